import { dayInWords } from '../../../domain/messages/day-words.ts';
import { useWords } from '../../context/words.tsx';
import { isAt, useProblemWords } from '../../editing/field-problems.ts';
import type { ActionDraft, DraftProblems } from './action-draft.ts';

/** Says what keeps a draft from being saved, and what to do. */
export interface DraftWords {
  /** At the field at a path; undefined when nothing is wrong there. */
  errorAt(problems: DraftProblems, draft: ActionDraft, path: string): string | undefined;
  /** All of it. */
  all(problems: DraftProblems, draft: ActionDraft): readonly string[];
}

/** Returns the words for what keeps a draft from being saved. */
export function useDraftWords(): DraftWords {
  const { t, language } = useWords();
  const wording = useProblemWords();
  const own = ({ lacksKind, isFuture }: DraftProblems, { date }: ActionDraft) => ({
    ...(lacksKind && { kind: t.actions.problems.kind }),
    ...(isFuture && { date: t.actions.problems.future(dayInWords(String(date), language)) }),
  });
  return {
    errorAt: (problems, draft, path) => {
      const said: Readonly<Record<string, string>> = own(problems, draft);
      const problem = problems.schema.find((one) => isAt(one, path));
      return said[path] ?? (problem && wording(problem));
    },
    all: (problems, draft) => [...Object.values(own(problems, draft)), ...problems.schema.map(wording)],
  };
}
