import { Text } from '@mantine/core';
import { useSearch } from 'wouter';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import { To } from '../../components/to.tsx';
import { addressWith } from '../../context/address.ts';
import { MeetingsView } from '../../context/meetings-view.ts';
import { dayOf, useNetwork } from '../../context/network.tsx';
import { PATHS } from '../../context/screens.ts';
import { useAnswer } from '../../context/use-answer.ts';
import { useWords } from '../../context/words.tsx';
import type { Mine } from '../../model/mine.ts';
import { Part } from './part.tsx';

/** Decisions that the home page names. */
const MOST = 3;

/** What meetings decided and is still to be done, what is overdue first; nothing where there is none. */
export function Decisions({ mine }: { readonly mine: Mine | undefined }) {
  const { t, language } = useWords();
  const { document } = useNetwork();
  const search = useSearch();
  const isDecided = document.meetingPoints.some(({ decision }) => decision !== undefined);
  const asked = {
    today: dayOf(undefined, undefined, new Date()),
    state: ['OVERDUE', 'OPEN'],
    ...(mine?.kind === 'bassin' && { bassin: mine.id }),
    ...(mine?.kind === 'operator' && { operator: mine.id }),
  };
  const { data } = useAnswer('decisions', isDecided ? asked : undefined, { keepPrevious: true });
  if (data === undefined || data.decisions.length === 0) return null;
  const { decisions } = data;
  const overdue = decisions.filter(({ state }) => state === 'OVERDUE').length;
  const w = t.meetings;
  return (
    <Part
      id="home-decisions"
      title={w.home.title}
      beside={<To href={addressWith(PATHS.meetings, MeetingsView, search, {})}>{w.home.all}</To>}
    >
      <Text size="sm" className="quiet">
        {w.home.count(decisions.length, overdue)}
      </Text>
      <ul className="plain">
        {decisions.slice(0, MOST).map(({ point, meeting, name, state, due, decision }) => (
          <li key={point}>
            <To href={addressWith(PATHS.meetings, MeetingsView, search, { meeting })}>{name}</To>
            {due !== null && (
              <span className={state === 'OVERDUE' ? 'life-overdue' : 'quiet'}>
                {' '}
                {state === 'OVERDUE'
                  ? w.overdueSince(dayInWords(due, language))
                  : (decision === 'POSTPONED' ? w.backOn : w.dueOn)(dayInWords(due, language))}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}
