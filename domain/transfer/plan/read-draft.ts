import { type Field, namedLists } from '../../model/field-types.ts';
import type { EntityList } from '../../model/network.ts';
import { type ReadContext, readCell } from '../cells.ts';
import { foldName, slug } from '../fold.ts';
import { type Meaning, wordKey } from '../lexicon.ts';
import type { Cell } from '../mapping.ts';
import { listParts } from '../read-list.ts';
import { readNumber } from '../read-number.ts';
import { likelyRefs } from '../read-ref.ts';
import type { CellProblem, Reading } from '../reading.ts';
import { isBlank } from '../table.ts';
import { keepAudience } from './keep-audience.ts';
import { isLabelled, keepColumns } from './keep-columns.ts';
import { type Given, type Pass, placeOf, reject, warn } from './pass.ts';
import { communeMeant, placeInTable } from './place-in-table.ts';
import { canBePlaceholder, placeholder, placeholderEnd } from './placeholders.ts';
import { type BoundColumn, cellOf, type PlanRow } from './rows.ts';
import { ownType, settleCell } from './settle-cell.ts';
import { withLine } from './values.ts';

/** Meaning that a user chooses for an unknown name: create an element of that name, to be completed later. */
const PLACEHOLDER = 'PLACEHOLDER';

/** Most unknown names for which proposals are searched. A file with more is probably mapped wrongly. */
const MOST_SEARCHES = 200;

/**
 * Reads those cells of a row that describe an element of one list. Returns the values by path of the field; blank
 * cells are missing. A cell with a problem rejects the row.
 */
export function readDraft(pass: Pass, row: PlanRow, columns: readonly BoundColumn[]): Map<string, Given> {
  const given = new Map<string, Given>();
  const further = new Map<string, Given>();
  const context = contextOf(pass, row, columns);
  for (const column of columns) {
    const cell = cellOf(row, column);
    if (isBlank(cell) || isLabelled(column)) continue;
    const reading = readingOf(column, cell!, context);
    if (!reading.ok) {
      const settled = settleCell(pass, row, column, reading.problem, context);
      if (settled === undefined) refuseCell(pass, row, column, reading.problem);
      else if (settled !== null) given.set(column.field.path, settled);
      continue;
    }
    if (reading.note !== undefined)
      warn(pass, row, { code: reading.note.code, column, values: reading.note.values });
    if (reading.value !== undefined) {
      const before = column.field.path === 'note' ? given.get('note') : undefined;
      const value = before === undefined ? reading.value : withLine(before.value, String(reading.value));
      // A diploma says nothing certain of what somebody reads or writes.
      const isGuess = reading.note?.code === 'certificate-as-level';
      given.set(column.field.path, { value, column, row, ...(isGuess && { presumed: true }) });
    }
    for (const [path, value] of Object.entries(reading.also ?? {})) further.set(path, { value, column, row });
  }
  for (const [path, one] of further) {
    const own = given.get(path);
    if (own === undefined) given.set(path, one);
    else if (Array.isArray(own.value) && Array.isArray(one.value))
      given.set(path, { ...own, value: [...new Set([...own.value, ...one.value])] });
  }
  keepColumns(given, row, columns, context);
  if (isFlat(pass, row)) keepAudience(given, row, columns, context);
  return given;
}

const isFlat = ({ plan }: Pass, row: PlanRow): boolean => {
  const { mapping } = plan.tables[row.table]!;
  return mapping.holds === 'ELEMENTS' && mapping.list === 'flat';
};

