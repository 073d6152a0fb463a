import { judgePairs, NOT_REPORTED, oldPairs } from '../../analysis/flows/dormancy.ts';
import { carryingPairs, pairBetween } from '../../graph/pairs.ts';
import { OLD_MONTHS } from '../../graph/passerelle-facts.ts';
import { NONE, type Snapshot } from '../../graph/snapshot.ts';
import { type Period, wholeMonths } from '../../model/dates.ts';
import { hasTarget, waitForCutRows } from '../cut-rows.ts';
import type { RuleContext } from '../rule.ts';
import type { Waits } from '../undocumented/waits.ts';

/**
 * Notes in `waits`, from which M18 lists missing data, the passerelles whose people were not fully reported, so that
 * nobody can tell whether they are dormant (M07), and the flow rows that lie only partly inside the period. `context`
 * holds the network and the period.
 */
export function reportWaits(context: RuleContext, waits: Waits): void {
  const { snapshot, period } = context;
  const { count, start, passerelles } = carryingPairs(snapshot);
  const verdicts = judgePairs(snapshot, period);
  for (let pair = 0; pair < count; pair++) {
    if (verdicts[pair] !== NOT_REPORTED) continue;
    for (let at = start[pair]!; at < start[pair + 1]!; at++)
      waits.ofPasserelle('M07', passerelles[at]!, 'flow');
  }
  const isJudged = judgedPairs(snapshot, period);
  waitForCutRows(
    context,
    waits,
    'M07',
    (table, row) => hasTarget(snapshot, table, row) && isJudged(table.source[row]!, table.target[row]!),
  );
}

/** Returns a test whether M07 judges a pair of nodes: joined in P⁺, between filières, and old enough. */
function judgedPairs(snapshot: Snapshot, period: Period): (from: number, to: number) => boolean {
  if (wholeMonths(period) < OLD_MONTHS) return () => false;
  const pairs = carryingPairs(snapshot);
  const isOld = oldPairs(snapshot);
  return (from, to) => {
    const pair = from === NONE || to === NONE ? NONE : pairBetween(pairs, from, to);
    return pair !== NONE && isOld(pair);
  };
}
