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
  const rows = rowsByPair(snapshot, rowsInside(countedFlows(snapshot.document), period));
  const isOldEnough = oldEnough(snapshot);
  const { count, isOutlet } = snapshot.nodes;
  eachPair(snapshot, snapshot.passerelles.carrying, (a, b, passerelles) => {
    if (isOutlet[b] === 1) return;
    const since = presentSince(snapshot, a, b, passerelles);
    if (!isOldEnough(since)) return;
    const own = rows.get(a * count + b) ?? NO_ROWS;
    const people = own.reduce((sum, row) => sum + peopleOf(row.count), 0);
    visit({ a, b, passerelles, since, covered: covers(own, period), people });
  });
}

/** Whether a first day is a year or more before the day of the snapshot; days are few, so each is counted once. */
export function oldEnough({ at }: Snapshot): (since: string | undefined) => boolean {
  const known = new Map<string, boolean>();
  return (since) => {
    if (since === undefined) return true;
    const found = known.get(since) ?? addMonths(since, DORMANCY_MONTHS) <= at;
    known.set(since, found);
    return found;
  };
}

const NO_ROWS: readonly ReferralFlow[] = [];

/** Rows between two nodes, by the numbers of both as one. */
function rowsByPair({ nodes }: Snapshot, rows: readonly ReferralFlow[]): Map<number, ReferralFlow[]> {
  const byPair = new Map<number, ReferralFlow[]>();
  for (const row of rows) {
    const [a, b] = [nodes.index.get(row.source), nodes.index.get(row.target)];
    if (a === undefined || b === undefined) continue;
    const known = byPair.get(a * nodes.count + b);
    if (known === undefined) byPair.set(a * nodes.count + b, [row]);
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
  let since = passerelleOf(snapshot, passerelles[0]!).validFrom;
  for (const p of passerelles) {
    const day = passerelleOf(snapshot, p).validFrom;
    if (day === undefined || (since !== undefined && day < since)) since = day;
    if (since === undefined) break;
  }
  const { document, nodes } = snapshot;
  for (const node of [a, b]) {
    since = later(since, filiereOf(snapshot, node).validFrom);
    since = later(since, document.operators[nodes.operator[node]!]!.validFrom);
  }
  return since;
}

/** The later of two first days; none = always. */
const later = (one: string | undefined, other: string | undefined): string | undefined =>
  one === undefined || (other !== undefined && other > one) ? other : one;

function covers(rows: readonly ReferralFlow[], period: Period): boolean {
  if (rows.length === 0) return false;
  let next = period.from;
  for (const row of [...rows].sort((a, b) => byCodeUnit(a.from, b.from))) {
    if (row.from > next) return false;
    if (row.to >= next) next = nextDay(row.to);
  }
  return next > period.to;
}
