import { eachPair } from '../../graph/pairs.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { type Period, wholeMonths } from '../../model/dates.ts';
import type { ReferralFlow } from '../../model/entities.ts';
import { countedFlows, operatorOfEnds, rowsStraddling } from '../flows.ts';
import type { GapContext, Wait } from './context.ts';
import { DORMANCY_MONTHS, isOldEnough, presentSince } from './dormancy.ts';

/** Rows that the period cuts ("période non comparable"): the rules that they would have fed wait for their target. */
export function straddlingRows({ snapshot, period }: GapContext, wait: Wait): void {
  const rows = rowsStraddling(countedFlows(snapshot.document), period);
  if (rows.length === 0) return;
  const judged = judgedPairs(snapshot, period);
  const operatorOf = operatorOfEnds(snapshot.document);
  for (const row of rows) {
    if (!isPresent(snapshot, row.target)) continue;
    const ask = (rule: string): void => wait(row.target, 'flowPeriod', rule);
    if (judged.has(`${row.source} ${row.target}`)) ask('M07');
    if (row.kind === 'INTRODUCTION') continue;
    if (couldBeLatent(snapshot, operatorOf(row.source), operatorOf(row.target))) ask('M08');
    if (isFiliere(snapshot, row.target)) ask('M10');
  }
}

function judgedPairs(snapshot: Snapshot, period: Period): Set<string> {
  const judged = new Set<string>();
  if (wholeMonths(period) < DORMANCY_MONTHS) return judged;
  const { ids, isOutlet } = snapshot.nodes;
  eachPair(snapshot, snapshot.passerelles.carrying, (a, b, passerelles) => {
    if (isOutlet[b] === 1) return;
    if (isOldEnough(presentSince(snapshot, a, b, passerelles), snapshot.at))
      judged.add(`${ids[a]} ${ids[b]}`);
  });
  return judged;
}

function couldBeLatent(
  snapshot: Snapshot,
  from: ReferralFlow['source'],
  to: ReferralFlow['target'],
): boolean {
  const valid = (id: string): boolean => snapshot.operatorValid[snapshot.operatorIndex.get(id) ?? -1] === 1;
  return from !== to && valid(from) && valid(to);
}

const isFiliere = ({ nodes }: Snapshot, id: string): boolean => {
  const node = nodes.index.get(id);
  return node !== undefined && nodes.isOutlet[node] === 0;
};

/** An outlet, an active filière or a valid operator. */
function isPresent({ nodes, operatorIndex, operatorValid }: Snapshot, id: string): boolean {
  const node = nodes.index.get(id);
  if (node !== undefined) return nodes.active[node] === 1;
  return operatorValid[operatorIndex.get(id) ?? -1] === 1;
}
