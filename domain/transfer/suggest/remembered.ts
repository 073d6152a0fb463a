import { fold } from '../fold.ts';
import type { ColumnMapping, FileMapping, ImportMapping, SheetCells, SheetMapping } from '../mapping.ts';
import { headingsOf } from '../table.ts';

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
  const { headingRows: keptRows = 1, lastRow: _last, ...kept } = mapping;
  for (let row = 0; row < Math.min(sheet.rows.length, ROWS_ABOVE); row++) {
    // Refused rows come back with both rows of headings in one.
    for (const headingRows of keptRows === 2 ? ([2, 1] as const) : ([1] as const)) {
      const headings = headingsOf(sheet, row, headingRows);
      const columns = placed(needed, mapping.columns, headings.map(fold));
      if (columns === undefined) continue;
      const used = new Set(columns.flatMap(({ column, joined = [] }) => [column, ...joined]));
      const others = headings.flatMap((heading, column): ColumnMapping[] =>
        heading !== '' && !used.has(column) ? [{ column, heading: heading.slice(0, 300), field: null }] : [],
      );
      const inOrder = [...columns, ...others].sort((a, b) => a.column - b.column);
      const place = headingRows === 2 ? { headingRow: row, headingRows } : { headingRow: row };
      return { ...kept, sheet: sheet.name, ...place, columns: inOrder };
    }
  }
  return undefined;
}

/**
 * Finds the present column of each heading, and of the columns that continue its text; equal headings keep their
 * order. Undefined when one is missing. `all` are the columns of the saved mapping, with those that are not read.
 */
function placed(
  columns: readonly ColumnMapping[],
  all: readonly ColumnMapping[],
  headings: readonly string[],
): ColumnMapping[] | undefined {
  const used = new Set<number>();
  const find = (text: string): number | undefined => {
    const heading = fold(text);
    const column = headings.findIndex((other, index) => other === heading && !used.has(index));
    if (column < 0 || heading === '') return undefined;
    used.add(column);
    return column;
  };
  const found: ColumnMapping[] = [];
  for (const one of columns) {
    const column = find(one.heading);
    const joined = one.joined?.map((at) => find(all.find((other) => other.column === at)?.heading ?? ''));
    if (column === undefined || joined?.includes(undefined) === true) return undefined;
    const others = joined?.filter((at) => at !== undefined);
    found.push({ ...one, column, ...(others === undefined ? {} : { joined: others }) });
  }
  return found.length === 0 ? undefined : found;
}
