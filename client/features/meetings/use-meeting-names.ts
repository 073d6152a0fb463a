import { meetingNames } from '../../../domain/meetings/meeting-names.ts';
import type { ListedDecision } from '../../../domain/meetings/results.ts';
import { capital } from '../../../domain/messages/capital.ts';
import type { MeetingPoint } from '../../../domain/model/meeting.ts';
import { useWords } from '../../context/words.tsx';
import { useSheet } from '../../editing/sheet.tsx';

type About = Pick<MeetingPoint, 'finding' | 'agreement' | 'scenario' | 'passerelle'>;

/** Returns the words of points: what they are about, who carries them on and what became of them. */
export function useMeetingNames() {
  const { t, language } = useWords();
  const { document, names } = useSheet();
  const words = meetingNames(document, names, language);
  return {
    ...words,
    /** What was decided, unless what became of it says so already, and what became of it. */
    decided: (decision: ListedDecision): { readonly said: string; readonly became: string } => {
      const became = words.became(decision);
      const said = decision.decision === null ? '' : t.meetings.decision[decision.decision];
      return {
        said: said === '' || became.startsWith(said) ? '' : `${capital(said)}. `,
        became: capital(became),
      };
    },
    /** What an element of the network is about, in one line; empty for a free point. */
    titleOf: ({ finding, agreement, scenario, passerelle }: About): string =>
      words
        .about({
          ...{ finding: finding ?? null, agreement: agreement ?? null },
          ...{ scenario: scenario ?? null, passerelle: passerelle ?? null },
        })
        .join(', '),
  };
}
