import { fold } from '../fold.ts';
import type { Cell, ColumnMapping, SheetCells } from '../mapping.ts';
import { isBlank } from '../table.ts';

/** Fields that tell operators apart. */
const IDENTIFIERS: ReadonlySet<string> = new Set(['id', 'name', 'enterpriseNumber', 'establishmentNumber']);

/**
 * Makes the function that gives the cells of each row of a flat sheet, from top to bottom, as its groups of rows say
 * them: a row of a group that leaves its operator or its place blank has those of the row above. A row that gives
 * another identifier than the row above takes nothing from it.
 */
export function groupReader(
  { grouped = [] }: SheetCells,
  columns: readonly ColumnMapping[],
): (row: number, cells: readonly Cell[]) => readonly Cell[] {
  if (grouped.length === 0) return (_, cells) => cells;
  const within = new Set(grouped.flatMap(({ top, bottom }) => rowsFrom(top, bottom)));
  const of = (list: string) => columns.filter(({ field }) => field?.list === list);
  const [operators, sites] = [of('operators'), of('sites')];
  const identifiers = operators.filter(({ field }) => IDENTIFIERS.has(field?.path ?? ''));
  let above: readonly Cell[] = [];
  return (row, cells) => {
    if (cells.every(isBlank)) return cells;
    const last = above;
    above = cells;
    if (!within.has(row) || identifiers.some(({ column }) => isOther(cells[column], last[column])))
      return cells;
    // A row with a place of its own takes no part of another place.
    const hasPlace = sites.some(({ column }) => !isBlank(cells[column]));
    const filled = [...cells];
    for (const { column } of [...operators, ...(hasPlace ? [] : sites)]) {
      while (filled.length <= column) filled.push(null);
      if (isBlank(filled[column])) filled[column] = last[column] ?? null;
    }
    above = filled;
    return filled;
  };
}

const rowsFrom = (top: number, bottom: number): number[] =>
  Array.from({ length: bottom - top + 1 }, (_, index) => top + index);

const isOther = (cell: Cell | undefined, above: Cell | undefined): boolean =>
  !isBlank(cell) && fold(String(cell)) !== fold(String(above ?? ''));
