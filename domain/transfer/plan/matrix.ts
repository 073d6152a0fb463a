import { NEXT_STAGES, type Stage } from '../../model/vocabulary.ts';
import { fold } from '../fold.ts';
import { type Meaning, wordKey, wordsOf } from '../lexicon.ts';
import type { Cell } from '../mapping.ts';
import { SILENT_CELL } from '../quote.ts';
import { isBlank } from '../table.ts';
import { make } from './make.ts';
import { type Given, type Pass, reject, warn } from './pass.ts';
import { likely } from './read-draft.ts';
import { type BoundColumn, fieldNamed, type PlanRow, type Table } from './rows.ts';

/**
 * Plans a row of a matrix, a table in which a mark says that people pass from the operator of the row to that of the
 * column. If the two have only one possible pair of filières, the mark becomes a passerelle; one that exists is kept.
 * Otherwise the row is rejected, as the user must choose.
 */
export function planMatrixRow(pass: Pass, table: Table, row: PlanRow): void {
  const { mapping, sheet } = table;
  if (mapping.holds !== 'MATRIX') return;
  const headings = sheet.rows[mapping.headingRow] ?? [];
  const fromCell = row.cells[mapping.headingColumn];
  if (isBlank(fromCell)) return;
  for (const [column, cell] of row.cells.entries()) {
    const toCell = headings[column];
    if (column === mapping.headingColumn || isBlank(toCell) || isBlank(cell)) continue;
    const mark = markOf(cell!);
    const bound = columnOf(column, String(toCell));
    if (mark === 'NONE') continue;
    if (mark === 'UNKNOWN') {
      reject(pass, row, { code: 'matrix-mark', column: bound });
      continue;
    }
    const ends = endsOf(pass, row, String(fromCell), String(toCell), bound);
    if (ends !== undefined) add(pass, row, bound, ends, mark.formality);
  }
}

const FROM = fieldNamed('passerelles', 'from')!;
const TO = fieldNamed('passerelles', 'to')!;

const columnOf = (column: number, heading: string): BoundColumn => ({
  column,
  heading,
  field: TO,
  unit: undefined,
  readings: new Map(),
});

/** Reads a mark. A cross, a yes or a formality (such as "convention") is a mark; a dash or a no is none. */
function markOf(cell: Cell): { readonly formality: Meaning | undefined } | 'NONE' | 'UNKNOWN' {
  const text = String(cell).trim();
  if (SILENT_CELL.test(text)) return 'NONE';
  const said = wordsOf('yesNo').get(wordKey(text));
  if (said?.length === 1) return said[0] === true ? { formality: undefined } : 'NONE';
  const formality = wordsOf('formality').get(wordKey(text));
  return formality?.length === 1 ? { formality: formality[0] } : 'UNKNOWN';
}

interface Ends {
  readonly from: string;
  readonly to: string;
}

function endsOf(
  pass: Pass,
  row: PlanRow,
  fromName: string,
  toName: string,
  column: BoundColumn,
): Ends | undefined {
  const said = [saidEnd(pass, 'from', fromName), saidEnd(pass, 'to', toName)] as const;
  const [fromOperator, toOperator] = [
    said[0] === undefined ? operatorNamed(pass, row, fromName, column) : undefined,
    said[1] === undefined ? operatorNamed(pass, row, toName, column) : undefined,
  ];
  if (row.rejected) return undefined;
  if (fromOperator !== undefined && fromOperator === toOperator) {
    reject(pass, row, { code: 'matrix-self', column, value: toName });
    return undefined;
  }
  const froms = said[0] === undefined ? filieresOf(pass, fromOperator!) : [said[0]];
  const tos = said[1] === undefined ? filieresOf(pass, toOperator!) : [said[1]];
  const existing = joined(pass, froms, tos);
  if (existing !== undefined) return existing;
  const possible = froms.flatMap((from) =>
    tos.filter((to) => leadsOn(pass, from, to)).map((to): Ends => ({ from, to })),
  );
  const [only, ...more] = possible.length > 0 ? possible : pairs(froms, tos);
  if (only !== undefined && more.length === 0) {
    if (froms.length > 1 || tos.length > 1) sayChosen(pass, row, column, only);
    return only;
  }
  const isFrom = new Set(possible.map(({ from }) => from)).size !== 1 && froms.length !== 1;
  reject(pass, row, {
    code: 'matrix-filiere',
    column: { ...column, field: isFrom ? FROM : TO },
    value: isFrom ? fromName : toName,
    values: { from: fromName, to: toName },
    proposals: isFrom ? froms : tos,
  });
  return undefined;
}

