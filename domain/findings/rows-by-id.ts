import { byCodeUnit } from '../model/network.ts';

/** Rows of several tables, numbered one table after the other. */
export type Rows = Int32Array<ArrayBuffer>;

/**
 * Joins several lists of row numbers into one, sorted by the id that `idAt` gives for a row. No id may be in two
 * lists.
 */
export const rowsById = (tables: readonly Rows[], idAt: (row: number) => string): Rows =>
  tables
    .map((rows) => inIdOrder(rows, idAt))
    .reduce((one, other) => merged(one, other, idAt), new Int32Array());

/** Sorts rows by id. Lists of documents nearly always are in id order, which one pass finds out. */
function inIdOrder(rows: Rows, idOf: (row: number) => string): Rows {
  let before = '';
  for (let at = 0; at < rows.length; at++) {
    const id = idOf(rows[at]!);
    if (id < before) return Int32Array.from(rows).sort((p, q) => byCodeUnit(idOf(p), idOf(q)));
    before = id;
  }
  return rows;
}

/**
 * Merges two sorted lists. Ids of one sort of element often begin alike, so one list often comes wholly before the
 * other.
 */
function merged(one: Rows, other: Rows, idAt: (row: number) => string): Rows {
  const both = new Int32Array(one.length + other.length);
  const isBefore = (first: Rows, second: Rows): boolean =>
    first.length === 0 || second.length === 0 || idAt(first.at(-1)!) < idAt(second[0]!);
  const [first, second] = isBefore(other, one) ? [other, one] : [one, other];
  if (isBefore(first, second)) {
    both.set(first);
    both.set(second, first.length);
    return both;
  }
  let [at, place] = [0, 0];
  let head = idAt(one[0]!);
  for (let next = 0; next < other.length; next++) {
    const id = idAt(other[next]!);
    for (; at < one.length && head < id; place++) {
      both[place] = one[at]!;
      at += 1;
      if (at < one.length) head = idAt(one[at]!);
    }
    both[place] = other[next]!;
    place += 1;
  }
  both.set(one.subarray(at), place);
  return both;
}
