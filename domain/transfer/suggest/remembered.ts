import { fold } from '../fold.ts';
import type { ColumnMapping, FileMapping, ImportMapping, SheetCells, SheetMapping } from '../mapping.ts';

/** Number of rows in which headings are searched. */

const ROWS_ABOVE = 30;

/**
 * Finds a saved mapping (what each column of a file means) whose headings all occur in the sheets of a file, in any
 * row and column. Returns its id, and the mapping with the columns where the headings are in this file; undefined
 * when none fits.
 */
export function rememberedFor(
  sheets: readonly SheetCells[],
  kept: readonly ImportMapping[],
): { readonly id: string; readonly mapping: FileMapping } | undefined {
  for (const { id, mapping } of kept) {
    const left = [...sheets];
    const found: SheetMapping[] = [];
    const read = mapping.sheets.filter(({ holds }) => holds !== 'NOTHING');
    for (const one of read) {
      // Files get a new name each year, but sheets often keep theirs: try equal names first.
      const inOrder = [...left].sort((a, b) => Number(b.name === one.sheet) - Number(a.name === one.sheet));
      const match = inOrder.map((sheet) => inSheet(one, sheet)).find((placed) => placed !== undefined);
      if (match === undefined) break;
      found.push(match);
      left.splice(
        left.findIndex(({ name }) => name === match.sheet),
        1,
      );
    }
    if (read.length > 0 && found.length === read.length)
      return { id, mapping: { ...mapping, sheets: found } };
  }
  return undefined;
}

function inSheet(mapping: SheetMapping, sheet: SheetCells): SheetMapping | undefined {
  if (mapping.holds === 'NOTHING') return undefined;
  if (mapping.holds === 'MATRIX') return sheet.name === mapping.sheet ? mapping : undefined;
  const needed = mapping.columns.filter(({ field }) => field !== null);
  for (let row = 0; row < Math.min(sheet.rows.length, ROWS_ABOVE); row++) {
    const headings = (sheet.rows[row] ?? []).map((cell) => (typeof cell === 'string' ? fold(cell) : ''));
    const columns = placed(needed, headings);
    if (columns === undefined) continue;
    const used = new Set(columns.map(({ column }) => column));
    const others = (sheet.rows[row] ?? []).flatMap((cell, column): ColumnMapping[] =>
      typeof cell === 'string' && cell.trim() !== '' && !used.has(column)
        ? [{ column, heading: cell.trim().slice(0, 300), field: null }]
        : [],
    );
    const inOrder = [...columns, ...others].sort((a, b) => a.column - b.column);
    return { ...mapping, sheet: sheet.name, headingRow: row, columns: inOrder };
  }
  return undefined;
}

/** Finds the present column of each heading; equal headings keep their order. Undefined when one is missing. */
function placed(columns: readonly ColumnMapping[], headings: readonly string[]): ColumnMapping[] | undefined {
  const used = new Set<number>();
  const found: ColumnMapping[] = [];
  for (const one of columns) {
    const heading = fold(one.heading);
    const column = headings.findIndex((text, index) => text === heading && !used.has(index));
    if (column < 0 || heading === '') return undefined;
    used.add(column);
    found.push({ ...one, column });
  }
  return found.length === 0 ? undefined : found;
}
