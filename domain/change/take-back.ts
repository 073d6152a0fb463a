import { isRecord } from '../model/loose.ts';
import type { NetworkDocument } from '../model/network.ts';
import { fieldValue, withField } from '../model/paths.ts';
import type { Conflict, Shown } from './edits.ts';
import { elementIn, sameValue } from './elements.ts';
import { holdsKeyedTexts, mergedTexts } from './keyed-texts.ts';
import { countsPeople, HAS_PEOPLE, maskedFields } from './masked-values.ts';
import type { ChangedList, Element, ElementChange } from './record.ts';

interface TakenBack {
  readonly changes: readonly ElementChange[];
  /** Later changes that prevent the undo. When there is any, nothing may be written. */
  readonly conflicts: readonly Conflict[];
}

/** What an undo must know beside the change that it undoes. */
export interface UndoneIn {
  /** An element as the user sees it, for the values in conflicts. */
  readonly shown: Shown;
  /** Whether a later write named the element. */
  readonly isLater: (list: ChangedList, id: string) => boolean;
}

/**
 * Works out the changes that undo earlier `changes` of a document. A field returns to its old value if nobody changed
 * it since; a field that others changed since keeps their value and is a conflict. Numbers of people count as changed
 * by every later write that named their element: whether the numbers differ would tell masked ones. For the same reason
 * a number that is masked before and after a change counts as changed by it.
 */
export function takingBack(
  document: NetworkDocument,
  changes: readonly ElementChange[],
  { shown, isLater }: UndoneIn,
): TakenBack {
  const conflicts: Conflict[] = [];
  const made: ElementChange[] = [];
  for (const { list, id, before, after } of changes) {
    const present = elementIn(document, list, id) ?? null;
    if (before !== null && after !== null && present !== null) {
      const undone = withFieldsBack(list, { before, after, present });
      if (undone !== present) made.push({ list, id, before: present, after: undone });
      continue;
    }
    const isSame = HAS_PEOPLE.has(list) ? !isLater(list, id) : sameValue(present, after);
    if (isSame && (present === null) === (after === null)) {
      made.push({ list, id, before: present, after: before });
      continue;
    }
    // Someone has already undone this change.
    if (HAS_PEOPLE.has(list) ? present === before : sameValue(present, before)) continue;
    const see = (element: Element | null) => (element === null ? null : shown(list, element));
    conflicts.push({ list, id, path: null, was: see(after), mine: see(before), theirs: see(present) });
  }
  return { changes: made, conflicts };

  function withFieldsBack(
    list: ChangedList,
    { before, after, present }: { before: Element; after: Element; present: Element },
  ): Element {
    const [was, mine, theirs] = [after, before, present].map((element) => shown(list, element)) as [
      Element,
      Element,
      Element,
    ];
    const isValue = (path: string, value: Element): boolean =>
      sameValue(fieldValue(present, path), fieldValue(value, path));
    const paths = new Set([...maskedFields(list, mine, was), ...changedFields(before, after)]);
    return [...paths].reduce((element, path) => {
      const isPeople = countsPeople(list, path);
      if (isPeople ? !isLater(list, present.id) : isValue(path, after))
        return withField(element, path, fieldValue(before, path));
      if (holdsKeyedTexts(list, path)) {
        const [seen, kept, wanted] = [after, present, before].map((one) => fieldValue(one, path));
        const { texts, clashing } = mergedTexts(seen, kept, wanted);
        if (clashing.length === 0) return withField(element, path, texts);
      }
      // Nobody sees what a merge added up: it stands for the count.
      const told = path === 'mergedFrom' ? 'count' : path;
      const isTold = conflicts.some((one) => one.list === list && one.id === present.id && one.path === told);
      if (!isTold && (isPeople || !isValue(path, before)))
        conflicts.push({
          ...{ list, id: present.id, path: told },
          was: fieldValue(was, told) ?? null,
          mine: fieldValue(mine, told) ?? null,
          theirs: fieldValue(theirs, told) ?? null,
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
    const parts = isRecord(a) || isRecord(b);
    return parts && isRecordOrNone(a) && isRecordOrNone(b) ? changedFields(a ?? {}, b ?? {}, path) : [path];
  });
}

const isRecordOrNone = (value: unknown): value is object | undefined =>
  value === undefined || isRecord(value);
