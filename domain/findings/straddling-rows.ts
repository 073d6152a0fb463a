import { carryingPairs, pairBetween } from '../graph/pairs.ts';
import { OLD_MONTHS } from '../graph/passerelle-facts.ts';
import { isValidOperator, NONE, type Snapshot } from '../graph/snapshot.ts';
import { type Period, wholeMonths } from '../model/dates.ts';
import { cutBy, flowTable, INTRODUCTION, REORIENTATION } from '../analysis/flows/flow-table.ts';
import type { GapContext } from './rule.ts';
import { oldPairs } from './dormant/dormancy.ts';
import { isOneWay, sendersOf } from './one-way/rule.ts';
import type { WaitingRule } from './undocumented/waits.ts';

/** Rows that the period cuts ("période non comparable"): the rules that they would have fed wait for their target. */
export function straddlingRows(
  { snapshot, period }: GapContext,
  wait: (target: string, rule: WaitingRule) => void,
): void {
  const { nodes, operatorValid } = snapshot;
  const table = flowTable(snapshot);
  const isCut = cutBy(table, period);
  const isJudged = judgedPairs(snapshot, period);
  for (let row = 0; row < table.rows.length; row++) {
    if (!isCut(row)) continue;
    const flow = table.rows[row]!;
    const ask = (rule: WaitingRule): void => wait(flow.target, rule);
    const [from, to] = [table.source[row]!, table.target[row]!];
    const isAbandoned = table.abandoned[row] !== NONE && from !== NONE && to !== NONE;
    if (isAbandoned && isOneWay(snapshot, from, to)) ask('M05');
    if (table.counts[row] === 0 || !isPresent(snapshot, flow.target)) continue;
    const [sender, receiver] = [table.sender[row]!, table.receiver[row]!];
    const isSentBack = table.kind[row] === REORIENTATION && from !== NONE && receiver !== NONE;
    if (isSentBack && sendersOf(snapshot, from, receiver).length > 0) ask('M05');
    if (isJudged(from, to)) ask('M07');
    if (table.kind[row] === INTRODUCTION) continue;
    if (sender !== receiver && operatorValid[sender] === 1 && operatorValid[receiver] === 1) ask('M08');
    if (to !== NONE && nodes.isOutlet[to] === 0) ask('M10');
  }
}

/** Whether dormancy is judged on a pair: in force between filières, and old enough. */
function judgedPairs(snapshot: Snapshot, period: Period): (from: number, to: number) => boolean {
  if (wholeMonths(period) < OLD_MONTHS) return () => false;
  const pairs = carryingPairs(snapshot);
  const isOld = oldPairs(snapshot);
  return (from, to) => {
    const pair = from === NONE || to === NONE ? NONE : pairBetween(pairs, from, to);
    return pair !== NONE && isOld(pair);
  };
}

/** An outlet, an active filière or a valid operator. */
function isPresent(snapshot: Snapshot, id: string): boolean {
  const node = snapshot.nodes.index.get(id);
  return node === undefined ? isValidOperator(snapshot, id) : snapshot.nodes.active[node] === 1;
}
