import type { ElementChange } from '../../change/record.ts';
import { ENTITY_LISTS, type EntityList, type NetworkDocument } from '../../model/network.ts';
import { FLAT_LISTS, type FlatList } from '../flat-lists.ts';
import { wordKey } from '../lexicon.ts';
import type { FileMapping, SheetCells } from '../mapping.ts';
import { lineOf } from '../table.ts';
import { checkWhole } from './check.ts';
import { noteOperator, planFlatRow } from './flat.ts';
import { build, make } from './make.ts';
import { planMatrixRow } from './matrix.ts';
import { isNilRow, nilDraft } from './nil-rows.ts';
import { withoutOthers } from './not-ours.ts';
import { addLost, indexed, newPass, type Pass, type Plan, type PlanOptions } from './pass.ts';
import type { RowProblem } from './problems.ts';
import { readDraft } from './read-draft.ts';
import { reopenReviews } from './reopen-reviews.ts';
import { siteDraft } from './row-commune.ts';
import { type PlanRow, type Table, tablesOf } from './rows.ts';

interface PlanCounts {
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly rejected: number;
}

/** A row that the import leaves out: its place, and its columns with personal data, which must never be shown. */
interface RejectedRow {
  readonly sheet: string;
  /** Position in the sheet, from 0. */
  readonly row: number;
  readonly line: number;
  readonly personal: readonly number[];
}

/** What an import would do. A plan writes nothing. */
export interface ImportPlan {
  /** Changes by the rows that are not rejected, in the order of the lists. */
  readonly changes: readonly ElementChange[];
  readonly rows: PlanCounts;
  readonly elements: Readonly<Partial<Record<EntityList, PlanCounts>>>;
  readonly problems: readonly RowProblem[];
  readonly rejected: readonly RejectedRow[];
  /** Number of rows that a person said are not of the network. They are not read, and not refused. */
  readonly leftOut: number;
  /** Number of unchanged rows about an element that an earlier row of the file adds or changes. */
  readonly repeated: number;
}

interface Watch {
  readonly progress?: ((done: number, total: number) => void) | undefined;
  readonly cancelled?: (() => boolean) | undefined;
}

/** Number of rows between two reports of progress and checks for cancellation. */
const ROWS_AT_ONCE = 200;
/** More lines than any sheet has; used to sort places in a file by one number. */
const MOST_LINES = 10_000_000;

/**
 * Plans an import into a network without writing: reads the rows of the sheets as `mapping` says, matches them to
 * elements of the network, and checks the network as it would be afterwards. Returns the changes, counts, problems
 * and rejected rows, or null when `watch` says that it was cancelled.
 */
export function planImport(
  document: NetworkDocument,
  sheets: readonly SheetCells[],
  mapping: FileMapping,
  options: PlanOptions,
  watch: Watch = {},
): ImportPlan | null {
  const { tables: all, problems } = tablesOf(sheets, mapping);
  const { tables, leftOut } = withoutOthers(all, mapping.values);
  const plan: Plan = {
    document,
    tables,
    options,
    meanings: new Map(
      mapping.values.map(({ list, path, word, means }) => [`${list} ${path} ${wordKey(word)}`, means]),
    ),
    claimed: claimedIds(tables),
    ...indexed(document, ENTITY_LISTS),
    errors: problems.filter(({ severity }) => severity === 'error'),
    lost: new Map(),
    proposals: new Map(),
    different: new Map(),
  };
  for (const { rows } of tables) for (const row of rows) if (row.rejected) addLost(plan, row);
  let pass = newPass(plan);
  for (let first = true; ; first = false) {
    if (!run(pass, first ? watch : { cancelled: watch.cancelled })) return null;
    if (pass.fresh.size === 0) break;
    pass = newPass(plan);
  }
  const reopened = reopenReviews(pass);
  const notes = problems.filter(({ severity }) => severity === 'warning');
  const order = new Map(sheets.map(({ name }, index) => [name, index]));
  const place = ({ sheet, line }: RowProblem): number => (order.get(sheet) ?? -1) * MOST_LINES + line;
  const reported = [...plan.errors, ...notes, ...onceEach(pass.warnings)];
  const inOrder = reported.sort((a, b) => place(a) - place(b));
  return { ...outcome(pass, inOrder, reopened), leftOut };
}

/** Reads all rows once, list by list, so that rows find the elements that they refer to. False when cancelled. */
function run(pass: Pass, { progress, cancelled }: Watch): boolean {
  const total = pass.plan.tables.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  for (const list of ENTITY_LISTS) {
    for (const table of pass.plan.tables) {
      const isLast = lastList(table) === list;
      if (!speaksOf(table, list)) continue;
      for (const row of table.rows) {
        planRow(pass, table, row, list);
        if (!isLast) continue;
        done += 1;
        if (done % ROWS_AT_ONCE !== 0) continue;
        progress?.(done, total);
        if (cancelled?.() === true) return false;
      }
    }
    build(pass, list);
  }
  checkWhole(pass);
  progress?.(total, total);
  return cancelled?.() !== true;
}

