import { imports as en } from '../../messages/en/imports.ts';
import { imports as fr } from '../../messages/fr/imports.ts';
import { FIELDS } from '../../model/element-fields.ts';
import type { Field } from '../../model/field-types.ts';
import { addTo } from '../../model/grouping.ts';
import type { EntityList } from '../../model/network.ts';
import { rowReader } from '../column-cells.ts';
import type { Cell, ColumnMapping, FieldName, FileMapping, SheetCells, SheetMapping } from '../mapping.ts';
import { isPersonalHeading, personalIn } from '../personal.ts';
import type { Reading } from '../reading.ts';
import { headingsOf, isBlank, lineOf, roleOf } from '../table.ts';
import { groupReader } from './grouped-cells.ts';
import type { ImportCode, RowProblem } from './problems.ts';

/** A column that is read into a field. */
export interface BoundColumn {
  readonly column: number;
  readonly heading: string;
  readonly field: Field;
  readonly unit: ColumnMapping['unit'];
  /** Cached readings of its cells, since most columns repeat few values. */
  readonly readings: Map<string, Reading>;
}

export interface Table {
  readonly sheet: SheetCells;
  readonly mapping: Exclude<SheetMapping, { holds: 'NOTHING' }>;
  readonly columns: ReadonlyMap<EntityList, readonly BoundColumn[]>;
  readonly rows: readonly PlanRow[];
  /** Whether it is a file of rejected rows, which comes back once its rows are corrected. */
  readonly comesBack: boolean;
}

/** A row of data, and whether it is rejected. */
export interface PlanRow {
  readonly table: number;
  readonly sheet: SheetCells;
  /** Position in the sheet, from 0. */
  readonly row: number;
  readonly cells: readonly Cell[];
  rejected: boolean;
  /** Positions of columns with personal data, which must never be shown. */
  readonly personal: number[];
}

/**
 * Returns the cell of a row in a column; undefined when the row is shorter. A column with one value for all rows has
 * a negative position and holds the value in `heading`.
 */
export const cellOf = (row: PlanRow, { column, heading }: BoundColumn): Cell | undefined =>
  column < 0 ? heading : row.cells[column];

/** Returns the text of a cell of a row, for messages; blank for no column and for a blank cell. */
export const cellText = (row: PlanRow, column: BoundColumn | null): string =>
  column === null ? '' : String(cellOf(row, column) ?? '').trim();

const FIELD_BY_NAME = new Map(
  Object.values(FIELDS)
    .flat()
    .map((field) => [`${field.list} ${field.path}`, field]),
);

/** Finds the definition of a field by its list and path; undefined when there is none. */
export const fieldNamed = (list: EntityList, path: string): Field | undefined =>
  FIELD_BY_NAME.get(`${list} ${path}`);

/**
 * Picks from the sheets of a file the tables that a mapping (what each sheet and column holds) describes, with their
 * rows of data. Also returns problems found before cells are read: missing sheets, personal data, and rows that hold
 * no data (totals, remarks).
 */
export function tablesOf(
  sheets: readonly SheetCells[],
  mapping: FileMapping,
): { tables: Table[]; problems: RowProblem[] } {
  const problems: RowProblem[] = [];
  const tables: Table[] = [];
  for (const one of mapping.sheets) {
    if (one.holds === 'NOTHING') continue;
    const sheet = sheets.find(({ name }) => name === one.sheet);
    if (sheet === undefined) {
      problems.push(missingSheet(one.sheet));
      continue;
    }
    const columns = one.holds === 'ELEMENTS' ? one.columns : [];
    tables.push({
      sheet,
      mapping: one,
      columns: boundColumns(columns, one.holds === 'ELEMENTS' ? (one.constants ?? []) : []),
      rows: rowsOf(sheet, one, columns, tables.length, problems),
      comesBack: (sheet.rows[one.headingRow] ?? []).some((cell) => REASONS.has(String(cell).trim())),
    });
  }
  return { tables, problems };
}

