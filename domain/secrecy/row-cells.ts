import type { AwarenessAction, ReferralFlow } from '../model/entities.ts';
import { FLOW_OUTCOMES, type FlowOutcome, MASKED } from '../model/vocabulary.ts';

/** What a figure about flows counts: all people of its rows, or those of one outcome. */
export const MEASURES = ['count', ...FLOW_OUTCOMES] as const;
export type Measure = (typeof MEASURES)[number];

/** A number of people of one row: row, figure and value as one text, and the value. */
export interface RowCell {
  readonly id: string;
  readonly value: number;
}

/** The four outcomes of a flow row, when the row gives each of them as a number; otherwise undefined. */
export function outcomesOf({
  started,
  refused,
  abandoned,
  pending,
}: ReferralFlow): Readonly<Record<FlowOutcome, number>> | undefined {
  return typeof started === 'number' &&
    typeof refused === 'number' &&
    typeof abandoned === 'number' &&
    typeof pending === 'number'
    ? { started, refused, abandoned, pending }
    : undefined;
}

/**
 * The cells that each measure of a flow row adds up. A measure that the row gives masked, or not at all, is absent, and
 * so is an outcome where not all four are given. A zero has no cell.
 */
export function flowCells(flow: ReferralFlow): RowCells {
  return mergedCells(flow) ?? ownCells(flow);
}

type RowCells = Partial<Record<Measure, readonly RowCell[]>>;

/** The cells of the rows that a merge added up, as long as they still add up to the row. */
function mergedCells(flow: ReferralFlow): RowCells | undefined {
  const parts = flow.mergedFrom?.map((part) => ({
    ...part,
    cells: ownCells({ ...flow, ...NO_OUTCOMES, ...part }),
  }));
  if (parts === undefined) return undefined;
  const measures = MEASURES.flatMap((measure) => {
    const cells = parts.map((part) => part.cells[measure]);
    return cells.includes(undefined) ? [] : [[measure, cells.flatMap((own) => own!)] as const];
  });
  const isSum = ([measure, cells]: (typeof measures)[number]): boolean =>
    flow[measure] === cells.reduce((sum, { value }) => sum + value, 0);
  const sums = measures.filter(isSum);
  return sums.some(([measure]) => measure === 'count') ? Object.fromEntries(sums) : undefined;
}

const NO_OUTCOMES = { started: undefined, refused: undefined, abandoned: undefined, pending: undefined };

function ownCells(flow: ReferralFlow): RowCells {
  const row = flow.id ?? `${flow.source} ${flow.target} ${flow.declaredBy} ${flow.from}`;
  const cellsFor = (measure: Measure, value: number): readonly RowCell[] =>
    value === 0 ? [] : [{ id: `${row} ${measure} ${value}`, value }];
  const outcomes = outcomesOf(flow);
  if (outcomes === undefined) return flow.count === MASKED ? {} : { count: cellsFor('count', flow.count) };
  const parts = Object.fromEntries(
    FLOW_OUTCOMES.map((outcome) => [outcome, cellsFor(outcome, outcomes[outcome])]),
  );
  return { ...parts, count: Object.values(parts).flat() };
}

/** The cell of the participants in an action; undefined for zero, for a masked number, and where none is given. */
export function actionCell({ id, participants }: AwarenessAction): RowCell | undefined {
  return typeof participants === 'number' && participants > 0
    ? { id: `${id} ${participants}`, value: participants }
    : undefined;
}

/** The id of the row of a cell, by the id of the cell. */
export const rowOfCell = (cell: string): string => cell.slice(0, cell.indexOf(' '));
