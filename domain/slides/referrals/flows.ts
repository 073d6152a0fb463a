import type { SankeyLink } from '../../map/sankey/input.ts';
import type { NetworkDocument } from '../../model/network.ts';
import { STAGES, type Stage } from '../../model/vocabulary.ts';
import type { FigureRow, ShownFigure } from '../../secrecy/figure-results.ts';
import { isMasked, isNobody, leastOf, shownNumber } from '../../secrecy/shown-figures.ts';
import type { SankeyAxis } from '../state/referrals.ts';

/** A pair of stages, types or operators with its number of people. */
export interface Flow {
  readonly source: string;
  readonly target: string;
  readonly count: ShownFigure;
}

/** More than this is a tangle, whoever draws it: the rest is in the table. */
export const MOST_DRAWN = 120;

/** The pairs of a table that have a number of people in a period: the year, or a quarter from 1 to 4. */
export const flowsOf = (rows: readonly FigureRow[], quarter: number | undefined): Flow[] =>
  rows.flatMap(({ about: [source, target], count: ofYear, quarters }) => {
    const count = quarter === undefined ? ofYear : (quarters?.[quarter - 1] ?? null);
    return count === null || source === undefined || target === undefined ? [] : [{ source, target, count }];
  });

/**
 * The pairs that are drawn: those with most people first, then masked ones in their order in the table, so that the
 * choice tells nothing of their numbers.
 */
export function drawnFlows(flows: readonly Flow[]): readonly Flow[] {
  const shown = flows.filter(({ count }) => !isMasked(count) && !isNobody(count));
  const sorted = shown.toSorted((one, other) => leastOf(other.count) - leastOf(one.count));
  return [...sorted, ...flows.filter(({ count }) => isMasked(count))].slice(0, MOST_DRAWN);
}

/** Why a drawing says less than one may hope for. */
export type Shortcoming = 'OPERATORS_ONLY' | 'MASKED' | 'LOOP';

/**
 * Why a drawing says little: all reports name operators without filières, which have no stage; all numbers are masked; or
 * all people stay in the same place. Undefined when it says more.
 */
export function shortcomingOf(drawn: readonly Flow[]): Shortcoming | undefined {
  if (drawn.every(({ source, target }) => source === 'OPERATOR' && target === 'OPERATOR'))
    return 'OPERATORS_ONLY';
  if (drawn.every(({ count }) => isMasked(count))) return 'MASKED';
  return drawn.every(({ source, target }) => source === target) ? 'LOOP' : undefined;
}

/** A number of people, and whether it is only known that they are so many at least. */
export interface People {
  readonly people: number;
  readonly isLeast: boolean;
}

/** How many people some flows stand for. */
export const peopleIn = (flows: readonly Flow[]): People => ({
  people: flows.reduce((sum, { count }) => sum + leastOf(count), 0),
  isLeast: flows.some(({ count }) => isMasked(count)),
});

/** How many people all flows of a table stand for: their published total (`total`) may say it better than they do. */
export function allPeople(flows: readonly Flow[], total: ShownFigure | null): People {
  const sum = peopleIn(flows);
  if (total === null || !sum.isLeast) return sum;
  return { people: Math.max(sum.people, leastOf(total)), isLeast: isMasked(total) };
}

export const linkOf = ({ source, target, count }: Flow): SankeyLink => ({
  ...{ source, target },
  value: shownNumber(count) ?? 'masked',
});

/** Ends that are no stage, type or operator: they stand before all stages. */
export const isOutside = (id: string): boolean => id === 'SELF' || id === 'UNKNOWN' || id === 'OPERATOR';

const [BEFORE, WORK] = [-1, STAGES.length];

/** Returns a function that gives the column of an end: its stage, or that in the middle of what it offers. */
export function columnIn(
  { filieres, operators, outlets }: NetworkDocument,
  axis: SankeyAxis,
): (id: string) => number {
  const placeOf = (stage: string): number => STAGES.indexOf(stage as Stage);
  const ends = new Set(outlets.map(({ id }) => id));
  const types = new Map(operators.map(({ id, type }) => [id, type]));
  const stages = new Map<string, number[]>();
  if (axis !== 'STAGES')
    for (const { operator, stage } of filieres) {
      const id = axis === 'OPERATORS' ? operator : (types.get(operator) ?? operator);
      const known = stages.get(id) ?? [];
      known.push(placeOf(stage));
      stages.set(id, known);
    }
  const middles = new Map([...stages].map(([id, own]) => [id, middleOf(own)]));
  return (id) => {
    if (isOutside(id)) return BEFORE;
    if (id === 'EMPLOYMENT' || ends.has(id)) return WORK;
    // Who offers nothing welcomes people, or sends them.
    return axis === 'STAGES' ? placeOf(id) : (middles.get(id) ?? 0);
  };
}

/**
 * Returns a function that tells whether a flow brings people back to an earlier stage. Only stages tell it: what an
 * operator or a type of operators offers lies at several stages, so that nobody knows at which its people were.
 */
export function returnsIn(document: NetworkDocument, axis: SankeyAxis): (flow: Flow) => boolean {
  if (axis !== 'STAGES') return () => false;
  const columnOf = columnIn(document, axis);
  return ({ source, target }) =>
    !isOutside(source) && !isOutside(target) && columnOf(target) < columnOf(source);
}

const middleOf = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? 0;
