import { FLOW_OUTCOMES, isSmallCount, MASKED } from '../model/vocabulary.ts';
import { sameValue } from './elements.ts';
import type { ChangedList, Element } from './record.ts';

/** Fields of a flow row that count people. */
export const FLOW_FIGURES = ['count', ...FLOW_OUTCOMES, 'refusedReasons', 'abandonedReasons'] as const;

/** The lists whose elements hold numbers of people. */
export const HAS_PEOPLE: ReadonlySet<ChangedList> = new Set<ChangedList>([
  'filieres',
  'flows',
  'actions',
  'scenarios',
]);

const PEOPLE_FIELDS: Partial<Record<ChangedList, readonly string[]>> = {
  flows: [...FLOW_FIGURES, 'mergedFrom'],
  actions: ['participants'],
  filieres: ['waitingCount'],
  scenarios: ['changes'],
};

/**
 * The fields of an element with numbers of people that are masked before and after a change, as users see them: nobody may
 * know whether it changed them.
 */
export const maskedFields = (list: ChangedList, before: Element, after: Element): string[] =>
  (PEOPLE_FIELDS[list] ?? []).filter((field) => holdsMask(before[field]) && holdsMask(after[field]));

const holdsMask = (value: unknown): boolean =>
  value === MASKED || (typeof value === 'object' && value !== null && Object.values(value).some(holdsMask));

/** Whether the field at a path of an element counts people. */
export const countsPeople = (list: ChangedList, path: string): boolean =>
  PEOPLE_FIELDS[list]?.includes(path.split('.', 1)[0]!) === true;

/** An element three times: as it is kept, as its editor saw it, and as the editor wants it. */
interface Versions {
  readonly raw: Element;
  readonly seen: Element;
  readonly now: Element;
  /** The editor saw every number as it is kept, so that a masked one is kept as masked and tells nothing. */
  readonly isRaw?: boolean;
}

/**
 * Turns an element that was edited with masked numbers into the element to keep. A number that is still masked keeps
 * its value. Undefined when some figures of a flow row were changed while others are still masked: whether they fit
 * together would tell the masked ones. An editor who saw the numbers as they are kept changes them one by one.
 */
export function unmasked(
  list: ChangedList,
  { raw, seen, now: given, isRaw = false }: Versions,
): Element | undefined {
  const now = withoutMergedRows(list, given);
  if (list === 'flows') {
    const isTouched = FLOW_FIGURES.some((figure) => !sameValue(now[figure], seen[figure]));
    if (!isTouched) return withValues(now, raw, [...FLOW_FIGURES, 'mergedFrom']);
    const isHalf = !isRaw && FLOW_FIGURES.some((figure) => isMasked(now[figure]) && isMasked(seen[figure]));
    return isHalf ? undefined : now;
  }
  const stays = (field: string): boolean => isMasked(now[field]) && isMasked(seen[field]);
  if (list === 'filieres' && stays('waitingCount')) return withValues(now, raw, ['waitingCount']);
  if (list === 'actions' && stays('participants')) return withValues(now, raw, ['participants']);
  return list === 'scenarios' ? scenarioUnmasked(raw, seen, now) : now;
}

/**
 * An element that a user brings, without the rows that a merge added up: only a merge says them. By naming a row of
 * somebody else in them, its number could be guessed.
 */
export function withoutMergedRows(list: ChangedList, element: Element): Element {
  if (list !== 'flows' || element.mergedFrom === undefined) return element;
  const { mergedFrom: _merged, ...row } = element;
  return row as Element;
}

/** Whether a figure, or one of several reasons, is masked. */
export const isMasked = (figure: unknown): boolean =>
  figure === MASKED ||
  (Array.isArray(figure) && figure.some(({ count }: { count?: unknown }) => count === MASKED));

function withValues(now: Element, raw: Element, fields: readonly string[]): Element {
  const given = fields.filter((field) => raw[field] !== undefined).map((field) => [field, raw[field]]);
  return { ...now, ...Object.fromEntries(given) };
}

/** A filière that a scenario adds keeps its waiting list where it is still masked. */
function scenarioUnmasked(raw: Element, seen: Element, now: Element): Element {
  const [waiting, known] = [waitingCounts(raw), waitingCounts(seen)];
  const changes = (now.changes as readonly ScenarioChange[]).map((change) => {
    const { filiere } = change;
    if (filiere === undefined || !isMasked(filiere.waitingCount) || !isMasked(known.get(filiere.id)))
      return change;
    return { ...change, filiere: { ...filiere, waitingCount: waiting.get(filiere.id) } };
  });
  return { ...now, changes };
}

/** A change of a scenario. One that adds a filière holds it. */
interface ScenarioChange {
  readonly filiere?: { readonly id: string; readonly waitingCount?: unknown };
}

/** The waiting lists of the filières that a scenario adds, by filière. */
const waitingCounts = (scenario: Element): ReadonlyMap<string, unknown> =>
  new Map(
    (scenario.changes as readonly ScenarioChange[]).flatMap(({ filiere }) =>
      filiere === undefined ? [] : [[filiere.id, filiere.waitingCount] as const],
    ),
  );

/** Masks the numbers of 1 to 4 people of an element that somebody brings, to show it before it is written. */
export function withoutSmallCounts(list: ChangedList, element: Element): Element {
  const fields = PEOPLE_FIELDS[list] ?? [];
  const masked = fields.filter((field) => isSmallCount(element[field])).map((field) => [field, MASKED]);
  const reasons = fields
    .filter((field) => field.endsWith('Reasons') && Array.isArray(element[field]))
    .map((field) => [
      field,
      (element[field] as { count: unknown }[]).map((one) =>
        isSmallCount(one.count) ? { ...one, count: MASKED } : one,
      ),
    ]);
  return { ...element, ...Object.fromEntries([...masked, ...reasons]) };
}
