import { type Problem, shown } from '../model/problems.ts';
import { toProblems } from '../model/shape.ts';
import { schemaOf } from './elements.ts';
import type { ChangedList, Element } from './record.ts';

/**
 * Checks an element against the schema of its list and returns it as parsed. When it does not match, the problems are
 * appended to `problems` and the result is undefined.
 */
export function parsedElement(list: ChangedList, element: Element, problems: Problem[]): Element | undefined {
  const parsed = schemaOf(list).safeParse(element);
  if (parsed.success) return parsed.data as unknown as Element;
  const base = placeOf(list, element.id);
  problems.push(
    ...parsed.error.issues.flatMap((issue) =>
      toProblems(issue, [], element).map((problem) => ({
        ...problem,
        path: problem.path === '' ? base : `${base}.${problem.path}`,
      })),
    ),
  );
  return undefined;
}

/** Names an element in a message by its list and id: `filieres[lee-ecrit-1]`. */
export const placeOf = (list: ChangedList, id: unknown): string =>
  list === 'network' ? list : `${list}[${shown(id) ?? ''}]`;
