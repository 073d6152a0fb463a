import { countedRows } from '../model/counted-rows.ts';
import { type FigurePeriod, quarterOf, yearOf } from '../model/figure-periods.ts';
import { addTo } from '../model/grouping.ts';
import { FLOW_OUTCOMES, type FlowKind } from '../model/vocabulary.ts';
import type { Figure, Known } from './block.ts';
import type { Cells } from './cells.ts';
import type { FigureAxis, QUARTER_AXES } from './figure-results.ts';
import type { FlowRow } from './flow-rows.ts';
import { flowCells, MEASURES, type Measure } from './row-cells.ts';
import { type RowRelation, rowRelations } from './row-relations.ts';
import type { Secret } from './secrets.ts';

/**
 * By what the figures are broken down, and what masking one costs. Figures that say more about single passages are
 * given up first.
 */
const YEARLY = {
  ENDS: 1,
  OPERATORS: 2,
  SOURCE: 4,
  TARGET: 4,
  STAGES: 4,
  TYPES: 4,
  BASSIN: 4,
  ALL: 20,
} as const satisfies Record<FigureAxis, number>;
const QUARTERLY = { STAGES: 1, ALL: 1 } as const satisfies Record<(typeof QUARTER_AXES)[number], number>;
type Axes = Partial<Record<FigureAxis, number>>;

/** What a figure about flows is about. */
export interface FlowFigureKey {
  readonly period: FigurePeriod;
  readonly kind: FlowKind;
  readonly axis: FigureAxis;
  /** Ids or codes on the axis, joined by a space: two ends, an end, two stages …; empty for ALL. */
  readonly about: string;
  readonly measure: Measure;
}

/**
 * Makes the id of a published figure about people sent onward, from its period, kind, what it is broken down by, and
 * measure.
 */
export const flowFigureId = ({ period, kind, axis, about, measure }: FlowFigureKey): string =>
  [period, kind, axis, about, measure].join(' ');

/** Reads the id of a published figure about people sent onward: what the figure is about. */
export function readFlowFigureId(id: string): FlowFigureKey {
  const [period, kind, axis, ...rest] = id.split(' ') as [FigurePeriod, FlowKind, FigureAxis, ...string[]];
  const measure = rest.pop() as Measure;
  return { period, kind, axis, about: rest.join(' '), measure };
}

/**
 * Makes the figures that can be published about flow rows (reports of people sent onward) of one kind and year.
 * Returns them with the counts of single rows (`totals`), which are not published, and what readers may take for true
 * of the counts (`known`). The counts are added to `cells`, but for those of rows that are hidden as if they had come in
 * masked.
 */
export function flowFigures(
  rows: readonly FlowRow[],
  cells: Cells,
  hiddenRows: ReadonlySet<string>,
): { readonly figures: Figure[]; readonly totals: Secret[]; readonly known: Known[] } {
  const cellsOf = new Map(
    rows.map((row) => [row, hiddenRows.has(row.flow.id!) ? {} : rowCells(row, cells)] as const),
  );
  const figures = [...figuresByPeriod(rows, yearOf, YEARLY), ...figuresByPeriod(rows, quarterOf, QUARTERLY)];
  return {
    figures: figures.map(({ read, cost, ...key }) => ({
      ...{ id: flowFigureId(key), cost },
      ...added(read, key.measure, cellsOf),
    })),
    totals: [...cellsOf.values()].flatMap(({ count }) => (count === undefined ? [] : [count])),
    known: rowRelations(rows).flatMap((relation) =>
      MEASURES.flatMap((measure) => knownOf(relation, measure, cellsOf, cells)),
    ),
  };
}

/** The cells of rows, how many rows they are, and how many of them came in masked. */
function added(
  rows: readonly FlowRow[],
  measure: Measure,
  cellsOf: ReadonlyMap<FlowRow, RowCells>,
): Pick<Figure, 'cells' | 'rows' | 'unknown'> {
  const own: number[] = [];
  let unknown = 0;
  for (const row of rows) {
    const part = cellsOf.get(row)![measure];
    if (part === undefined) unknown += 1;
    else for (const cell of part) own.push(cell);
  }
  return { cells: own.sort((a, b) => a - b), rows: rows.length, unknown };
}

