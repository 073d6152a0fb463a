import { offerGraphWithPreps } from '../../graph/graphs.ts';
import { marked, reachedFrom, reaching } from '../../graph/reach.ts';
import { filiereOf } from '../../graph/snapshot.ts';
import { type FindingList, findingList } from '../finding-list.ts';
import { finding, type RuleContext } from '../rule.ts';
import type { NoOutletFinding } from './evidence.ts';

/**
 * The rule of M01X (no outlet): finds the active filières that lead on to others, are no final step, and from which
 * no outlet (job goal) can be reached. Returns one finding each.
 */
export function noOutlets({ snapshot }: RuleContext): FindingList<NoOutletFinding> {
  const { nodes } = snapshot;
  const graph = offerGraphWithPreps(snapshot);
  const toOutlet = reaching(graph, marked(nodes.isOutlet));
  const found: number[] = [];
  for (let node = 0; node < nodes.count; node++) {
    if (nodes.isOutlet[node] === 1 || nodes.active[node] !== 1 || nodes.terminal[node] === 1) continue;
    if (toOutlet[node] === 0 && graph.out.start[node] !== graph.out.start[node + 1]) found.push(node);
  }
  return findingList(found, (node) => {
    const { id, stage } = filiereOf(snapshot, node);
    const others = reachedFrom(graph, node).filter((other) => other !== node);
    return finding<NoOutletFinding>('M01X', [id], 'certain', {
      stage,
      reachable: others.map((other) => nodes.ids[other]!),
    });
  });
}
