import type { Field } from '../../model/field-types.ts';
import { foldName } from '../fold.ts';
import type { Evidence } from './evidence.ts';
import type { HeadingWord } from './headings.ts';
import type { TableView } from './table-view.ts';

/** A field that a column may fill, and what speaks for it. */
export interface Candidate {
  readonly column: number;
  readonly field: Field;
  /** The known heading; undefined when the values alone speak for the field. */
  readonly word: HeadingWord | undefined;
  readonly evidence: Evidence;
  readonly score: number;
}

/**
 * Gives each column one field and each field one column, the best candidates first; only a note takes several columns,
 * a line of each. The number of an operator must
 * identify it: a number that several names share is no id, and neither is that of an organising body, unless nothing
 * else identifies the operators and each name has a number of its own.
 */
export function assigned(candidates: readonly Candidate[], view: TableView): ReadonlyMap<number, Candidate> {
  const inOrder = [...candidates].sort((a, b) => b.score - a.score || a.column - b.column);
  const chosen = choose(inOrder);
  const name = [...chosen.values()].find(({ field }) => field.list === 'operators' && field.path === 'name');
  const isOtherwiseKnown = [...chosen.values()].some(
    ({ field: { list, path } }) => list === 'operators' && (path === 'id' || path === 'establishmentNumber'),
  );
  const isOfBodyAlone = ({ column, word }: Candidate): boolean =>
    word?.isOfBody === true && (isOtherwiseKnown || !isOneToOne(column, name, view));
  const wrong = inOrder.filter(
    (candidate) => isShared(candidate.column, candidate.field, name, view) || isOfBodyAlone(candidate),
  );
  return wrong.length === 0 ? chosen : choose(inOrder.filter((candidate) => !wrong.includes(candidate)));
}

function choose(inOrder: readonly Candidate[]): Map<number, Candidate> {
  const chosen = new Map<number, Candidate>();
  const used = new Set<Field>();
  for (const candidate of inOrder) {
    if (chosen.has(candidate.column) || (used.has(candidate.field) && !isFurtherLine(candidate))) continue;
    chosen.set(candidate.column, candidate);
    used.add(candidate.field);
  }
  return chosen;
}

/** Whether a column is one more line of a note. */
const isFurtherLine = ({ field, word }: Candidate): boolean =>
  field.path === 'note' && word !== undefined && word.how !== 'ALIKE';

/** Share of numbers that may be shared by several names. */
const SLIPS = 0.02;
/** From this share of the rows of a number on, a second name is that of another operator, and no slip. */
const SECOND_NAME = 0.25;

/** Whether a column of numbers of establishments holds numbers that several names share. */
function isShared(
  column: number,
  { list, path }: Field,
  name: Candidate | undefined,
  view: TableView,
): boolean {
  if (list !== 'operators' || path !== 'establishmentNumber' || name === undefined) return false;
  const rowsByName = new Map<string, Map<string, number>>();
  for (const row of view.rows) {
    const [id, text] = [row[column] ?? null, row[name.column] ?? null];
    if (id === null || text === null) continue;
    const counts = rowsByName.get(String(id)) ?? new Map<string, number>();
    const key = foldName(String(text));
    rowsByName.set(String(id), counts.set(key, (counts.get(key) ?? 0) + 1));
  }
  const shared = [...rowsByName.values()].filter(hasSecondName).length;
  return shared > rowsByName.size * SLIPS;
}

function hasSecondName(counts: ReadonlyMap<string, number>): boolean {
  const [, second = 0] = [...counts.values()].sort((a, b) => b - a);
  const rows = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return second >= rows * SECOND_NAME;
}

/** Whether each name has one number and each number one name. */
function isOneToOne(column: number, name: Candidate | undefined, view: TableView): boolean {
  if (name === undefined) return false;
  const [nameOf, numberOf] = [new Map<string, string>(), new Map<string, string>()];
  for (const row of view.rows) {
    const [number, text] = [row[column] ?? null, row[name.column] ?? null];
    if (number === null || text === null) continue;
    const [key, folded] = [String(number).trim(), foldName(String(text))];
    if ((nameOf.get(key) ?? folded) !== folded || (numberOf.get(folded) ?? key) !== key) return false;
    nameOf.set(key, folded);
    numberOf.set(folded, key);
  }
  return true;
}
