import { rows, xlsxOf } from './workbooks.ts';

/** A workbook of one sheet, as Excel would save these rows. */
export const rowsWorkbook = (
  name: string,
  cells: readonly (readonly (string | number | boolean | null)[])[],
): Buffer =>
  xlsxOf([
    {
      name,
      body: rows(cells.map((row) => row.map((cell) => (typeof cell === 'boolean' ? String(cell) : cell)))),
    },
  ]);
