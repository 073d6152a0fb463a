import { fieldWord } from '../../messages/field-word.ts';
import { SHEET_WORDS } from '../../messages/sheet-words.ts';
import { FIELDS } from '../../model/element-fields.ts';
import type { Field } from '../../model/field-types.ts';
import { ENTITY_LISTS } from '../../model/network.ts';
import type { ReadContext } from '../cells.ts';
import { joinedCell } from '../column-cells.ts';
import type { Cell, SheetCells } from '../mapping.ts';
import { headingsOf } from '../table.ts';
import { type ColumnProfile, profileOf, sampleOf } from './column-profile.ts';
import { type Evidence, evidenceFor } from './evidence.ts';
import { type Joins, joinsOf } from './joins.ts';

/** Where a table stands in its sheet; positions count from 0, both ends included. */
export interface TablePlace {
  /** The last row of headings. */
  readonly headingRow: number;
  readonly headingRows: 1 | 2;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** A table as the rules see it that guess its columns: headings and counted values. What is counted once is kept. */
export interface TableView {
  readonly place: TablePlace;
  readonly sheet: SheetCells;
  /** Headings by column; blank outside the table. */
  readonly headings: readonly string[];
  /** Of a heading in two rows, the lower and the upper text; empty for a heading in one row. */
  partsOfHeading(column: number): readonly string[];
  readonly joins: Joins;
  /** Whether this program wrote the sheet: its texts are as the network has them. */
  readonly isOwnExport: boolean;
  /** The rows examined. */
  readonly rows: readonly (readonly Cell[])[];
  readonly profiles: readonly ColumnProfile[];
  evidence(column: number, field: Field, isFlat: boolean): Evidence;
}

/** Looks at the table at a place of a sheet. `context` gives language and names. */
export function tableView(sheet: SheetCells, place: TablePlace, context: ReadContext): TableView {
  const { headingRow, headingRows, lastRow, firstColumn, lastColumn } = place;
  const headings = headingsOf(sheet, headingRow, headingRows).map((heading, column) =>
    column < firstColumn || column > lastColumn ? '' : heading,
  );
  const rows = sampleOf(sheet.rows, headingRow + 1, lastRow + 1);
  const joins = joinsOf(headings, rows);
  const profiles = headings.map((_, column) =>
    profileOf(rows, (row) => joinedCell(row, column, joins.get(column) ?? [])),
  );
  const known = new Map<string, Evidence>();
  const evidence = (column: number, field: Field, isFlat: boolean): Evidence => {
    const key = `${column} ${field.list} ${field.path} ${isFlat}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = evidenceFor(field, profiles[column]!, context, isFlat);
    known.set(key, found);
    return found;
  };
  const partsOfHeading = (column: number): readonly string[] =>
    headingRows === 1
      ? []
      : [headingRow, headingRow - 1].map((row) => String(sheet.rows[row]?.[column] ?? '').trim());
  const isOwnExport = isWrittenHere(headings);
  return { place, sheet, headings, partsOfHeading, joins, isOwnExport, rows, profiles, evidence };
}

/** The headings of an exported sheet are exactly labels of the fields of a list, with that of the id among them. */
function isWrittenHere(headings: readonly string[]): boolean {
  return Object.values(SHEET_WORDS).some(({ fields }) =>
    ENTITY_LISTS.some((list) => {
      const labels = new Map(FIELDS[list].map((field) => [fieldWord(fields, field).label, field.path]));
      const paths = headings.map((heading) => labels.get(heading));
      return paths.includes('id') && !paths.includes(undefined);
    }),
  );
}
