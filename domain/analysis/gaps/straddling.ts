import { isValidOperator, type Snapshot } from '../../graph/snapshot.ts';
import { type Period, wholeMonths } from '../../model/dates.ts';
import type { ReferralFlow } from '../../model/entities.ts';
import { countedFlows, operatorOfEnds, rowsStraddling } from '../flows.ts';
import type { GapContext } from './context.ts';
import { DORMANCY_MONTHS, oldEnough, presentSince } from './dormancy.ts';

/** Rows that the period cuts ("période non comparable"): the rules that they would have fed wait for their target. */
export function straddlingRows(
  { snapshot, period }: GapContext,
  wait: (target: string, rule: string) => void,
): void {
  const rows = rowsStraddling(countedFlows(snapshot.document), period);
  if (rows.length === 0) return;
  const isJudged = judgedPairs(snapshot, period);
  const operatorOf = operatorOfEnds(snapshot.document);
  for (const row of rows) {
    if (!isPresent(snapshot, row.target)) continue;
    const ask = (rule: string): void => wait(row.target, rule);
    if (isJudged(row.source, row.target)) ask('M07');
    if (row.kind === 'INTRODUCTION') continue;
    if (couldBeLatent(snapshot, operatorOf(row.source), operatorOf(row.target))) ask('M08');
    if (isFiliere(snapshot, row.target)) ask('M10');
  }
}

/** Whether dormancy is judged on a pair: in force between filières, and old enough. */
function judgedPairs(snapshot: Snapshot, period: Period): (source: string, target: string) => boolean {
  if (wholeMonths(period) < DORMANCY_MONTHS) return () => false;
  const isOldEnough = oldEnough(snapshot);
  const { index, isOutlet } = snapshot.nodes;
  const { out, to, carrying } = snapshot.passerelles;
  return (source, target) => {
    const [a, b] = [index.get(source), index.get(target)];
    if (a === undefined || b === undefined || isOutlet[b] === 1) return false;
    const pair = [...out.edges.subarray(out.start[a]!, out.start[a + 1]!)].filter(
      (p) => to[p] === b && carrying[p] === 1,
    );
    return pair.length > 0 && isOldEnough(presentSince(snapshot, a, b, pair));
  };
}

function couldBeLatent(
  snapshot: Snapshot,
  from: ReferralFlow['source'],
  to: ReferralFlow['target'],
): boolean {
  return from !== to && isValidOperator(snapshot, from) && isValidOperator(snapshot, to);
}

const isFiliere = ({ nodes }: Snapshot, id: string): boolean => {
  const node = nodes.index.get(id);
  return node !== undefined && nodes.isOutlet[node] === 0;
};

/** An outlet, an active filière or a valid operator. */
function isPresent(snapshot: Snapshot, id: string): boolean {
  const node = snapshot.nodes.index.get(id);
  return node === undefined ? isValidOperator(snapshot, id) : snapshot.nodes.active[node] === 1;
}