const pairs = (froms: readonly string[], tos: readonly string[]): Ends[] =>
  froms.length === 1 && tos.length === 1 ? [{ from: froms[0]!, to: tos[0]! }] : [];

/** The filière that the user chose for an operator in a matrix. */
function saidEnd(pass: Pass, path: 'from' | 'to', name: string): string | undefined {
  const means = pass.plan.meanings.get(`passerelles ${path} ${wordKey(name)}`);
  return typeof means === 'string' ? means : undefined;
}

function operatorNamed(pass: Pass, row: PlanRow, name: string, column: BoundColumn): string | undefined {
  const matches = pass.names.find(['operators'], name.trim());
  if (matches.length === 1) return matches[0];
  const code = matches.length === 0 ? 'unknown-reference' : 'ambiguous-reference';
  const proposals = matches.length === 0 ? likely(pass, name, ['operators']) : matches;
  reject(pass, row, { code, column, value: name, proposals });
  return undefined;
}

/** Filières of an operator, in the network and in the file. */
function filieresOf(pass: Pass, operator: string): readonly string[] {
  return pass.offers().get(operator) ?? [];
}

/** The ends of an existing passerelle between two of these filières. */
function joined(pass: Pass, froms: readonly string[], tos: readonly string[]): Ends | undefined {
  const { links } = pass;
  for (const from of froms) {
    const reached = links().get(from);
    const to = reached === undefined ? undefined : tos.find((filiere) => reached.has(filiere));
    if (to !== undefined) return { from, to };
  }
  return undefined;
}

function leadsOn(pass: Pass, from: string, to: string): boolean {
  const [first, second] = [stageOf(pass, from), stageOf(pass, to)];
  return first !== undefined && second !== undefined && NEXT_STAGES[first].includes(second);
}

function stageOf(pass: Pass, id: string): Stage | undefined {
  const made = pass.made.get('filieres')?.get(id);
  return (made?.after ?? pass.plan.before.get('filieres')?.get(id))?.stage as Stage | undefined;
}

function sayChosen(pass: Pass, row: PlanRow, column: BoundColumn, { from, to }: Ends): void {
  const name = (id: string): string => pass.names.nameOf(id) ?? id;
  warn(pass, row, { code: 'matrix-filiere-chosen', column, values: { from: name(from), to: name(to) } });
}

function add(
  pass: Pass,
  row: PlanRow,
  column: BoundColumn,
  { from, to }: Ends,
  formality: Meaning | undefined,
): void {
  const own = (value: unknown): Given => ({ value, column, row });
  const existing = pass.links().get(from)?.get(to);
  if (existing !== undefined) {
    // The passerelle exists: a mark with a formality fills in a missing formality.
    const before = pass.plan.before.get('passerelles')?.get(existing);
    const adds = formality !== undefined && before !== undefined && before.formality === undefined;
    const given = new Map([['id', own(existing)], ...(adds ? [['formality', own(formality)] as const] : [])]);
    make(pass, 'passerelles', row, given, 'AGAIN');
    return;
  }
  const kind = stageOf(pass, from) === 'INTAKE' ? 'ACCESS' : 'PROGRESSION';
  const given = new Map([
    ['from', own(from)],
    ['to', own(to)],
    ['kind', own(kind)],
  ]);
  if (formality !== undefined) given.set('formality', own(formality));
  const made = make(pass, 'passerelles', row, given, 'AGAIN');
  if (made === undefined) return;
  const reached = pass.links().get(from) ?? new Map<string, string>();
  pass.links().set(from, reached.set(to, made.id));
}

/**
 * Whether a cell looks like a mark, such as a cross or "yes", in a table of operators by operators. This helps to
 * recognise such a table (a matrix).
 */
export const isMark = (cell: Cell): boolean => {
  const mark = markOf(cell);
  return mark !== 'UNKNOWN' && (typeof cell !== 'string' || fold(cell).length < 25);
};
