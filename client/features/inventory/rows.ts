import type { Field } from '../../../domain/model/field-types.ts';
import { fieldValue } from '../../../domain/model/paths.ts';
import { fold } from '../../model/search.ts';
import type { TableElement } from '../../sheet/cell-text.ts';
import type { Sheet } from '../../sheet/sheet.tsx';

export interface TableQuery {
  /** Words that a row must hold, in any column shown. */
  readonly text: string;
  /** Words that single columns must hold, by path. */
  readonly where: Readonly<Record<string, string>>;
  readonly sort: string | undefined;
  readonly descending: boolean;
}

/** The rows that the query keeps, in its order; blank cells come last whichever way it is sorted. */
export function rowsOf(
  elements: readonly TableElement[],
  columns: readonly Field[],
  query: TableQuery,
  { textOf, foldedOf, words }: Pick<Sheet, 'textOf' | 'foldedOf' | 'words'>,
): readonly TableElement[] {
  const wanted = fold(query.text).split(' ').filter(Boolean);
  const asked = columns.flatMap((field) => {
    const text = fold(query.where[field.path] ?? '');
    return text === '' ? [] : [{ field, text }];
  });
  const holds = (element: TableElement): boolean => {
    if (asked.some(({ field, text }) => !foldedOf(field, element).includes(text))) return false;
    if (wanted.length === 0) return true;
    const all = [fold(element.id), ...columns.map((field) => foldedOf(field, element))].join(' ');
    return wanted.every((word) => all.includes(word));
  };
  const kept = wanted.length + asked.length === 0 ? elements : elements.filter(holds);
  const field = columns.find(({ path }) => path === query.sort);
  if (field === undefined) return kept;
  const collator = new Intl.Collator(words.language, { numeric: true, sensitivity: 'base' });
  const keyed = kept.map((element) => {
    const value = fieldValue(element, field.path);
    const key = typeof value === 'number' ? value : textOf(field, element);
    return { element, key, blank: value === undefined };
  });
  keyed.sort((a, b) => {
    if (a.blank !== b.blank) return a.blank ? 1 : -1;
    const order =
      typeof a.key === 'number' && typeof b.key === 'number'
        ? a.key - b.key
        : collator.compare(String(a.key), String(b.key));
    return query.descending ? -order : order;
  });
  return keyed.map(({ element }) => element);
}

/** `path~text` of each column that is filtered, for the address. */
export const whereText = (where: Readonly<Record<string, string>>): string =>
  Object.entries(where)
    .filter(([, text]) => text !== '')
    .map(([path, text]) => `${path}~${encodeURIComponent(text)}`)
    .join(';');

/** The same, read back; what is no filter is left out. */
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