/** What a relation between rows says of one measure, where all of them give it. */
function knownOf(
  { whole, parts, isEqual }: RowRelation,
  measure: Measure,
  cellsOf: ReadonlyMap<FlowRow, RowCells>,
  cells: Cells,
): Known[] {
  const [total, lists] = [cellsOf.get(whole)![measure], parts.map((part) => cellsOf.get(part)![measure])];
  if (total === undefined || lists.includes(undefined)) return [];
  const own = lists.flatMap((list) => list!);
  const difference = peopleIn(cells, total) - peopleIn(cells, own);
  if (difference < 0 || (isEqual && difference !== 0)) return [];
  if (isEqual) return [{ plus: total, minus: own, isBelief: true }];
  // The difference may be zero, a cell may not: it stands for one more.
  const named = (list: readonly number[]): string => list.map((cell) => cells.ids[cell]!).join(' + ');
  const id = `${named(total)} - (${named(own)})`;
  const rest = cells.add({ id, value: difference + 1, operators: [], isDifference: true });
  return [{ plus: total, minus: [...own, rest], isBelief: true }];
}

const peopleIn = ({ values }: Cells, cells: readonly number[]): number =>
  cells.reduce((people, cell) => people + values[cell]!, 0);

type RowCells = Partial<Record<Measure, readonly number[]>>;

/** The numbers of the cells that each measure of a row adds up, which are added where they are new. */
function rowCells({ flow, sender, receiver }: FlowRow, cells: Cells): RowCells {
  const operators = [sender, receiver];
  return Object.fromEntries(
    Object.entries(flowCells(flow)).map(([measure, own]) => [
      measure,
      own.map((cell) => cells.add({ ...cell, operators })),
    ]),
  );
}

/** A figure with the rows that it adds up. */
interface RowsOfFigure extends FlowFigureKey {
  readonly read: readonly FlowRow[];
  readonly cost: number;
}

function figuresByPeriod(
  rows: readonly FlowRow[],
  periodOf: (flow: FlowRow['flow']) => FigurePeriod | undefined,
  axes: Axes,
): RowsOfFigure[] {
  const byPeriod = new Map<FigurePeriod, FlowRow[]>();
  for (const row of rows) {
    const period = periodOf(row.flow);
    if (period !== undefined) addTo(byPeriod, period, row);
  }
  return [...byPeriod].flatMap(([period, read]) => {
    const { kind } = read[0]!.flow;
    const key = { period, kind };
    const withOutcomes = read.filter(({ outcomes }) => outcomes !== undefined);
    return [
      ...figuresFor(countedRows(read), axes, { ...key, measures: ['count'] }),
      ...figuresFor(countedRows(withOutcomes), axes, { ...key, measures: FLOW_OUTCOMES }),
    ];
  });
}

/** The figures of some rows on some axes, for each measure. */
function figuresFor(
  rows: readonly FlowRow[],
  axes: Axes,
  { measures, ...key }: Pick<FlowFigureKey, 'period' | 'kind'> & { readonly measures: readonly Measure[] },
): RowsOfFigure[] {
  return (Object.entries(axes) as [FigureAxis, number][]).flatMap(([axis, cost]) => {
    const groups = new Map<string, FlowRow[]>();
    for (const row of rows) for (const about of aboutRow(row, axis)) addTo(groups, about, row);
    return [...groups].flatMap(([about, read]) =>
      measures.map((measure): RowsOfFigure => ({ ...key, axis, about, measure, read, cost })),
    );
  });
}

/** What a row counts for on an axis. */
function aboutRow(
  { flow, sender, receiver, stages, types, bassins }: FlowRow,
  axis: FigureAxis,
): readonly string[] {
  switch (axis) {
    case 'ENDS':
      return [`${flow.source} ${flow.target}`];
    case 'OPERATORS':
      return [`${sender} ${receiver}`];
    case 'SOURCE':
      return [...new Set([flow.source, sender])];
    case 'TARGET':
      return [...new Set([flow.target, receiver])];
    case 'STAGES':
      return [stages];
    case 'TYPES':
      return [types];
    case 'BASSIN':
      return bassins;
    case 'ALL':
      return [''];
  }
}