function missingSheet(sheet: string): RowProblem {
  const place = { sheet, line: 1, column: null, heading: null, value: null, field: null };
  return { severity: 'error', code: 'sheet-missing', ...place, values: {}, proposals: [] };
}

/** The heading of the reasons in a file of rejected rows, in each language. */
const REASONS: ReadonlySet<string> = new Set([fr, en].map(({ rejectedRows }) => rejectedRows.heading));

/** Column of constants, before the first real column. */
const CONSTANT = -1;

function boundColumns(
  given: readonly ColumnMapping[],
  constants: readonly { readonly field: FieldName; readonly cell: string }[],
): Map<EntityList, BoundColumn[]> {
  const columns: readonly ColumnMapping[] = [
    ...given,
    ...constants.map(({ field, cell }) => ({ column: CONSTANT, heading: cell, field })),
  ];
  const bound = new Map<EntityList, BoundColumn[]>();
  for (const { column, heading, field, unit } of columns) {
    const named = field === null ? undefined : fieldNamed(field.list, field.path);
    if (named === undefined) continue;
    addTo(bound, named.list, { column, heading, field: named, unit, readings: new Map() });
  }
  return bound;
}

function rowsOf(
  sheet: SheetCells,
  mapping: Table['mapping'],
  columns: readonly ColumnMapping[],
  table: number,
  problems: RowProblem[],
): PlanRow[] {
  const rows: PlanRow[] = [];
  const [headingRows, lastRow] =
    mapping.holds === 'ELEMENTS' ? [mapping.headingRows, mapping.lastRow] : [undefined, undefined];
  const headings = headingsOf(sheet, mapping.headingRow, headingRows);
  const personalColumns = headings.flatMap((heading, column) => (isPersonalHeading(heading) ? [column] : []));
  const say = (
    severity: RowProblem['severity'],
    code: ImportCode,
    row: number,
    column: number | null = null,
  ): void => {
    const heading = column === null ? null : headings[column] || null;
    const place = { sheet: sheet.name, line: lineOf(sheet, row), column, heading, value: null, field: null };
    problems.push({ severity, code, ...place, values: {}, proposals: [] });
  };
  for (const column of personalColumns) say('error', 'personal-heading', mapping.headingRow, column);
  const needsSeveral =
    mapping.holds === 'ELEMENTS' &&
    (mapping.list === 'flat' ||
      FIELDS[mapping.list].filter(({ required, path }) => required && path !== 'id').length > 1);
  const enterprise = columns.find(({ field }) => field?.path === 'enterpriseNumber')?.column;
  const harmless = new Map<Cell, boolean>();
  const read = rowReader(columns, sheet.rows);
  const isFlat = mapping.holds === 'ELEMENTS' && mapping.list === 'flat';
  const inGroup = groupReader(isFlat ? sheet : { name: sheet.name, rows: [] }, columns);
  const end = Math.min(sheet.rows.length, (lastRow ?? sheet.rows.length) + 1);
  for (let row = mapping.headingRow + 1; row < end; row++) {
    const cells = inGroup(row, sheet.rows[row]!);
    const role = roleOf(cells, columns, needsSeveral);
    if (role === 'BLANK') continue;
    const personal = [...personalColumns];
    for (const [column, cell] of cells.entries()) {
      if (isBlank(cell) || column === enterprise || harmless.has(cell)) continue;
      const personalCode = personalIn(cell);
      if (personalCode === undefined) harmless.set(cell, true);
      else {
        say('error', personalCode, row, column);
        personal.push(column);
      }
    }
    // A column about learners rejects every row of its sheet, since other columns may be about them too.
    const rejected = personal.length > 0;
    if (!rejected && role !== 'DATA') {
      say(
        'warning',
        role === 'TOTAL' ? 'total-row' : role === 'REMARK' ? 'remark-row' : 'heading-again',
        row,
      );
      continue;
    }
    rows.push({ table, sheet, row, cells: read(cells), rejected, personal });
  }
  return rows;
}
