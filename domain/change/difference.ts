import { groupBy } from '../model/grouping.ts';
import { byCodeUnit, type NetworkDocument } from '../model/network.ts';
import { elementsOf, sameValue, withElements } from './elements.ts';
import { CHANGED_LISTS, type ChangedList, type Element, type ElementChange } from './record.ts';

/** Documents and the changes between them. Both documents are canonical, and so is what comes out. */

/** What leads from a document to another, list by list, in id order. */
export const differenceOf = (before: NetworkDocument, after: NetworkDocument): ElementChange[] =>
  CHANGED_LISTS.flatMap((list) => listDifference(list, before, after));

const listDifference = (
  list: ChangedList,
  before: NetworkDocument,
  after: NetworkDocument,
): ElementChange[] => [...stepsOf(list, before, after)].filter((change) => change !== null);

/**
 * The same for one list, step by step: two lists in id order are walked side by side. A step at which nothing differs
 * is null, so that whoever walks long lists may stop for others on the way.
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

export interface Applied {
  readonly document: NetworkDocument;
  /** Changes whose `before` is not what stood there; they are made all the same. */
  readonly unmatched: readonly ElementChange[];
}

/** Makes changes, each element once; a list that none of them touches stays the same object. */
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

/** What takes the changes back. */
export const inverted = (changes: readonly ElementChange[]): ElementChange[] =>
  changes.map(({ list, id, before, after }) => ({ list, id, before: after, after: before }));

/** The lists that changes touch, each with its own, in the order of the lists. */
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
