import type { Period } from '../model/dates.ts';
import type { Filiere, ReferralFlow } from '../model/entities.ts';
import { addTo, groupBy } from '../model/grouping.ts';
import type { NilReport } from '../model/nil-report.ts';
import { operatorsOfFilieres } from '../model/operators-of-filieres.ts';
import type { FlowKind } from '../model/vocabulary.ts';
import { columnOf, columnsOf, type GridColumns, type GridSide } from './grid-columns.ts';
import { type CellValue, NIL } from './read-cell.ts';

type Ends = Pick<ReferralFlow, 'source' | 'target' | 'from' | 'to' | 'kind' | 'declaredBy'>;
type Counts = Pick<ReferralFlow, 'count' | 'started' | 'refused' | 'abandoned' | 'pending'>;
type Reasons = Pick<ReferralFlow, 'refusedReasons' | 'abandonedReasons'>;

/** A flow row with its numbers as they are kept. */
export type GridRow = Readonly<Ends & Counts & Reasons> & { readonly id: string };

/** What a grid is made of: the rows that its reader may edit, and what is reported as nothing. */
export interface GridSource {
  readonly flows: readonly GridRow[];
  readonly nilReports: readonly NilReport[];
  readonly filieres: readonly Filiere[];
}

/** Which grid: the people of one kind who go from one operator to its partners and back, and who says their number. */
export interface GridScope extends GridColumns {
  readonly operator: string;
  readonly kind: FlowKind;
}

/** What one of the two operators reported for a quarter. */
export interface GridCell {
  readonly value: CellValue;
  /** The row of the two operators for this quarter. */
  readonly row: GridRow | undefined;
  /** The report of nothing for this quarter. */
  readonly report: NilReport | undefined;
  /** Rows of the two operators, and reports of nothing, that overlap the quarter and are not it. */
  readonly across: readonly Period[];
  /** Rows between filières of the two operators that overlap the quarter. */
  readonly parts: readonly GridRow[];
}

/** The cells of one partner: for each quarter those of the sides that the grid shows. */
export interface GridLine {
  readonly partner: string;
  readonly cells: readonly GridCell[];
}

/** The two ends of the rows of a partner on one way. */
export const endsOf = (
  { operator }: Pick<GridScope, 'operator'>,
  { direction }: Pick<GridSide, 'direction'>,
  partner: string,
) => (direction === 'OUT' ? { source: operator, target: partner } : { source: partner, target: operator });

/** The grid of some partners, in their order. */
export function partnerGrid(
  source: GridSource,
  scope: GridScope,
  partners: readonly string[],
): readonly GridLine[] {
  const operatorOf = operatorsOfFilieres(source.filieres);
  const rows = new Map<string, GridRow[]>();
  for (const row of source.flows) {
    const [from, to] = [operatorOf(row.source), operatorOf(row.target)];
    const isOfOperator = from === scope.operator || to === scope.operator;
    if (isOfOperator && row.kind === scope.kind) addTo(rows, nameOf(from, to, row.declaredBy), row);
  }
  const reports = new Map<string, NilReport[]>();
  for (const report of source.nilReports)
    addTo(reports, nameOf(report.source, report.target, report.declaredBy), report);
  return partners.map((partner) => {
    const cells = Array.from({ length: columnsOf(scope) }, (_, place) => {
      const column = columnOf(scope, place);
      const ends = endsOf(scope, column, partner);
      const name = nameOf(ends.source, ends.target, column.declaredBy);
      return cellOf(column.quarter, ends, { rows: rows.get(name) ?? [], reports: reports.get(name) ?? [] });
    });
    return { partner, cells };
  });
}

function cellOf(
  quarter: Period,
  { source, target }: { readonly source: string; readonly target: string },
  of: { readonly rows: readonly GridRow[]; readonly reports: readonly NilReport[] },
): GridCell {
  const rows = of.rows.filter((row) => overlaps(row, quarter));
  const reports = of.reports.filter((one) => overlaps(one, quarter));
  const whole = rows.filter((row) => row.source === source && row.target === target);
  const row = whole.find((one) => isSame(one, quarter));
  const report = reports.find((one) => isSame(one, quarter));
  const across = [...whole, ...reports].filter((one) => !isSame(one, quarter));
  const value = row === undefined ? (report === undefined ? undefined : NIL) : row.count;
  return { value, row, report, across, parts: rows.filter((one) => !whole.includes(one)) };
}

/** What tells who the partners of an operator are. */
interface PartnerSource {
  readonly flows: readonly Pick<Ends, 'source' | 'target'>[];
  readonly nilReports: readonly Pick<Ends, 'source' | 'target'>[];
  readonly passerelles: readonly { readonly from: string; readonly to: string }[];
  readonly filieres: readonly Filiere[];
}

/** The partners of an operator that a grid shows at first: those with a row, a report or a passerelle, either way. */
export function partnersOf(source: PartnerSource, operator: string): ReadonlySet<string> {
  const operatorOf = operatorsOfFilieres(source.filieres);
  const pairs = [
    ...[...source.flows, ...source.nilReports].map((one) => [one.source, one.target] as const),
    ...source.passerelles.map(({ from, to }) => [from, to] as const),
  ];
  const partners = new Set<string>();
  for (const pair of pairs) {
    const [first, second] = [operatorOf(pair[0]), operatorOf(pair[1])];
    if (first === operator) partners.add(second);
    if (second === operator) partners.add(first);
  }
  partners.delete(operator);
  return partners;
}

/** How many of the partners something is reported of in a column, so that a quarter half entered is seen. */
export const reportedIn = (lines: readonly GridLine[], column: number): number =>
  lines.filter(({ cells }) => {
    const { value, parts = [], across = [] } = cells[column] ?? {};
    return value !== undefined || parts.length > 0 || across.length > 0;
  }).length;

/** The rows that add up to what is counted by filière over a quarter, apart by the period that they are of. */
export const partsByPeriod = ({ parts }: Pick<GridCell, 'parts'>): ReadonlyMap<string, readonly GridRow[]> =>
  groupBy(parts, ({ from, to }) => nameOf(from, to));

/** Whether a grid shows a row of flows, or a report of nothing, in one of its cells or under it. */
export const showsRow = (lines: readonly GridLine[], id: string): boolean =>
  lines.some(({ cells }) =>
    cells.some(
      ({ row, report, parts }) => row?.id === id || report?.id === id || parts.some((one) => one.id === id),
    ),
  );

const nameOf = (...parts: readonly string[]): string => parts.join(' ');
const overlaps = (one: Period, other: Period): boolean => one.from <= other.to && other.from <= one.to;
const isSame = (one: Period, other: Period): boolean => one.from === other.from && one.to === other.to;
