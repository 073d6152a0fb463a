import { eachPair } from '../../graph/pairs.ts';
import { filiereOf, passerelleOf, type Snapshot } from '../../graph/snapshot.ts';
import { addMonths, nextDay, type Period, wholeMonths } from '../../model/dates.ts';
import type { ReferralFlow } from '../../model/entities.ts';
import { byCodeUnit } from '../../model/network.ts';
import { countedFlows, peopleOf, rowsInside } from '../flows.ts';

/** Shortest period, and shortest life of a pair, on which dormancy can be judged. */
export const DORMANCY_MONTHS = 12;

/** A pair of P⁺ between filières, old enough to be judged, with what was reported on it. */
export interface ReportedPair {
  readonly a: number;
  readonly b: number;
  readonly passerelles: readonly number[];
  /** First day on which the pair and both ends were there; undefined = always. */
  readonly since: string | undefined;
  /** The rows of the period cover each of its days. */
  readonly covered: boolean;
  /** People on those rows, of the three kinds. */
  readonly people: number;
}

/** Visits the pairs on which M07 decides, or waits for a report. None when the period is under 12 whole months. */
export function eachReportedPair(
  snapshot: Snapshot,
  period: Period,
  visit: (pair: ReportedPair) => void,
): void {
  if (wholeMonths(period) < DORMANCY_MONTHS) return;
  const rows = rowsByPair(rowsInside(countedFlows(snapshot.document), period));
  const { ids, isOutlet } = snapshot.nodes;
  eachPair(snapshot, snapshot.passerelles.carrying, (a, b, passerelles) => {
    if (isOutlet[b] === 1) return;
    const since = presentSince(snapshot, a, b, passerelles);
    if (!isOldEnough(since, snapshot.at)) return;
    const own = rows.get(pairKey(ids[a]!, ids[b]!)) ?? [];
    const people = own.reduce((sum, row) => sum + peopleOf(row.count), 0);
    visit({ a, b, passerelles, since, covered: covers(own, period), people });
  });
}

export const isOldEnough = (since: string | undefined, at: string): boolean =>
  since === undefined || addMonths(since, DORMANCY_MONTHS) <= at;

const pairKey = (source: string, target: string): string => `${source} ${target}`;

function rowsByPair(rows: readonly ReferralFlow[]): Map<string, ReferralFlow[]> {
  const byPair = new Map<string, ReferralFlow[]>();
  for (const row of rows) {
    const key = pairKey(row.source, row.target);
    const known = byPair.get(key);
    if (known === undefined) byPair.set(key, [row]);
    else known.push(row);
  }
  return byPair;
}

/** The latest first day among the oldest active passerelle of the pair, both filières and both operators. */
export function presentSince(
  snapshot: Snapshot,
  a: number,
  b: number,
  passerelles: readonly number[],
): string | undefined {
  const firstDays = passerelles.map((p) => passerelleOf(snapshot, p).validFrom);
  const oldest = firstDays.includes(undefined) ? undefined : firstDays.sort(byMaybe)[0];
  const ends = [a, b].flatMap((node) => {
    const operator = snapshot.document.operators[snapshot.nodes.operator[node]!]!;
    return [filiereOf(snapshot, node).validFrom, operator.validFrom];
  });
  return [oldest, ...ends]
    .filter((day) => day !== undefined)
    .sort(byCodeUnit)
    .at(-1);
}

const byMaybe = (a: string | undefined, b: string | undefined): number => byCodeUnit(a ?? '', b ?? '');

function covers(rows: readonly ReferralFlow[], period: Period): boolean {
  let next = period.from;
  for (const row of [...rows].sort((a, b) => byCodeUnit(a.from, b.from))) {
    if (row.from > next) return false;
    if (row.to >= next) next = nextDay(row.to);
  }
  return next > period.to;
}
