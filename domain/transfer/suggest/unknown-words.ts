import { type Field, namedLists } from '../../model/field-types.ts';
import type { EntityList } from '../../model/network.ts';
import { type ReadContext, readCell } from '../cells.ts';
import { type Meaning, wordKey } from '../lexicon.ts';
import type { FileMapping, SheetCells, SheetMapping } from '../mapping.ts';
import { personalIn } from '../personal.ts';
import { isHomeColumn } from '../plan/place-columns.ts';
import { findInTable, proposedCommunes } from '../plan/place-in-table.ts';
import { type BoundColumn, type PlanRow, type Table, tablesOf } from '../plan/rows.ts';
import { decides } from '../plan/rule-fields.ts';
import { type Unanswered, unansweredIn } from '../plan/unanswered.ts';
import { likelyRefs } from '../read-ref.ts';
import type { CellProblem } from '../reading.ts';
import { isBlank } from '../table.ts';
import { type AddWord, askPlaces, columnsOfPlaces } from './ask-places.ts';
import { namesInFile } from './own-names.ts';

/** A word of the file whose meaning the user must give once. */
export interface UnknownWord {
  readonly list: EntityList;
  readonly path: string;
  readonly word: string;
  readonly rows: number;
  readonly proposals: readonly Meaning[];
  /** What becomes of the rows with the word when nobody answers. */
  readonly unanswered: Unanswered;
}

/** Types of field whose values are words; the others are figures and days. */
const WORDS: ReadonlySet<string> = new Set([
  ...['operatorType', 'choice', 'choices', 'code', 'codes', 'ref', 'refs', 'level', 'yesNo'],
]);

/** Most words listed; further ones are reported row by row. */
const MOST_WORDS = 300;
const MOST_SEARCHES = 100;
/** Problems that the user can solve by giving the meaning of a word. */
const SETTLED: ReadonlySet<string> = new Set([
  ...['unknown-word', 'ambiguous-word', 'unknown-reference', 'ambiguous-reference'],
  ...['several-numbers', 'approximate-number', 'ambiguous-number', 'not-a-duration', 'not-an-age'],
  'number-as-day',
]);

/**
 * Lists the words in the cells of a file that cannot be read under a mapping of its columns, the most frequent first,
 * with proposals of what they mean. Of a register only those are listed on which something rests: rows that would be
 * refused, or a rule of the analysis. `context` gives language and names.
 */
export function unknownWords(
  sheets: readonly SheetCells[],
  mapping: FileMapping,
  context: ReadContext,
): UnknownWord[] {
  const { tables } = tablesOf(sheets, mapping);
  const isOwn = namesInFile(tables, context.names);
  const said = new Set(mapping.values.map(({ list, path, word }) => `${list} ${path} ${wordKey(word)}`));
  const found = new Map<string, Found>();
  const addTo = (sheet: SheetMapping): AddWord => {
    return (field, word, problem, count) => {
      const key = `${field.list} ${field.path} ${wordKey(word)}`;
      if (isOwn(listsOf(field), word) || said.has(key) || word.length > 300) return;
      const earlier = found.get(key);
      if (earlier === undefined) found.set(key, { field, word, rows: count, problem, sheet });
      else earlier.rows += count;
    };
  };
  for (const table of tables) {
    const add = addTo(table.mapping);
    const together = columnsOfPlaces(table);
    if (together.length > 0) askPlaces(table, context.names, add);
    for (const column of [...table.columns.values()].flat())
      if (!together.includes(column)) askWords(table, column, context, add);
  }
  const different = new Map<Field, number>();
  for (const { field } of found.values()) different.set(field, (different.get(field) ?? 0) + 1);
  const inOrder = [...found.values()].sort((a, b) => b.rows - a.rows).slice(0, MOST_WORDS);
  // Proposals are searched only for the words that are shown.
  const words = inOrder.map(({ field, word, rows, problem, sheet }, index): UnknownWord => {
    const { list, path } = field;
    const proposals =
      index < MOST_SEARCHES ? proposalsOf(problem, field, context) : (problem.proposals ?? []);
    const known = { types: context.names.types.keys(), different: different.get(field) ?? 0 };
    const unanswered = unansweredIn(sheet, field, { ...problem, word, proposals }, known);
    return { list, path, word, rows, proposals, unanswered };
  });
  return words.filter(isWorthAsking());
}

/** Most words asked for of one field that stays empty without an answer; the rarer ones are only listed afterwards. */
const MOST_OF_A_FIELD = 12;

function isWorthAsking(): (word: UnknownWord) => boolean {
  const asked = new Map<string, number>();
  return ({ list, path, unanswered }) => {
    if (unanswered !== 'EMPTY' && unanswered !== 'IN_NOTE') return true;
    const count = (asked.get(`${list} ${path}`) ?? 0) + 1;
    asked.set(`${list} ${path}`, count);
    return count <= MOST_OF_A_FIELD;
  };
}

/** Adds the words of a column that are not understood. */
function askWords(table: Table, column: BoundColumn, context: ReadContext, add: AddWord): void {
  const { rows, mapping } = table;
  const { field, unit } = column;
  const isRegister = mapping.holds === 'ELEMENTS' && mapping.list === 'flat';
  // A place tells its basin.
  if (isRegister && (!isAsked(field) || (field.path === 'bassins' && columnsOfPlaces(table).length > 0)))
    return;
  const isHome = () => isHomeColumn(column, rows);
  for (const [cell, count] of tally(rows, column.column)) {
    const reading = readCell(field, cell, { ...context, unit, keepsHours: true });
    if (reading.ok || !SETTLED.has(reading.problem.code)) continue;
    const { problem } = reading;
    const { word = String(cell) } = problem;
    if (findInTable(field, word, context.names, isHome) !== undefined) continue;
    // What is created anyhow needs no answer.
    if (isRegister && CREATED.has(field.list) && proposalsOf(problem, field, context).length === 0) continue;
    add(field, word, problem, count);
  }
}

/** Lists in which a register creates what it names and nobody knows. */
const CREATED: ReadonlySet<EntityList> = new Set(['sites', 'preps']);

/** Figures and days of a register are many, and each stands for itself: they are left empty and listed. */
const isAsked = (field: Field): boolean => WORDS.has(field.type.kind) && decides(field);

function proposalsOf(problem: CellProblem, field: Field, { names }: ReadContext): readonly Meaning[] {
  const { word = '', proposals = [] } = problem;
  const { type } = field;
  const lists = namedLists(type);
  if (lists.length === 0 || proposals.length > 0) return proposals;
  return [...likelyRefs(word, lists, names), ...proposedCommunes(field, word)];
}

interface Found {
  readonly field: Field;
  readonly word: string;
  rows: number;
  readonly problem: CellProblem;
  readonly sheet: SheetMapping;
}

/** Lists that a field refers to. */
function listsOf({ type }: Field): readonly EntityList[] {
  if (type.kind === 'operatorType') return ['operatorTypes'];
  return namedLists(type);
}

/** Counts each different cell of a column, without personal data. */
function tally(rows: readonly PlanRow[], column: number): Map<string | number | boolean, number> {
  const counts = new Map<string | number | boolean, number>();
  for (const { cells, rejected } of rows) {
    const cell = cells[column];
    if (rejected || cell === null || cell === undefined || isBlank(cell) || personalIn(cell) !== undefined)
      continue;
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  return counts;
}
