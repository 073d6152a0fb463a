import type { ElementEdit } from '../change/record.ts';
import type { Period } from '../model/dates.ts';
import type { NilReport } from '../model/nil-report.ts';
import { FLOW_OUTCOMES, MASKED } from '../model/vocabulary.ts';
import { columnOf } from './grid-columns.ts';
import { endsOf, type GridCell, type GridLine, type GridRow, type GridScope } from './partner-grid.ts';
import { type CellValue, NIL, readCell, type UnreadCode } from './read-cell.ts';

/** A text that was typed or pasted into a cell of a grid. */
export interface TypedCell {
  readonly partner: string;
  readonly column: number;
  readonly text: string;
}

/** Why nothing is written for a cell. */
export type CellProblem =
  | { readonly code: UnreadCode | 'future' | 'masked-over-number' | 'by-filiere' | 'has-outcomes' }
  /** The rows or reports that overlap the quarter. */
  | { readonly code: 'overlap'; readonly others: readonly Period[] }
  /** What the four outcomes of the row add up to. */
  | { readonly code: 'sum'; readonly sum: number };

/** What becomes of a typed cell: edits, or a problem. It is as it was where there is neither. */
export interface CellOutcome {
  readonly cell: TypedCell;
  readonly value: CellValue;
  readonly edits: readonly ElementEdit[];
  readonly problem: CellProblem | undefined;
  /** The text was written in another way than what is kept. */
  readonly asRead: boolean;
}

/**
 * Works out what the typed cells of a grid change. A cell that is not understood, or that the rows around it do not
 * allow, has a problem and changes nothing. `today` is the last day whose quarter may be reported.
 */
export function gridEdits(
  scope: GridScope,
  lines: readonly GridLine[],
  typed: readonly TypedCell[],
  today: string,
): readonly CellOutcome[] {
  const byPartner = new Map(lines.map((line) => [line.partner, line]));
  return typed.map((cell) => {
    const kept = byPartner.get(cell.partner)?.cells[cell.column] ?? EMPTY;
    const reading = readCell(cell.text);
    const nothing = { cell, value: undefined, edits: [], asRead: false };
    if (!reading.ok) return { ...nothing, problem: { code: reading.code } };
    const { value, asRead } = reading;
    if (value === kept.value) return { ...nothing, value, problem: undefined };
    const problem = problemOf(kept, value, columnOf(scope, cell.column).quarter, today);
    const edits = problem === undefined ? editsOf(scope, cell, kept, value) : [];
    return { cell, value, asRead, problem, edits };
  });
}

const EMPTY: GridCell = { value: undefined, row: undefined, report: undefined, across: [], parts: [] };

function problemOf(
  { row, across, parts }: GridCell,
  value: CellValue,
  quarter: Period,
  today: string,
): CellProblem | undefined {
  if (quarter.from > today) return { code: 'future' };
  if (across.length > 0) return { code: 'overlap', others: across };
  if (row === undefined) return parts.length > 0 ? { code: 'by-filiere' } : undefined;
  if (value === MASKED && typeof row.count === 'number') return { code: 'masked-over-number' };
  if (typeof value !== 'number')
    return value !== MASKED && saysMore(row) ? { code: 'has-outcomes' } : undefined;
  const outcomes = FLOW_OUTCOMES.map((outcome) => row[outcome]);
  if (!outcomes.every((outcome) => typeof outcome === 'number')) return undefined;
  const sum = outcomes.reduce((total, outcome) => total + outcome, 0);
  return sum === value ? undefined : { code: 'sum', sum };
}

/** Whether a row says what became of its people, which would be lost with it. */
const saysMore = (row: GridRow): boolean =>
  FLOW_OUTCOMES.some((outcome) => row[outcome] !== undefined) ||
  row.refusedReasons !== undefined ||
  row.abandonedReasons !== undefined;

function editsOf(
  scope: GridScope,
  { partner, column: place }: TypedCell,
  { row, report }: GridCell,
  value: CellValue,
): readonly ElementEdit[] {
  const column = columnOf(scope, place);
  const { quarter, declaredBy } = column;
  const series = { ...endsOf(scope, column, partner), from: quarter.from, to: quarter.to, declaredBy };
  const isCount = typeof value === 'number' || value === MASKED;
  return [
    ...(row !== undefined && !isCount ? [{ do: 'REMOVE' as const, list: 'flows' as const, id: row.id }] : []),
    ...(report !== undefined && value !== NIL ? removedReport(report) : []),
    ...(isCount ? [counted(row, { ...series, kind: scope.kind, count: value })] : []),
    ...(value === NIL && report === undefined
      ? [{ do: 'ADD' as const, list: 'nilReports' as const, element: series }]
      : []),
  ];
}

const removedReport = ({ id }: NilReport): readonly ElementEdit[] =>
  id === undefined ? [] : [{ do: 'REMOVE', list: 'nilReports', id }];

const counted = (row: GridRow | undefined, made: Readonly<Record<string, unknown>>): ElementEdit =>
  row === undefined
    ? { do: 'ADD', list: 'flows', element: made }
    : {
        ...{ do: 'CHANGE', list: 'flows', id: row.id },
        fields: [{ path: 'count', ...(row.count !== undefined && { was: row.count }), now: made.count }],
      };