function contextOf(pass: Pass, row: PlanRow, columns: readonly BoundColumn[]): ReadContext {
  const { options, tables } = pass.plan;
  const { mapping } = tables[row.table]!;
  const usual = mapping.holds === 'ELEMENTS' ? mapping.hoursPerWeek : undefined;
  const weekly = columns.find(({ field }) => field.path === 'schedule.hoursPerWeek');
  const cell = weekly === undefined ? undefined : cellOf(row, weekly);
  const said = isBlank(cell) ? undefined : readNumber(cell!, options.language, { whole: false });
  return {
    language: options.language,
    names: pass.names,
    keepsHours: true,
    hoursPerWeek: said?.ok === true && typeof said.value === 'number' ? said.value : usual,
    meaning: (field, word) => meaningOf(pass, row, field, word),
  };
}

/**
 * Reads a cell, with a cache per column, since cells mostly repeat. References are not cached: they depend on elements
 * that the file adds.
 */
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

/** Types of field whose reading depends on more than the cell. */
const CHANGING: ReadonlySet<string> = new Set([
  ...['ref', 'refs', 'confirmations', 'affects', 'months', 'text', 'note', 'id'],
]);

function meaningOf(pass: Pass, row: PlanRow, field: Field, word: string): Meaning | null | undefined {
  const { meanings } = pass.plan;
  const { list, path, type } = field;
  const named = namedLists(type);
  const isRef = named.length > 0;
  const means = meanings.size === 0 ? undefined : meanings.get(`${list} ${path} ${wordKey(word)}`);
  if (means === undefined)
    return isRef ? (placeInTable(pass, row, field, word) ?? outletAnyhow(pass, row, field, word)) : undefined;
  if (means === 'AS_IT_STANDS' && type.kind === 'operatorType') return ownType(pass, row, word);
  if (means === 'AS_IT_STANDS' && (type.kind === 'code' || type.kind === 'codes')) return ownCode(word);
  if (means !== PLACEHOLDER && means !== 'AS_IT_STANDS')
    return isRef ? communeMeant(pass, row, field, means) : means;
  if (!isRef) return undefined;
  if (list === 'passerelles' && named.includes('filieres')) return placeholderEnd(pass, row, word);
  const to = named.find(canBePlaceholder);
  return to === undefined ? undefined : placeholder(pass, row, to, word);
}

/** The code that a word gives as it stands: "Femmes rentrantes" → FEMMES_RENTRANTES. */
const ownCode = (word: string): string | undefined => {
  const code = slug(word).toUpperCase().replaceAll('-', '_');
  return code === '' ? undefined : code;
};

/** A job that a register names and nobody knows becomes an outlet, unless it is the slip of a known one. */
function outletAnyhow(pass: Pass, row: PlanRow, { list }: Field, word: string): string | undefined {
  const { mapping } = pass.plan.tables[row.table]!;
  if (list !== 'preps' || mapping.holds !== 'ELEMENTS' || mapping.list !== 'flat') return undefined;
  // A cell may name several jobs; each is asked for by itself.
  if (listParts(word).length > 1) return undefined;
  if (pass.names.find(['outlets'], word).length > 0) return undefined;
  // Jobs that the file itself brings may resemble one another.
  const before = pass.plan.before.get('outlets');
  if (likely(pass, word, ['outlets']).some((id) => before?.has(id) === true)) return undefined;
  warn(pass, row, { code: 'outlet-added', value: word });
  return placeholder(pass, row, 'outlets', word);
}

function refuseCell(pass: Pass, row: PlanRow, column: BoundColumn, problem: CellProblem): void {
  const lists = namedLists(column.field.type);
  const { code, word, values, proposals = [] } = problem;
  const cell = cellOf(row, column);
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

/**
 * Proposes ids of elements of these lists whose names are similar to an unknown name. Results are cached in the plan.
 */
export function likely(pass: Pass, word: string, lists: readonly EntityList[]): readonly string[] {
  const { proposals } = pass.plan;
  const key = `${lists.join()} ${slug(word)}`;
  const cached = proposals.get(key);
  if (cached !== undefined || proposals.size >= MOST_SEARCHES) return cached ?? [];
  const found = likelyRefs(word, lists, pass.names);
  proposals.set(key, found);
  return found;
}
