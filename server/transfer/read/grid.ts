import type { Area, Cell, RowRange, SheetCells } from '../../../domain/transfer/mapping.ts';
import { columnLetter } from '../../../domain/transfer/table.ts';
import { failure } from '../../errors.ts';
import { FILE_LIMITS } from './limits.ts';
import type { Reading } from './reading.ts';

/** A sheet under construction. Cells may come in any order; each is checked against the limits. */
export interface Grid {
  /** Sets a cell, at a position from 0. A blank text is ignored. */
  readonly set: (row: number, column: number, value: Cell) => void;
  readonly merge: (area: Area) => void;
  /** Says that a row, from 0, belongs to a group of rows. Rows come in their order. */
  readonly group: (row: number) => void;
  readonly finish: () => SheetCells;
}

/** V8 copies texts shorter than this, so they do not keep a larger text in memory. */
const COPIED_FROM = 13;
const TEXTS_KEPT = 100_000;

/**
 * Starts an empty sheet with a name, to be filled cell by cell; its function `finish` returns the sheet. `reading`
 * counts the cells of all sheets. Setting a cell throws a `Failure` when the sheet has too many rows, columns or
 * cells, or the text is too long.
 */
export function grid(sheet: string, reading: Reading, hidden = false): Grid {
  const rows: Cell[][] = [];
  const merged: Area[] = [];
  const grouped: RowRange[] = [];
  const kept = new Map<string, string>();

  /** Returns a shared copy of a text, so that it does not keep the part of the file in memory that it was cut from. */
  const own = (text: string): string => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const copy = text.length < COPIED_FROM ? text : Buffer.from(text, 'utf16le').toString('utf16le');
    if (kept.size < TEXTS_KEPT) kept.set(copy, copy);
    return copy;
  };

  const set = (row: number, column: number, given: Cell): void => {
    const value = typeof given === 'string' && given.trim() === '' ? null : given;
    if (value === null) return;
    checkPlace(sheet, reading, row, column, value);
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] ?? [];
    while (cells.length < column) cells.push(null);
    cells[column] = typeof value === 'string' ? own(value) : value;
  };

  /** Copies a merged value down to the rows it applies to. A title merged across columns stays in one cell. */
  const fill = (area: Area): void => {
    const value = rows[area.top]?.[area.left] ?? null;
    if (value === null) return;
    for (let row = area.top + 1; row <= Math.min(area.bottom, rows.length - 1); row += 1)
      if ((rows[row]?.[area.left] ?? null) === null) set(row, area.left, value);
  };

  return {
    set,
    merge: (area) => {
      if (area.bottom === area.top && area.right === area.left) return;
      reading.note('merged-cells', sheet, area.top + 1, area.left);
      merged.push(area);
    },
    group: (row) => {
      const last = grouped.at(-1);
      if (last?.bottom === row - 1) grouped[grouped.length - 1] = { top: last.top, bottom: row };
      else grouped.push({ top: row, bottom: row });
    },
    finish: () => {
      for (const area of merged) {
        reading.check();
        if (area.bottom > area.top) fill(area);
      }
      if (hidden) reading.note('hidden-sheet', sheet);
      return {
        name: sheet,
        rows,
        ...(merged.length > 0 ? { merged } : {}),
        ...(grouped.length > 0 ? { grouped } : {}),
        ...(hidden ? { hidden } : {}),
      };
    },
  };
}

/**
 * Counts a filled cell of a sheet and checks its row, column and value against the limits of size. Throws a `Failure`
 * that names the sheet and the row when one is passed.
 */
export function checkPlace(
  sheet: string,
  { name, cells }: Reading,
  row: number,
  column: number,
  value: Cell,
): void {
  const line = row + 1;
  if (row >= FILE_LIMITS.rows)
    throw failure('file-too-many-rows', { name, sheet, line, limit: FILE_LIMITS.rows });
  if (column >= FILE_LIMITS.columns) {
    const values = { name, sheet, line, column: columnLetter(column), limit: FILE_LIMITS.columns };
    throw failure('file-too-many-columns', values);
  }
  if (typeof value === 'string' && value.length > FILE_LIMITS.cellLength) {
    const values = { name, sheet, line, column: columnLetter(column), limit: FILE_LIMITS.cellLength };
    throw failure('file-cell-too-long', values);
  }
  cells.count += 1;
  if (cells.count > FILE_LIMITS.cells)
    throw failure('file-too-many-cells', { name, sheet, line, limit: FILE_LIMITS.cells });
}
