import { carryingPairs, pairBetween } from '../../graph/pairs.ts';
import { OLD_MONTHS } from '../../graph/passerelle-facts.ts';
import { isValidOperator, NONE, type Snapshot } from '../../graph/snapshot.ts';
import { type Period, wholeMonths } from '../../model/dates.ts';
import type { ReferralFlow } from '../../model/entities.ts';
import { abandonedFlows, countedFlows, rowsStraddling } from '../flows.ts';
import type { GapContext } from './context.ts';
import { oldPairs } from './dormancy.ts';
import { filiereAt, isOneWay, operatorAt, sendersOf } from './m05-one-way.ts';
import type { WaitingRule } from './waits.ts';

/** Rows that the period cuts ("période non comparable"): the rules that they would have fed wait for their target. */
export function straddlingRows(
  { snapshot, period }: GapContext,
  wait: (target: string, rule: WaitingRule) => void,
): void {
  for (const row of rowsStraddling(abandonedFlows(snapshot.document), period))
    if (tellsWhoGaveUp(snapshot, row)) wait(row.target, 'M05');
  const rows = rowsStraddling(countedFlows(snapshot.document), period);
  if (rows.length === 0) return;
  const isJudged = judgedPairs(snapshot, period);
  for (const row of rows) {
    if (!isPresent(snapshot, row.target)) continue;
    const ask = (rule: WaitingRule): void => wait(row.target, rule);
    if (tellsWhoWasSentBack(snapshot, row)) ask('M05');
    if (isJudged(row.source, row.target)) ask('M07');
    if (row.kind === 'INTRODUCTION') continue;
    if (couldBeLatent(snapshot, row)) ask('M08');
    if (filiereAt(snapshot, row.target) !== NONE) ask('M10');
  }
}

function tellsWhoGaveUp(snapshot: Snapshot, { source, target }: ReferralFlow): boolean {
  const [a, b] = [filiereAt(snapshot, source), filiereAt(snapshot, target)];
  return a !== NONE && b !== NONE && isOneWay(snapshot, a, b);
}

function tellsWhoWasSentBack(snapshot: Snapshot, { source, target, kind }: ReferralFlow): boolean {
  const [b, back] = [filiereAt(snapshot, source), operatorAt(snapshot, target)];
  return kind === 'REORIENTATION' && b !== NONE && back !== NONE && sendersOf(snapshot, b, back).length > 0;
}

/** Whether dormancy is judged on a pair: in force between filières, and old enough. */
function judgedPairs(snapshot: Snapshot, period: Period): (source: string, target: string) => boolean {
  if (wholeMonths(period) < OLD_MONTHS) return () => false;
  const { index } = snapshot.nodes;
  const pairs = carryingPairs(snapshot);
  const isOld = oldPairs(snapshot);
  return (source, target) => {
    const [a, b] = [index.get(source), index.get(target)];
    if (a === undefined || b === undefined) return false;
    const pair = pairBetween(pairs, a, b);
    return pair >= 0 && isOld(pair);
  };
}

/** Between two valid operators. */
function couldBeLatent(snapshot: Snapshot, { source, target }: ReferralFlow): boolean {
  const [from, to] = [operatorAt(snapshot, source), operatorAt(snapshot, target)];
  return from !== to && snapshot.operatorValid[from] === 1 && snapshot.operatorValid[to] === 1;
}

/** An outlet, an active filière or a valid operator. */
function isPresent(snapshot: Snapshot, id: string): boolean {
  const node = snapshot.nodes.index.get(id);
  return node === undefined ? isValidOperator(snapshot, id) : snapshot.nodes.active[node] === 1;
}
