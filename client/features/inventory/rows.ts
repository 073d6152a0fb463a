import type { Field } from '../../../domain/model/field-types.ts';
import { fieldValue } from '../../../domain/model/paths.ts';
import type { TableElement } from '../../editing/cell-text.ts';
import { isDerived } from '../../editing/derived-columns.ts';
import type { Sheet } from '../../editing/sheet.tsx';
import { fold } from '../../model/search.ts';
import { pickedInSteps, type Steps, sortedInSteps } from '../../model/slices.ts';

export interface TableQuery {
  /** Words that a row must contain, in any of its visible columns or in what else it is found by. */
  readonly text: string;
  /** Words that single columns must contain, by field path. */
  readonly where: Readonly<Record<string, string>>;
  readonly sort: string | undefined;
  readonly descending: boolean;
}

type Texts = Pick<Sheet, 'textOf' | 'foldedOf' | 'foundBy' | 'words'>;

/**
 * Filters and sorts the rows of a table as `query` asks, in small steps between which the browser can paint. `texts`
 * gives the text of each cell. The generator returns the rows; empty cells come last in both directions.
 */
export function* rowsInSteps(
  elements: readonly TableElement[],
  columns: readonly Field[],
  query: TableQuery,
  texts: Texts,
): Steps<readonly TableElement[]> {
  const wanted = fold(query.text).split(' ').filter(Boolean);
  const asked = columns.flatMap((field) => {
    const text = fold(query.where[field.path] ?? '');
    return text === '' ? [] : [{ field, text }];
  });
  const { foldedOf, foundBy } = texts;
  const list = columns[0]?.list;
  const holds = (element: TableElement): boolean => {
    if (asked.some(({ field, text }) => !foldedOf(field, element).includes(text))) return false;
    if (wanted.length === 0) return true;
    const also = list === undefined ? '' : foundBy(list, element);
    const all = [fold(element.id), ...columns.map((field) => foldedOf(field, element)), also].join(' ');
    return wanted.every((word) => all.includes(word));
  };
  const kept =
    wanted.length + asked.length === 0
      ? elements
      : yield* pickedInSteps(elements, (element) => (holds(element) ? [element] : []));
  const field = columns.find(({ path }) => path === query.sort);
  if (field === undefined) return kept;
  return yield* sortedBy(kept, field, query.descending, texts);
}

/**
 * Sorts rows by one field. Each distinct text is compared only once, however many rows contain it. Ascending,
 * texts among numbers (the word for a masked one) come before the numbers.
 */
function* sortedBy(
  elements: readonly TableElement[],
  field: Field,
  descending: boolean,
  { textOf, words }: Texts,
): Steps<readonly TableElement[]> {
  const keyed = yield* pickedInSteps(elements, (element) => {
    const value = isDerived(field) ? textOf(field, element) || undefined : fieldValue(element, field.path);
    // A date is sorted as it is stored: year, month, day.
    const isKey = value === undefined || typeof value === 'number' || field.type.kind === 'day';
    const key = isKey ? (value as number | string | undefined) : textOf(field, element);
    return [{ element, key }];
  });
  const { compare } = new Intl.Collator(words.language, { numeric: true, sensitivity: 'base' });
  const said = [...new Set(keyed.flatMap(({ key }) => (typeof key === 'string' ? [key] : [])))];
  const inOrder = yield* sortedInSteps(said, compare);
  const ranks = new Map<string, number>();
  let rank = 0;
  for (const [index, text] of inOrder.entries()) {
    if (index > 0 && compare(inOrder[index - 1] ?? '', text) !== 0) rank += 1;
    ranks.set(text, rank);
    if (index % CLOCK === 0) yield;
  }
  const placed = keyed.map(({ element, key }) => ({
    element,
    isText: typeof key === 'string',
    place: typeof key === 'string' ? (ranks.get(key) ?? 0) : key,
  }));
  const sorted = yield* sortedInSteps(placed, (a, b) => {
    if (a.place === undefined || b.place === undefined)
      return Number(a.place === undefined) - Number(b.place === undefined);
    // The word for a masked number comes before the numbers.
    const order = a.isText === b.isText ? a.place - b.place : Number(b.isText) - Number(a.isText);
    return descending ? -order : order;
  });
  return sorted.map(({ element }) => element);
}

/** Number of comparisons between two checks of the time. */
const CLOCK = 200;

/**
 * Writes the filters of a table (the text to find, by path of the field) as a text for the address: `field~text` per
 * column, joined by semicolons.
 */
export const whereText = (where: Readonly<Record<string, string>>): string =>
  Object.entries(where)
    .filter(([, text]) => text !== '')
    .map(([path, text]) => `${path}~${encodeURIComponent(text)}`)
    .join(';');

/**
 * Reads the filters of a table from a text in the address, such as `name~school;stage~basic`. Returns the text to
 * find in each column, by path of the field. Invalid parts are skipped.
 */
export function readWhere(text: string): Readonly<Record<string, string>> {
  const pairs = text.split(';').flatMap((part) => {
    const at = part.indexOf('~');
    const [path, said] = [part.slice(0, Math.max(0, at)), part.slice(at + 1)];
    try {
      return path === '' || said === '' ? [] : [[path, decodeURIComponent(said)] as const];
    } catch {
      return [];
    }
  });
  return Object.fromEntries(pairs);
}
