import { groupBy } from '../model/grouping.ts';
import { byCodeUnit, type NetworkDocument } from '../model/network.ts';
import { elementsOf, sameValue, withElements } from './elements.ts';
import { CHANGED_LISTS, type ChangedList, type Element, type ElementChange } from './record.ts';

/** The functions below need canonical documents (lists sorted by id) and keep them canonical. */

/**
 * Lists the changes that turn the document `before` into `after`: elements added, removed or changed, list by list,
 * in id order. Both must be canonical (lists sorted by id).
 */
export const differenceOf = (before: NetworkDocument, after: NetworkDocument): ElementChange[] =>
  CHANGED_LISTS.flatMap((list) => listDifference(list, before, after));

const listDifference = (
  list: ChangedList,
  before: NetworkDocument,
  after: NetworkDocument,
): ElementChange[] => [...stepsOf(list, before, after)].filter((change) => change !== null);

/**
 * Yields the changes that turn one list of the document `before` into that of `after`, one by one. It yields null
 * where two elements are equal, so that a caller may pause during a long walk. Both lists must be sorted by id.
 */
export function* stepsOf(
  list: ChangedList,
  before: NetworkDocument,
  after: NetworkDocument,
): Generator<ElementChange | null> {
  const [old, young] = [elementsOf(before, list), elementsOf(after, list)];
  if (old === young) return;
  let [at, next] = [0, 0];
  while (at < old.length || next < young.length) {
    const [one, other] = [old[at], young[next]];
    const order = one === undefined ? 1 : other === undefined ? -1 : byCodeUnit(one.id, other.id);
    if (order <= 0) at += 1;
    if (order >= 0) next += 1;
    if (order < 0 && one !== undefined) yield { list, id: one.id, before: one, after: null };
    else if (order > 0 && other !== undefined) yield { list, id: other.id, before: null, after: other };
    else if (one !== undefined && other !== undefined && one !== other && !sameValue(one, other))
      yield { list, id: one.id, before: one, after: other };
    else yield null;
  }
}

interface Applied {
  readonly document: NetworkDocument;
  /** Changes whose `before` differed from the element in the document. They are applied anyway. */
  readonly unmatched: readonly ElementChange[];
}

/**
 * Applies changes to a document and returns the new document, with the changes whose old value was not what the
 * document holds. Each element may occur in one change only. Lists without changes stay the same objects.
 */
export function applied(document: NetworkDocument, changes: readonly ElementChange[]): Applied {
  const unmatched: ElementChange[] = [];
  let made = document;
  for (const [list, ofList] of byList(changes)) {
    const old = elementsOf(document, list);
    const pending = [...ofList].sort((a, b) => byCodeUnit(a.id, b.id));
    const elements: Element[] = [];
    let at = 0;
    for (const change of pending) {
      for (; at < old.length && byCodeUnit(old[at]!.id, change.id) < 0; at += 1) elements.push(old[at]!);
      const present = old[at]?.id === change.id ? old[at] : undefined;
      if (present !== undefined) at += 1;
      if (!sameValue(present ?? null, change.before)) unmatched.push(change);
      if (change.after !== null) elements.push(change.after);
    }
    for (; at < old.length; at += 1) elements.push(old[at]!);
    made = withElements(made, list, elements);
  }
  return { document: made, unmatched };
}

/** Returns the changes that undo the given ones: before and after of each are swapped. */
export const inverted = (changes: readonly ElementChange[]): ElementChange[] =>
  changes.map(({ list, id, before, after }) => ({ list, id, before: after, after: before }));

/**
 * Groups changes by the list of their element (filieres, operators…), in the order of the lists. Lists without
 * changes are missing.
 */
export function byList(
  changes: readonly ElementChange[],
): ReadonlyMap<ChangedList, readonly ElementChange[]> {
  const lists = groupBy(changes, (change) => change.list);
  return new Map(
    CHANGED_LISTS.flatMap((list) => {
      const ofList = lists.get(list);
      return ofList === undefined ? [] : [[list, ofList] as const];
    }),
  );
}
