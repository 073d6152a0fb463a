import { carryingPairs, pairBetween } from '../../graph/pairs.ts';
import { OLD_MONTHS, oldFilieres, passerelleFacts } from '../../graph/passerelle-facts.ts';
import { perDay } from '../../graph/per-snapshot.ts';
import { NONE, type Snapshot } from '../../graph/snapshot.ts';
import { dayNumber, monthOf, type Period, wholeMonths } from '../../model/dates.ts';
import { monthsCovered, rowSpans } from './arrivals.ts';
import { type FlowTable, flowTable } from './flow-table.ts';
import { type MonthSpan, monthsIn, nilSpans } from './nil-spans.ts';

/** The verdict on a pair of P⁺, from the flow rows of a period. */
export const [NOT_JUDGED, USED, DORMANT, NOT_REPORTED] = [0, 1, 2, 3];

/**
 * Judges whether people passed between each two filières joined by passerelles in a period. Returns the verdicts by
 * number of the pair: dormant, used, not reported… A pair is judged when it has existed for a year, and none when the
 * period is shorter than 12 whole months. NOT_REPORTED means that the reports, those of "nothing to report" included, do
 * not cover the whole period and show no people so far.
 */
export function judgePairs(snapshot: Snapshot, period: Period): Uint8Array {
  const kept = lastVerdicts(snapshot);
  if (kept[0]?.from !== period.from || kept[0].to !== period.to)
    kept[0] = { ...period, verdicts: judge(snapshot, period) };
  return kept[0].verdicts;
}

/** M07 and its missing fields are computed one after the other, so the last verdicts are cached. */
const lastVerdicts = perDay((): (Period & { verdicts: Uint8Array })[] => []);

function judge(snapshot: Snapshot, period: Period): Uint8Array {
  const pairs = carryingPairs(snapshot);
  const verdicts = new Uint8Array(pairs.count);
  if (wholeMonths(period) < OLD_MONTHS) return verdicts;
  const isOld = oldPairs(snapshot);
  for (let pair = 0; pair < pairs.count; pair++) verdicts[pair] = isOld(pair) ? NOT_REPORTED : NOT_JUDGED;
  const table = flowTable(snapshot);
  const { from, to, source, target } = table;
  const rows = table.countedInside(period);
  // These rows span whole months inside the period. They cover the period when they cover all its months.
  const months = monthOf(dayNumber(period.to)) + 1 - monthOf(dayNumber(period.from));
  const nil = nilSpans(snapshot, pairs, period);
  const partly = new Map<number, readonly MonthSpan[]>();
  // Rows with the same ends are next to each other.
  for (let start = 0, end = 0; start < rows.length; start = end) {
    const row = rows[start]!;
    end = start + 1;
    while (end < rows.length && from[rows[end]!] === from[row] && to[rows[end]!] === to[row]) end += 1;
    if (source[row] === NONE || target[row] === NONE) continue;
    const pair = pairBetween(pairs, source[row]!, target[row]!);
    if (pair < 0 || verdicts[pair] === NOT_JUDGED) continue;
    if (isAnyone(table, rows, start, end)) verdicts[pair] = USED;
    else if (monthsCovered(table, rows, start, end) === months) verdicts[pair] = DORMANT;
    else if (nil !== undefined) partly.set(pair, rowSpans(table, rows.subarray(start, end)));
  }
  if (nil === undefined) return verdicts;
  for (let pair = 0; pair < pairs.count; pair++) {
    if (verdicts[pair] !== NOT_REPORTED) continue;
    const spans = [...(partly.get(pair) ?? []), ...nil.between(pairs.a[pair]!, pairs.b[pair]!)];
    if (monthsIn(spans) === months) verdicts[pair] = DORMANT;
  }
  return verdicts;
}

/**
 * Returns a test whether a pair of joined filières, given by its number, has existed for a year: both filières, their
 * operators and at least one passerelle between them.
 */
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

/** Whether the rows from position `start` to before `end` report any people. */
function isAnyone({ people }: FlowTable, rows: Uint32Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (people[rows[at]!]! > 0) return true;
  return false;
}
