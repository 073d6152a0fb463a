import { FIELDS } from '../../model/element-fields.ts';
import type { Field } from '../../model/field-types.ts';
import { type ReadContext, readCell } from '../cells.ts';
import { fold } from '../fold.ts';
import type { Cell, ColumnMapping, DurationUnit, SheetCells } from '../mapping.ts';
import { isBlank } from '../table.ts';
import { fieldsOf, type Holding, listNamed } from './headings.ts';

/** A way to read the columns of a sheet, if the sheet holds a given list, with a score. */

export interface Suggestion {
  readonly holds: Holding;
  readonly headingRow: number;
  readonly columns: readonly ColumnMapping[];
  readonly score: number;
}

/** Number of rows examined. */
const CELLS_SEEN = 40;
/** Bonus when the sheet has the name of the list. */
const NAME_BONUS = 1.5;
const REQUIRED_BONUS = 0.6;

/**
 * Suggests which field each column below the row of headings `headingRow` fills, if the sheet holds the list `holds`.
 * Returns the columns with a score; a higher score means a better fit of headings and cells.
 */
export function columnsFor(
  sheet: SheetCells,
  headingRow: number,
  holds: Holding,
  context: ReadContext,
): Suggestion {
  const headings = (sheet.rows[headingRow] ?? []).map((cell) =>
    typeof cell === 'string' ? cell.trim() : '',
  );
  const seen = sheet.rows.slice(headingRow + 1, headingRow + 1 + CELLS_SEEN);
  const options = headings.flatMap((heading, column) =>
    fieldsOf(heading, holds).map(({ field, weight }) => ({
      column,
      field,
      score: weight * (0.35 + 0.65 * shareRead(field, column, seen, context)),
    })),
  );
  options.sort((a, b) => b.score - a.score || a.column - b.column);
  const taken = new Map<number, Field>();
  const used = new Set<Field>();
  let score = 0;
  for (const { column, field, score: one } of options) {
    if (taken.has(column) || used.has(field)) continue;
    taken.set(column, field);
    used.add(field);
    score += one;
  }
  if (holds !== 'flat') {
    const needed = FIELDS[holds].filter(({ required, path }) => required && path !== 'id');
    const met = needed.filter((field) => used.has(field)).length;
    score += REQUIRED_BONUS * (2 * met - needed.length);
    if (listNamed(sheet.name) === holds) score += NAME_BONUS;
  } else score += flatBonus(used);
  const columns = headings.flatMap((heading, column): ColumnMapping[] => {
    const field = taken.get(column);
    if (heading === '' && field === undefined) return [];
    const unit = field?.type.kind === 'months' ? unitOf(heading, column, seen) : undefined;
    return [
      {
        column,
        heading: heading.slice(0, 300),
        field: field === undefined ? null : { list: field.list, path: field.path },
        ...(unit === undefined ? {} : { unit }),
      },
    ];
  });
  return { holds, headingRow, columns, score };
}

/** Score of a flat sheet: it must name an operator and a filière, and have a column that a list of filières lacks. */
function flatBonus(used: ReadonlySet<Field>): number {
  const has = (list: string, path?: string): boolean =>
    [...used].some((field) => field.list === list && (path === undefined || field.path === path));
  if (!has('operators', 'name') || !has('filieres', 'name')) return -10;
  const says = [...used].some(
    ({ list, path }) => (list === 'operators' && path !== 'name') || list === 'sites' || list === 'preps',
  );
  return says ? REQUIRED_BONUS * 3 : -1;
}

/** Share of the cells of a column that a field can read. Text fields read anything, so they get a fixed share. */
function shareRead(
  field: Field,
  column: number,
  rows: readonly (readonly Cell[])[],
  context: ReadContext,
): number {
  const { kind } = field.type;
  if (kind === 'text' || kind === 'note' || kind === 'texts' || kind === 'id')
    return kind === 'id' ? idShare(column, rows) : 0.9;
  const cells = rows.map((row) => row[column] ?? null).filter((cell) => !isBlank(cell));
  if (cells.length === 0) return 0.9;
  // References always get a fixed share, since the file itself may define the names.
  if (kind === 'ref' || kind === 'refs') return 0.9;
  const good = cells.filter((cell) => {
    const reading = readCell(field, cell, context);
    return (
      reading.ok || reading.problem.code === 'ambiguous-word' || reading.problem.code === 'hours-without-week'
    );
  });
  return good.length / cells.length;
}

/** Share of the cells that look like ids: short, without spaces. */
function idShare(column: number, rows: readonly (readonly Cell[])[]): number {
  const cells = rows.map((row) => row[column] ?? null).filter((cell) => !isBlank(cell));
  if (cells.length === 0) return 0.9;
  return cells.filter((cell) => /^[A-Za-z0-9._-]+$/.test(String(cell))).length / cells.length;
}

/** A typical duration above this is taken for hours. */
const MOST_MONTHS = 72;

function unitOf(
  heading: string,
  column: number,
  rows: readonly (readonly Cell[])[],
): DurationUnit | undefined {
  const words = fold(heading).split(' ');
  const has = (...some: string[]): boolean => words.some((word) => some.includes(word));
  if (has('heures', 'heure', 'h', 'hours', 'volume')) return 'HOURS';
  if (has('semaines', 'semaine', 'sem', 'weeks')) return 'WEEKS';
  if (has('mois', 'months', 'month')) return 'MONTHS';
  if (has('ans', 'annees', 'years')) return 'YEARS';
  const figures = rows
    .map((row) => row[column])
    .map((cell) =>
      typeof cell === 'number' ? cell : /^\s*\d+\s*$/.test(String(cell ?? '')) ? Number(cell) : undefined,
    )
    .filter((figure) => figure !== undefined)
    .sort((a, b) => a - b);
  const middle = figures[Math.floor(figures.length / 2)];
  return middle !== undefined && middle > MOST_MONTHS ? 'HOURS' : undefined;
}
