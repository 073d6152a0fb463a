import type { AwarenessAction } from '../model/entities.ts';
import { quarterOf, yearOf } from '../model/figure-periods.ts';
import { groupBy } from '../model/grouping.ts';
import { byCodeUnit } from '../model/network.ts';
import { FLOW_KINDS, type FlowKind } from '../model/vocabulary.ts';
import { actionFigureId } from './action-figures.ts';
import type { Block } from './block.ts';
import { blockOfAction, type Cube } from './cube.ts';
import {
  type ActionFigureRow,
  type AxisShare,
  FIGURE_AXES,
  type FigureAxis,
  type FigureRow,
  type FigureTable,
  type MaskedShare,
  QUARTER_AXES,
  type ShownFigure,
} from './figure-results.ts';
import { readFlowFigureId } from './flow-figures.ts';
import { LeastPeople } from './least-people.ts';
import type { Measure } from './row-cells.ts';

/** Which figures to list. Without a year, the last one that ends by `at` and has figures. */
export interface FiguresWanted {
  readonly year?: string | undefined;
  readonly kind: FlowKind;
  readonly axis: FigureAxis;
  /** The day up to which a year counts as full. */
  readonly at: string;
}

/** The years that have figures, when the one that was asked for has none. */
export interface UnknownYear {
  readonly unknownYear: string;
  readonly years: readonly string[];
}

/**
 * Lists published figures of a cube (all published numbers of people of a network): of a year and kind of referral by
 * one breakdown, and of the awareness actions of that year. `actions` are all actions of the network. Nothing but what
 * the cube publishes is read. Returns the years that have figures when the year that is asked for has none.
 */
export function figureTable(
  cube: Cube,
  actions: readonly AwarenessAction[],
  { year: asked, kind, axis, at }: FiguresWanted,
): FigureTable | UnknownYear {
  const kindsOfYears = kindsByYear(cube);
  const years = [
    ...new Set([...kindsOfYears.keys(), ...actions.map(({ date }) => date.slice(0, 4))]),
  ].toSorted(byCodeUnit);
  if (asked !== undefined && !years.includes(asked)) return { unknownYear: asked, years };
  const year = asked ?? usualYear(years, kindsOfYears, kind, at);
  const kinds = FLOW_KINDS.filter((one) => year !== undefined && kindsOfYears.get(year)?.has(one) === true);
  const { rows, shares } = flowRows(cube.blocks.get(`flows ${year} ${kind}`), axis);
  const { masked, of } = shares[axis];
  return {
    ...{ years, kinds, year: year ?? null, kind, axis, rows, masked, of, shares },
    actions: actionRows(cube, actions, year),
  };
}

/** The kinds of referral that have figures, by year. */
function kindsByYear(cube: Cube): Map<string, Set<string>> {
  const kinds = new Map<string, Set<string>>();
  for (const [key, { figures }] of cube.blocks) {
    const [list, year, kind] = key.split(' ') as [string, string, string];
    if (list !== 'flows' || figures.size === 0) continue;
    kinds.set(year, (kinds.get(year) ?? new Set()).add(kind));
  }
  return kinds;
}

/**
 * The year of the day, if it has any figures. Else the last full year that has figures of the kind, else that has figures
 * at all, else the last year.
 */
function usualYear(
  years: readonly string[],
  kinds: ReadonlyMap<string, ReadonlySet<string>>,
  kind: FlowKind,
  at: string,
): string | undefined {
  const present = at.slice(0, 4);
  if (years.includes(present)) return present;
  const full = years.filter((year) => `${year}-12-31` <= at);
  return full.findLast((year) => kinds.get(year)?.has(kind)) ?? full.at(-1) ?? years.at(-1);
}

/** The rows of one breakdown, and how many figures of each breakdown are masked. */
function flowRows(
  block: Block | undefined,
  axis: FigureAxis,
): { readonly rows: FigureRow[]; readonly shares: Record<FigureAxis, AxisShare> } {
  const shares = Object.fromEntries(
    FIGURE_AXES.map((one) => [one, { masked: 0, of: 0, ofYear: { masked: 0, of: 0 } }]),
  ) as Record<FigureAxis, AxisShare>;
  const rows = new Map<string, FigureRow>();
  const leastPeople = new LeastPeople(block);
  for (const [id, { figure }] of block?.figures ?? []) {
    const key = readFlowFigureId(id);
    const quarter = quarterIn(key.period);
    if (quarter !== undefined && key.measure !== 'count') continue;
    const shown = block!.published(id)!;
    addToShare(shares[key.axis], shown);
    if (quarter === undefined) addToShare(shares[key.axis].ofYear, shown);
    if (key.axis !== axis) continue;
    const told = 'masked' in shown ? { ...shown, atLeast: leastPeople.of(key, figure) } : shown;
    const row = rows.get(key.about) ?? emptyRow(key.about, axis);
    rows.set(key.about, row);
    if (quarter === undefined) row[key.measure] = told;
    else row.quarters![quarter] = told;
  }
  const inOrder = [...rows].toSorted(([one], [other]) => byCodeUnit(one, other));
  return { rows: inOrder.map(([, row]) => row), shares };
}

/** The number of a quarter, from 0; undefined for a year. */
function quarterIn(period: string): number | undefined {
  const at = period.indexOf('-Q');
  return at < 0 ? undefined : Number(period.slice(at + 2)) - 1;
}

function addToShare(share: MaskedShare, shown: ShownFigure): void {
  share.of += 1;
  if ('masked' in shown) share.masked += 1;
}

const NOTHING: Readonly<Record<Measure, null>> = {
  count: null,
  started: null,
  refused: null,
  abandoned: null,
  pending: null,
};

const emptyRow = (about: string, axis: FigureAxis): FigureRow => ({
  about: about === '' ? [] : about.split(' '),
  ...NOTHING,
  quarters: QUARTER_AXES.some((one) => one === axis) ? [null, null, null, null] : null,
});

function actionRows(
  cube: Cube,
  actions: readonly AwarenessAction[],
  year: string | undefined,
): FigureTable['actions'] {
  const share = { masked: 0, of: 0 };
  const periodsOf = ({ date }: AwarenessAction) => {
    const day = { from: date, to: date };
    return [yearOf(day)!, quarterOf(day)!];
  };
  const ofYear = actions.filter((action) => periodsOf(action)[0] === year);
  const rows = [...groupBy(ofYear, ({ kind }) => kind)].map(([kind, own]): ActionFigureRow => {
    const period = (name: string) => {
      const members = own.filter((action) => periodsOf(action).includes(name));
      const block = cube.blocks.get(blockOfAction(own[0]!));
      const participants = block?.published(actionFigureId(name, kind)) ?? null;
      if (participants !== null) addToShare(share, participants);
      return { actions: members.length, participants };
    };
    const quarters = [1, 2, 3, 4].map((number) => period(`${year}-Q${number}`));
    return { kind, ...period(year!), quarters };
  });
  return { rows: rows.toSorted((one, other) => byCodeUnit(one.kind, other.kind)), ...share };
}
