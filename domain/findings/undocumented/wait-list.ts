import { bitCount } from '../../gain/outlet-sets.ts';
import type { AnyFinding } from '../any-finding.ts';
import type { FindingList } from '../finding-list.ts';
import { type Rows, rowsById } from '../rows-by-id.ts';

/**
 * The missing fields of some elements: a row for each element, a cell for each field, with a bit for each rule that
 * needs it.
 */
interface WaitTable<Field> {
  readonly marks: Uint16Array;
  /** By row: the columns with a mark, as bits. */
  readonly columns: Uint8Array | Uint32Array;
  /** The fields of the columns, sorted by name. */
  readonly fields: readonly Field[];
  readonly idOf: (row: number) => string;
}

/**
 * Makes one list of findings out of several tables of missing fields: one finding for each element and field with a
 * mark, sorted by element, then field. `findingOf` makes a finding; its `marks` are the rules that need the field,
 * one bit each. No element may be in two tables.
 */
export function waitList<Field, F extends AnyFinding>(
  tables: readonly WaitTable<Field>[],
  findingOf: (element: string, field: Field, marks: number) => F,
): FindingList<F> {
  const firsts: number[] = [0];
  for (const { columns } of tables) firsts.push(firsts.at(-1)! + columns.length);
  const tableOf = (row: number): number => {
    let table = 0;
    while (firsts[table + 1]! <= row) table += 1;
    return table;
  };
  const idAt = (row: number): string => tables[tableOf(row)]!.idOf(row - firsts[tableOf(row)]!);
  const rows = rowsById(
    tables.map((table, at) => markedRows(table, firsts[at]!)),
    idAt,
  );
  /** Number of marked cells in the rows before each row. */
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

/** Binary search: the last position, except the final one, whose value is not above `value`. */
function lastUpTo(rising: Int32Array, value: number): number {
  let [low, high] = [0, rising.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (rising[middle]! <= value) low = middle;
    else high = middle;
  }
  return low;
}
