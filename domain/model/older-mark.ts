import { isRecord, type Loose } from './loose.ts';
import { FLOW_OUTCOMES, MASKED } from './vocabulary.ts';

/**
 * The mark of a masked number of people up to version 4 of the format. Documents, stores and histories that were
 * written then hold it.
 */
export const OLDER_MARK = '<5';

type Replace = (value: unknown) => unknown;

/** Replaces the older mark of a masked number by the present one. Any other value stays as it is. */
export const presentMark: Replace = (value) => (value === OLDER_MARK ? MASKED : value);

const olderMark: Replace = (value) => (value === MASKED ? OLDER_MARK : value);

/**
 * Replaces the older mark in the numbers of people of an element of a list. The element is unchecked, and is returned
 * itself when it does not hold the mark.
 */
export const withPresentMark = (list: string, element: unknown): unknown =>
  withCounts(list, element, presentMark);

/** Replaces the present mark by the older one, as earlier versions wrote the element. */
export const withOlderMark = (list: string, element: unknown): unknown =>
  withCounts(list, element, olderMark);

/** Replaces the older mark in one supposed change of a scenario, which may add a filière. The change is unchecked. */
export const changeWithPresentMark = (change: unknown): unknown => withCountsOfChange(change, presentMark);

function withCounts(list: string, element: unknown, replace: Replace): unknown {
  const replaceIn = Object.hasOwn(COUNTS, list) ? COUNTS[list] : undefined;
  return replaceIn === undefined || !isRecord(element) ? element : replaceIn(element, replace);
}

/** By list: replaces the numbers of people of an element. */
const COUNTS: Readonly<Record<string, (element: Loose, replace: Replace) => Loose>> = {
  filieres: (filiere, replace) => inField(filiere, 'waitingCount', replace),
  flows: (flow, replace) => {
    const counted = FIGURES.reduce((made, figure) => inField(made, figure, replace), flow);
    const inReason: Replace = (reason) => (isRecord(reason) ? inField(reason, 'count', replace) : reason);
    return REASONS.reduce((made, list) => inField(made, list, (items) => inItems(items, inReason)), counted);
  },
  actions: (action, replace) => inField(action, 'participants', replace),
  scenarios: (scenario, replace) =>
    inField(scenario, 'changes', (changes) =>
      inItems(changes, (change) => withCountsOfChange(change, replace)),
    ),
};
const FIGURES: readonly string[] = ['count', ...FLOW_OUTCOMES];
const REASONS: readonly string[] = ['refusedReasons', 'abandonedReasons'];

/** The lists whose elements hold numbers of people. */
export const WITH_COUNTS: readonly string[] = Object.keys(COUNTS);

function withCountsOfChange(change: unknown, replace: Replace): unknown {
  if (!isRecord(change) || change.do !== 'ADD_FILIERE') return change;
  return inField(change, 'filiere', (filiere) => withCounts('filieres', filiere, replace));
}

function inField(item: Loose, field: string, replace: Replace): Loose {
  const value = replace(item[field]);
  return value === item[field] ? item : { ...item, [field]: value };
}

function inItems(list: unknown, replace: Replace): unknown {
  if (!Array.isArray(list)) return list;
  const items = list.map(replace);
  return items.every((item, index) => item === list[index]) ? list : items;
}