function planRow(pass: Pass, table: Table, row: PlanRow, list: EntityList): void {
  const { mapping } = table;
  const isFlat = mapping.holds === 'ELEMENTS' && mapping.list === 'flat';
  if (isFlat && list === 'operators') noteOperator(pass, table, row);
  if (row.rejected && !pass.fresh.has(row)) return;
  if (mapping.holds === 'MATRIX') planMatrixRow(pass, table, row);
  else if (isFlat) planFlatRow(pass, table, row, list as FlatList);
  else {
    if (mapping.list === 'flows' && isNilRow(table, row) !== (list === 'nilReports')) return;
    const given =
      mapping.list === 'flows' && list === 'nilReports'
        ? nilDraft(pass, table, row)
        : list === 'sites'
          ? siteDraft(pass, table, row)
          : readDraft(pass, row, table.columns.get(list) ?? []);
    if (given !== undefined && !row.rejected) make(pass, list, row, given);
  }
}

function speaksOf({ mapping }: Table, list: EntityList): boolean {
  if (mapping.holds === 'MATRIX') return list === 'passerelles';
  if (mapping.list === 'flat') return (FLAT_LISTS as readonly string[]).includes(list);
  // A number that is "nothing to report" is no row of flows.
  return mapping.list === list || (mapping.list === 'flows' && list === 'nilReports');
}

function lastList({ mapping }: Table): EntityList {
  if (mapping.holds === 'MATRIX') return 'passerelles';
  if (mapping.list === 'flows') return 'nilReports';
  return mapping.list === 'flat' ? 'preps' : mapping.list;
}

function claimedIds(tables: readonly Table[]): Map<EntityList, Set<string>> {
  const claimed = new Map<EntityList, Set<string>>();
  for (const { columns, rows } of tables)
    for (const [list, ofList] of columns) {
      const column = ofList.find(({ field }) => field.path === 'id');
      if (column === undefined) continue;
      const ids = claimed.get(list) ?? new Set<string>();
      claimed.set(list, ids);
      for (const { cells } of rows) ids.add(String(cells[column.column] ?? '').trim());
    }
  return claimed;
}

function outcome(
  pass: Pass,
  problems: readonly RowProblem[],
  reopened: readonly ElementChange[],
): Omit<ImportPlan, 'leftOut'> {
  const changes: ElementChange[] = [...reopened];
  const elements: Partial<Record<EntityList, PlanCounts>> = {};
  const adding = new Set<PlanRow>();
  const changing = new Set<PlanRow>();
  const about = new Set<PlanRow>();
  for (const list of ENTITY_LISTS) {
    const counts = { new: 0, changed: 0, unchanged: 0, rejected: 0 };
    for (const { id, before, after, rows } of pass.made.get(list)?.values() ?? []) {
      if (after === null || reopened.some((one) => one.list === list && one.id === id)) continue;
      if (after === before) counts.unchanged += 1;
      else if (before === null) counts.new += 1;
      else counts.changed += 1;
      if (after === before) continue;
      changes.push({ list, id, before, after });
      (before === null ? adding : changing).add(rows[0]!);
      for (const row of rows) about.add(row);
    }
    if (list === 'operators') counts.changed += reopened.length;
    counts.rejected = rejectedOf(pass, list);
    if (Object.values(counts).some((count) => count > 0)) elements[list] = counts;
  }
  const all = pass.plan.tables.flatMap(({ rows }) => rows);
  const rejected = all.filter((row) => row.rejected);
  const rows = { new: adding.size, changed: 0, unchanged: 0, rejected: rejected.length };
  rows.changed = [...changing].filter((row) => !adding.has(row)).length;
  rows.unchanged = all.length - rows.new - rows.changed - rows.rejected;
  const repeats = (row: PlanRow): boolean => !row.rejected && !adding.has(row) && !changing.has(row);
  return {
    changes,
    rows,
    repeated: [...about].filter(repeats).length,
    elements,
    problems,
    rejected: rejected.map(({ sheet, row, personal }) => ({
      sheet: sheet.name,
      row,
      line: lineOf(sheet, row),
      personal,
    })),
  };
}

/** Number of rejected rows of a list. A row of a flat sheet counts as a filière. */
function rejectedOf({ plan }: Pass, list: EntityList): number {
  return plan.tables
    .filter(({ mapping }) =>
      mapping.holds === 'MATRIX'
        ? list === 'passerelles'
        : mapping.list === list || (mapping.list === 'flat' && list === 'filieres'),
    )
    .reduce((sum, { rows }) => sum + rows.filter(({ rejected }) => rejected).length, 0);
}

/**
 * Merges equal warnings (same sheet, column and value) into one with the number of rows. Presumed values are told apart by
 * the rule that decided on them.
 */
function onceEach(warnings: readonly RowProblem[]): RowProblem[] {
  const first = new Map<string, { problem: RowProblem; rows: number }>();
  for (const problem of warnings) {
    const { sheet, code, column, value, field, values } = problem;
    const rule = code === 'presumed' ? JSON.stringify(values) : '';
    const key = [sheet, code, column, value, field?.path, rule].join('\n');
    const entry = first.get(key);
    if (entry === undefined) first.set(key, { problem, rows: 1 });
    else entry.rows += 1;
  }
  return [...first.values()].map(({ problem, rows }) => ({
    ...problem,
    values: { ...problem.values, rows },
  }));
}
