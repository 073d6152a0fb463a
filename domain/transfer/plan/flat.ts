import { fieldValue } from '../../model/paths.ts';
import type { FlatList } from '../flat-lists.ts';
import { fold } from '../fold.ts';
import type { Cell } from '../mapping.ts';
import { plainText } from '../quote.ts';
import { isBlank } from '../table.ts';
import { make } from './make.ts';
import { withPlace } from './operator-identity.ts';
import { type Given, type Pass, warn } from './pass.ts';
import { placeColumnsOf, rowPlace } from './place-columns.ts';
import { readDraft } from './read-draft.ts';
import { communeOfRow } from './row-commune.ts';
import { type BoundColumn, cellOf, fieldNamed, type PlanRow, type Table } from './rows.ts';
import { addLocality } from './site-address.ts';

/**
 * Flat sheets: each row is a filière with its operator, its place and the jobs that it leads to. The operator is typed
 * in each of its rows or only in the first.
 */

/**
 * Plans what a row of a flat sheet (operator, site, filière and jobs in one row) says about one list, and adds it to
 * the plan of the import (`pass`). It must be called for the lists in the order of `FLAT_LISTS`.
 */
export function planFlatRow(pass: Pass, table: Table, row: PlanRow, list: FlatList): void {
  const columns = table.columns.get(list) ?? [];
  const about = pass.flat.get(row) ?? {};
  pass.flat.set(row, about);
  switch (list) {
    case 'operators':
      about.operator = operatorOf(pass, table, row, columns);
      return;
    case 'sites':
      about.site = siteOf(pass, table, row, columns, about.operator);
      return;
    case 'filieres':
      about.filiere = filiereOf(pass, row, columns, about);
      return;
    case 'preps':
      planPreps(pass, row, columns, about.filiere);
  }
}

function operatorOf(
  pass: Pass,
  table: Table,
  row: PlanRow,
  columns: readonly BoundColumn[],
): string | undefined {
  const given = readDraft(pass, row, columns);
  const named = columns.filter(({ field }) => field.path === 'name' || field.path === 'id');
  if (row.rejected) return undefined;
  const above = pass.above.get(table);
  if (named.every((column) => isBlank(cellOf(row, column))) && above?.row === row.row) {
    const column = named.find(({ field }) => field.path === 'name') ?? null;
    given.set('name', { value: above.name, column, row });
    warn(pass, row, { code: 'operator-from-above', column, value: above.name });
  }
  withPlace(pass, row, given);
  return make(pass, 'operators', row, given, 'AGAIN')?.id;
}

/**
 * Remembers the operator of a row for the rows below it, since a block of rows may name it only once. A row without an
 * operator takes that of the row right above, unless it says something else of its operator. `pass` is the plan of the
 * import so far.
 */
export function noteOperator(pass: Pass, table: Table, row: PlanRow): void {
  const column = table.columns.get('operators')?.find(({ field }) => field.path === 'name');
  const cell = column === undefined ? undefined : cellOf(row, column);
  const above = pass.above.get(table);
  const { cells } = row;
  if (!isBlank(cell)) pass.above.set(table, { row: row.row, name: plainText(String(cell)), cells });
  else if (above?.row === row.row - 1 && isSameBlock(table, row, above.cells))
    pass.above.set(table, { ...above, row: row.row });
}

/**
 * Whether a row without a name belongs to the block of the row above: it says nothing else of its operator, such as
 * another number.
 */
function isSameBlock(table: Table, row: PlanRow, above: readonly Cell[]): boolean {
  return (table.columns.get('operators') ?? []).every(({ column }) => {
    const cell = row.cells[column];
    return column < 0 || isBlank(cell) || fold(String(cell)) === fold(String(above[column] ?? ''));
  });
}

function siteOf(
  pass: Pass,
  table: Table,
  row: PlanRow,
  columns: readonly BoundColumn[],
  operator: string | undefined,
): string | undefined {
  const given = readDraft(
    pass,
    row,
    columns.filter(({ field }) => field.path !== 'commune'),
  );
  const said = rowPlace(placeColumnsOf(table), row);
  const place = said?.column;
  const commune = communeOfRow(pass, table, row, given.get('address'));
  if (row.rejected || commune === undefined || operator === undefined) return undefined;
  const own = (value: unknown): Given => ({ value, column: place ?? null, row });
  given.set('operator', own(operator)).set('commune', own(commune));
  addLocality(pass, given, said, commune, sitesIn(pass, operator, commune));
  if (!given.has('id') && !given.has('name') && !given.has('address')) {
    // Only the commune is given: take the one site of the operator there, whatever its address.
    const there = sitesIn(pass, operator, commune);
    if (there.length === 1) return there[0];
    if (there.length > 1) {
      warn(pass, row, { code: 'first-site-taken', column: place ?? null, proposals: there });
      return there[0];
    }
  }
  return make(pass, 'sites', row, given, 'AGAIN')?.id;
}

function sitesIn(pass: Pass, operator: string, commune: string): readonly string[] {
  const key = `${operator} ${commune}`;
  return pass.plan.places.get(key) ?? [];
}

function filiereOf(
  pass: Pass,
  row: PlanRow,
  columns: readonly BoundColumn[],
  { operator, site }: { operator?: string | undefined; site?: string | undefined },
): string | undefined {
  const given = readDraft(pass, row, columns);
  // A row may describe an operator without a filière.
  const isThere = given.has('name') || given.has('id');
  if (row.rejected || operator === undefined || !isThere) return undefined;
  const field = fieldNamed('filieres', 'operator')!;
  const own = columns.find((column) => column.field === field) ?? null;
  if (!given.has('operator')) given.set('operator', { value: operator, column: own, row });
  const made = make(pass, 'filieres', row, withSite(given, site, [], row), 'OFFER');
  if (made === undefined || made.before === null || site === undefined) return made?.id;
  // A known filière keeps its sites; the row names one of them or adds one.
  const places = fieldValue(made.before, 'sites');
  withSite(made.given, site, Array.isArray(places) ? (places as string[]) : [], row);
  return made.id;
}

function withSite(
  given: Map<string, Given>,
  site: string | undefined,
  others: readonly string[],
  row: PlanRow,
): Map<string, Given> {
  if (site === undefined) return given;
  const named = given.get('sites');
  const sites = [...new Set([...others, ...((named?.value as string[] | undefined) ?? []), site])];
  return given.set('sites', { value: sites, column: named?.column ?? null, row });
}

/** Plans the outlets that a filière prepares for; one cell may hold several. */
function planPreps(
  pass: Pass,
  row: PlanRow,
  columns: readonly BoundColumn[],
  filiere: string | undefined,
): void {
  const column = columns.find(({ field }) => field.path === 'outlet');
  if (column === undefined || isBlank(cellOf(row, column))) return;
  const refs = { ...column, field: { ...column.field, type: { kind: 'refs', lists: ['outlets'] } as const } };
  const outlets = readDraft(pass, row, [refs]).get('outlet')?.value;
  if (row.rejected || filiere === undefined || !Array.isArray(outlets)) return;
  for (const outlet of new Set(outlets as string[])) {
    const own = (value: unknown): Given => ({ value, column, row });
    make(
      pass,
      'preps',
      row,
      new Map([
        ['filiere', own(filiere)],
        ['outlet', own(outlet)],
      ]),
      'AGAIN',
    );
  }
}
