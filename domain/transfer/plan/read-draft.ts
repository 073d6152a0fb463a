import type { Field } from '../../model/field-types.ts';
import type { EntityList } from '../../model/network.ts';
import { type ReadContext, readCell } from '../cells.ts';
import { foldName, slug } from '../fold.ts';
import { type Meaning, wordKey } from '../lexicon.ts';
import type { Cell } from '../mapping.ts';
import { readNumber } from '../read-number.ts';
import { likelyRefs } from '../read-ref.ts';
import type { CellProblem, Reading } from '../reading.ts';
import { isBlank } from '../table.ts';
import { inForm } from './in-form.ts';
import { type Given, type Made, type Pass, placeOf, reject, warn, within } from './pass.ts';
import type { BoundColumn, PlanRow } from './rows.ts';

/** Means, of a name that is not known: make an element of that name, to be completed later. */
export const PLACEHOLDER = 'PLACEHOLDER';

/** Names looked for among all others: more is not a list of proposals but a wrong file. */
const MOST_SEARCHES = 200;

/** The cells of a row that speak of an element of a list, as values by path; what is wrong with them rejects the row. */
export function readDraft(pass: Pass, row: PlanRow, columns: readonly BoundColumn[]): Map<string, Given> {
  const given = new Map<string, Given>();
  const further = new Map<string, Given>();
  const context = contextOf(pass, row, columns);
  for (const column of columns) {
    const cell = cellAt(row, column);
    if (isBlank(cell)) continue;
    const reading = readingOf(column, cell!, context);
    if (!reading.ok) {
      refuseCell(pass, row, column, reading.problem);
      continue;
    }
    if (reading.note !== undefined)
      warn(pass, row, { code: reading.note.code, column, values: reading.note.values });
    if (reading.value !== undefined) given.set(column.field.path, { value: reading.value, column, row });
    for (const [path, value] of Object.entries(reading.also ?? {})) further.set(path, { value, column, row });
  }
  for (const [path, one] of further) if (!given.has(path)) given.set(path, one);
  return given;
}

/** The cell of a column; a constant stands before the first column. */
export const cellAt = (row: PlanRow, { column, heading }: BoundColumn): Cell | undefined =>
  column < 0 ? heading : row.cells[column];

function contextOf(pass: Pass, row: PlanRow, columns: readonly BoundColumn[]): ReadContext {
  const { options, tables } = pass.plan;
  const { mapping } = tables[row.table]!;
  const usual = mapping.holds === 'ELEMENTS' ? mapping.hoursPerWeek : undefined;
  const weekly = columns.find(({ field }) => field.path === 'schedule.hoursPerWeek');
  const cell = weekly === undefined ? undefined : cellAt(row, weekly);
  const said = isBlank(cell) ? undefined : readNumber(cell!, options.language, { whole: false });
  return {
    language: options.language,
    names: pass.names,
    hoursPerWeek: said?.ok === true && typeof said.value === 'number' ? said.value : usual,
    meaning: (field, word) => meaningOf(pass, row, field, word),
  };
}

/** Cells of a column mostly repeat one another; references change with the elements that the file brings. */
function readingOf(column: BoundColumn, cell: Cell, context: ReadContext): Reading {
  const { field, unit, readings } = column;
  const { kind } = field.type;
  const isKept = typeof cell === 'string' && !CHANGING.has(kind);
  const kept = isKept ? readings.get(cell) : undefined;
  if (kept !== undefined) return kept;
  const reading = readCell(field, cell, unit === undefined ? context : { ...context, unit });
  if (isKept) readings.set(cell, reading);
  return reading;
}

/** Natures whose reading rests on more than the cell. */
const CHANGING: ReadonlySet<string> = new Set(['ref', 'refs', 'affects', 'months', 'text', 'note', 'id']);

function meaningOf(
  pass: Pass,
  row: PlanRow,
  { list, path, type }: Field,
  word: string,
): Meaning | null | undefined {
  const { meanings } = pass.plan;
  if (meanings.size === 0) return undefined;
  const means = meanings.get(`${list} ${path} ${wordKey(word)}`);
  if (means !== PLACEHOLDER || (type.kind !== 'ref' && type.kind !== 'refs')) return means;
  const to = type.lists.find((one) => one in PLACEHOLDERS);
  return to === undefined ? undefined : placeholder(pass, row, to, word);
}

/** What little an element may be: named, of no type in particular. */
const PLACEHOLDERS: Partial<Record<EntityList, object>> = {
  operators: { type: 'OTHER', placeholder: true },
  communes: {},
  outlets: {},
};

/** The element that a name stands for until someone completes it; one for all rows that name it. */
export function placeholder(pass: Pass, row: PlanRow, list: EntityList, name: string): string {
  const [known] = pass.names.find([list], name);
  if (known !== undefined) {
    within(pass.made, list).get(known)?.rows.push(row);
    return known;
  }
  const id = pass.newId(list, (path) => (path === 'name' ? name : undefined));
  const made: Made = { list, id, before: null, given: new Map(), rows: [row], after: null };
  made.after = inForm(pass, made, { id, name, ...PLACEHOLDERS[list] });
  if (made.after === null) return id;
  within(pass.made, list).set(id, made);
  pass.byId.set(id, made);
  pass.names.add(list, made.after);
  return id;
}

function refuseCell(pass: Pass, row: PlanRow, column: BoundColumn, problem: CellProblem): void {
  const { type } = column.field;
  const lists = type.kind === 'ref' || type.kind === 'refs' ? type.lists : [];
  const { code, word, values, proposals = [] } = problem;
  const cell = cellAt(row, column);
  if (code !== 'unknown-reference' || word === undefined) {
    reject(pass, row, { code, column, value: word ?? cell, values, proposals });
    return;
  }
  const lost = lists
    .map((list) => pass.plan.lost.get(`${list} ${word}`) ?? pass.plan.lost.get(`${list} ${foldName(word)}`))
    .find((one) => one !== undefined && one !== row);
  if (lost !== undefined) {
    reject(pass, row, { code: 'depends-on-rejected', column, value: word, values: placeOf(lost) });
    return;
  }
  reject(pass, row, { code, column, value: word, proposals: likely(pass, word, lists) });
}

/** What an unknown name may stand for. */
export function likely(pass: Pass, word: string, lists: readonly EntityList[]): readonly string[] {
  const { proposals } = pass.plan;
  const key = `${lists.join()} ${slug(word)}`;
  const known = proposals.get(key);
  if (known !== undefined || proposals.size >= MOST_SEARCHES) return known ?? [];
  const found = likelyRefs(word, lists, pass.names);
  proposals.set(key, found);
  return found;
}
