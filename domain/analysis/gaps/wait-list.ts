import { byCodeUnit } from '../../model/network.ts';
import type { Finding } from '../findings.ts';
import { bitCount } from '../service/outlet-sets.ts';
import type { GapList } from './gap-list.ts';

/** What some elements wait for: a row an element, a cell a field, with the marks of the rules that ask for it. */
export interface WaitTable<Field> {
  readonly marks: Uint16Array;
  /** Columns with a mark, by row, as bits. */
  readonly columns: Uint8Array | Uint32Array;
  /** In the order of their names. */
  readonly fields: readonly Field[];
  readonly idOf: (row: number) => string;
}

/** Rows of all tables, one table after the other, as one number each. */
type Rows = Int32Array<ArrayBuffer>;

/** The marked cells of some tables by the id of the element, then by field. No id stands in two tables. */
export function waitList<Field>(
  tables: readonly WaitTable<Field>[],
  findingOf: (element: string, field: Field, marks: number) => Finding,
): GapList {
  const firsts: number[] = [0];
  for (const { columns } of tables) firsts.push(firsts.at(-1)! + columns.length);
  const tableOf = (row: number): number => {
    let table = 0;
    while (firsts[table + 1]! <= row) table += 1;
    return table;
  };
  const idAt = (row: number): string => tables[tableOf(row)]!.idOf(row - firsts[tableOf(row)]!);
  const rows = tables
    .map((table, at) => inIdOrder(markedRows(table, firsts[at]!), idAt))
    .reduce((one, other) => merged(one, other, idAt), new Int32Array());
  /** Marked cells of the rows before each. */
  const start = new Int32Array(rows.length + 1);
  for (let at = 0; at < rows.length; at++) {
    const table = tableOf(rows[at]!);
    start[at + 1] = start[at]! + bitCount(tables[table]!.columns[rows[at]! - firsts[table]!]!);
  }

  return {
    count: start[rows.length]!,
    findingAt(rank) {
      const at = lastUpTo(start, rank);
      const { marks, fields, idOf } = tables[tableOf(rows[at]!)]!;
      const row = rows[at]! - firsts[tableOf(rows[at]!)]!;
      let left = rank - start[at]!;
      for (let column = 0; column < fields.length; column++) {
        const cell = marks[row * fields.length + column]!;
        if (cell !== 0 && left-- === 0) return findingOf(idOf(row), fields[column]!, cell);
      }
      throw new RangeError(`There is no rank ${rank} among ${start[rows.length]}.`);
    },
  };
}

function markedRows({ columns }: WaitTable<unknown>, first: number): Rows {
  let count = 0;
  for (let row = 0; row < columns.length; row++) if (columns[row] !== 0) count += 1;
  const rows = new Int32Array(count);
  for (let row = 0, at = 0; at < count; row++) if (columns[row] !== 0) rows[at++] = first + row;
  return rows;
}

/** Lists of documents are in id order nearly always: that is one look at each row. */
function inIdOrder(rows: Rows, idOf: (row: number) => string): Rows {
  let before = '';
  for (const row of rows) {
    const id = idOf(row);
    if (id < before) return Int32Array.from(rows).sort((p, q) => byCodeUnit(idOf(p), idOf(q)));
    before = id;
  }
  return rows;
}

/** Ids of one sort of element often begin alike: then one list comes whole before the other. */
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
  for (const row of other) {
    const id = idAt(row);
    for (; at < one.length && head < id; place++) {
      both[place] = one[at]!;
      at += 1;
      if (at < one.length) head = idAt(one[at]!);
    }
    both[place] = row;
    place += 1;
  }
  both.set(one.subarray(at), place);
  return both;
}

/** The last position but one or before it whose value is not above a number: each is larger than the one before. */
function lastUpTo(rising: Int32Array, value: number): number {
  let [low, high] = [0, rising.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (rising[middle]! <= value) low = middle;
    else high = middle;
  }
  return low;
}
