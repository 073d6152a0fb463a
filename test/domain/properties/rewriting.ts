import { ENTITY_LISTS, type NetworkDocument } from '../../../domain/model/network.ts';
import { GENERAL_OUTLET } from '../../../domain/model/vocabulary.ts';

type Rename = (id: string) => string;

/** New names for every id of a document, in the same order among themselves and around the words that stay. */
export function orderPreservingNames(document: NetworkDocument): Rename {
  const ids = ENTITY_LISTS.flatMap((list) => document[list].map(({ id }) => id ?? '')).sort();
  // Outlets and sectors stand in one list of M11, so that codes of sectors keep their places too.
  const words = [
    ...new Set([GENERAL_OUTLET, ...document.filieres.flatMap(({ sector }) => sector ?? [])]),
  ].sort();
  const names = new Map(
    ids.map((id, rank) => {
      const before = words.filter((word) => word < id).at(-1);
      return [id, `${before === undefined ? '0' : `${before}-`}${String(rank).padStart(3, '0')}`];
    }),
  );
  return (text) => {
    const commune = /^COMMUNE:(.+)$/.exec(text)?.[1];
    return commune === undefined ? (names.get(text) ?? text) : `COMMUNE:${names.get(commune) ?? commune}`;
  };
}

/** The same value with every text that is an id renamed, however deep. */
export function renamed<T>(value: T, rename: Rename): T {
  const visit = (part: unknown): unknown => {
    if (typeof part === 'string') return rename(part);
    if (Array.isArray(part)) return part.map(visit);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, visit(inner)]));
  };
  return visit(value) as T;
}

/** The same document with the rows of every list in another order. */
export function shuffled(document: NetworkDocument, seed: number): NetworkDocument {
  const rank = ({ id }: { id?: string | undefined }): number =>
    [...`${id}${seed}`].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0) * seed) % 1009, 7);
  const lists = ENTITY_LISTS.map((list) => {
    const rows = [...document[list]] as { id?: string | undefined }[];
    return [list, rows.sort((one, other) => rank(one) - rank(other))];
  });
  return { ...document, ...Object.fromEntries(lists) };
}
