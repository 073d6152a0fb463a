import { fill } from '../../domain/messages/fill.ts';
import type { Problem } from '../../domain/model/problems.ts';
import { useWords } from '../context/words.tsx';

/** Whether a problem of an element is one of the field at a path. */
export const isAt = ({ path }: Problem, field: string): boolean =>
  path.endsWith(`.${field}`) || path.includes(`.${field}[`) || path.includes(`.${field}.`);

/** Returns a function that says in words what is wrong with an element, and what to do. */
export function useProblemWords(): (problem: Problem) => string {
  const { changeWords } = useWords();
  const forms: Readonly<Record<string, string>> = changeWords.forms;
  const expected: Readonly<Record<string, string>> = changeWords.expected;
  return ({ code, value, details }) => {
    const { message, remedy } = changeWords.problems[code];
    const said = {
      ...{ value, ...details },
      ...(details?.form !== undefined && { form: forms[String(details.form)] ?? forms.other }),
      ...(details?.expected !== undefined && {
        expected: expected[String(details.expected)] ?? expected.other,
      }),
    };
    return `${fill(message, said)} ${fill(remedy, said)}`;
  };
}
