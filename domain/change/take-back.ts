import type { NetworkDocument } from '../model/network.ts';
import { fieldValue, withField } from '../model/paths.ts';
import type { Conflict, Shown } from './edits.ts';
import { elementIn, sameValue } from './elements.ts';
import type { ChangedList, Element, ElementChange } from './record.ts';

interface TakenBack {
  readonly changes: readonly ElementChange[];
  /** Later changes that prevent the undo. When there is any, nothing may be written. */
  readonly conflicts: readonly Conflict[];
}

/**
 * Works out the changes that undo earlier `changes` of a document. A field returns to its old value if nobody changed
 * it since; a field that others changed since is a conflict, and keeps their value. Returns both. `shown` returns an
 * element as the user sees it, for the values in conflicts.
 */
export function takingBack(
  document: NetworkDocument,
  changes: readonly ElementChange[],
  shown: Shown,
): TakenBack {
  const conflicts: Conflict[] = [];
  const made: ElementChange[] = [];
  for (const { list, id, before, after } of changes) {
    const present = elementIn(document, list, id) ?? null;
    if (sameValue(present, after)) {
      made.push({ list, id, before: present, after: before });
      continue;
    }
    // Someone has already undone this change.
    if (sameValue(present, before)) continue;
    if (before === null || after === null || present === null) {
      const see = (element: Element | null) => (element === null ? null : shown(list, element));
      conflicts.push({ list, id, path: null, was: see(after), mine: see(before), theirs: see(present) });
      continue;
    }
    made.push({ list, id, before: present, after: withFieldsBack(list, { before, after, present }) });
  }
  return { changes: made, conflicts };

  function withFieldsBack(
    list: ChangedList,
    { before, after, present }: { before: Element; after: Element; present: Element },
  ): Element {
    const [was, mine, theirs] = [after, before, present].map((element) => shown(list, element));
    return changedFields(before, after).reduce((element, path) => {
      if (sameValue(fieldValue(present, path), fieldValue(after, path)))
        return withField(element, path, fieldValue(before, path));
      if (!sameValue(fieldValue(present, path), fieldValue(before, path)))
        conflicts.push({
          list,
          id: present.id,
          path,
          was: fieldValue(was!, path) ?? null,
          mine: fieldValue(mine!, path) ?? null,
          theirs: fieldValue(theirs!, path) ?? null,
        });
      return element;
    }, present);
  }
}

/**
 * Lists the paths (such as `entry.written.min`) of the fields in which two elements differ. A list counts as one
 * field. `base` is put before each path.
 */
export function changedFields(before: object, after: object, base = ''): string[] {
  const [one, other] = [before as Record<string, unknown>, after as Record<string, unknown>];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((key) => {
    const [a, b] = [one[key], other[key]];
    const path = base === '' ? key : `${base}.${key}`;
    if (sameValue(a, b)) return [];
    const parts = isObject(a) || isObject(b);
    return parts && isObjectOrNone(a) && isObjectOrNone(b) ? changedFields(a ?? {}, b ?? {}, path) : [path];
  });
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isObjectOrNone = (value: unknown): value is object | undefined =>
  value === undefined || isObject(value);
