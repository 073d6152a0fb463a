import { carryingPairs, pairBetween } from '../../graph/pairs.ts';
import { OLD_MONTHS, oldFilieres, passerelleFacts } from '../../graph/passerelle-facts.ts';
import { perDay } from '../../graph/per-snapshot.ts';
import { NONE, type Snapshot } from '../../graph/snapshot.ts';
import { nextDay, type Period, wholeMonths } from '../../model/dates.ts';
import type { ReferralFlow } from '../../model/entities.ts';
import { byCodeUnit } from '../../model/network.ts';
import { eachCountedInside, flowTable } from '../flows/flow-table.ts';
import { peopleOf } from '../flows/flows.ts';

/** What the rows of a period say of a pair of P⁺. */
export const [NOT_JUDGED, USED, DORMANT, NOT_REPORTED] = [0, 1, 2, 3];

/**
 * Judges each pair of P⁺, by position. A pair is judged when it lies between filières and is old enough; no pair is
 * when the period is under 12 whole months. Not reported: its rows leave out some day, and tell of nobody yet.
 */
export function judgePairs(snapshot: Snapshot, period: Period): Uint8Array {
  const kept = lastVerdicts(snapshot);
  if (kept[0]?.from !== period.from || kept[0].to !== period.to)
    kept[0] = { ...period, verdicts: judge(snapshot, period) };
  return kept[0].verdicts;
}

/** M07 and what it waits for are asked for one after the other: the last answer is kept. */
const lastVerdicts = perDay((): (Period & { verdicts: Uint8Array })[] => []);

function judge(snapshot: Snapshot, period: Period): Uint8Array {
  const pairs = carryingPairs(snapshot);
  const verdicts = new Uint8Array(pairs.count);
  if (wholeMonths(period) < OLD_MONTHS) return verdicts;
  const isOld = oldPairs(snapshot);
  for (let pair = 0; pair < pairs.count; pair++) verdicts[pair] = isOld(pair) ? NOT_REPORTED : NOT_JUDGED;
  for (const [pair, rows] of rowsByPair(snapshot, period)) {
    if (verdicts[pair] === NOT_JUDGED) continue;
    if (rows.some(({ count }) => peopleOf(count) > 0)) verdicts[pair] = USED;
    else if (covers(rows, period)) verdicts[pair] = DORMANT;
  }
  return verdicts;
}

/** Whether a pair of P⁺ lies between filières and has been there for a year: one passerelle, both ends, their operators. */
export function oldPairs(snapshot: Snapshot): (pair: number) => boolean {
  const { a, b, start, passerelles } = carryingPairs(snapshot);
  const { old } = passerelleFacts(snapshot);
  const isOld = oldFilieres(snapshot);
  return (pair) => {
    if (isOld[a[pair]!] === 0 || isOld[b[pair]!] === 0) return false;
    for (let at = start[pair]!; at < start[pair + 1]!; at++) if (old[passerelles[at]!] === 1) return true;
    return false;
  };
}

/** Rows inside the period by the pair of P⁺ that they follow. */
function rowsByPair(snapshot: Snapshot, period: Period): Map<number, ReferralFlow[]> {
  const pairs = carryingPairs(snapshot);
  const table = flowTable(snapshot);
  const byPair = new Map<number, ReferralFlow[]>();
  eachCountedInside(table, period, (row) => {
    const [from, to] = [table.source[row]!, table.target[row]!];
    if (from === NONE || to === NONE) return;
    const pair = pairBetween(pairs, from, to);
    if (pair < 0) return;
    const known = byPair.get(pair);
    if (known === undefined) byPair.set(pair, [table.rows[row]!]);
    else known.push(table.rows[row]!);
  });
  return byPair;
}

function covers(rows: readonly ReferralFlow[], period: Period): boolean {
  let next = period.from;
  for (const row of [...rows].sort((a, b) => byCodeUnit(a.from, b.from))) {
    if (row.from > next) return false;
    if (row.to >= next) next = nextDay(row.to);
  }
  return next > period.to;
}
