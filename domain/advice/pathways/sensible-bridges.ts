import { admissions } from '../../analysis/audience/admits.ts';
import { pairFits } from '../../analysis/levels.ts';
import type { PathwayRequest } from '../../analysis/pathways/request.ts';
import { targetNodes } from '../../analysis/pathways/target-nodes.ts';
import { usableStarts } from '../../analysis/walkable.ts';
import { distancesFrom, distancesTo } from '../../graph/distances.ts';
import { offerGraphWithPreps } from '../../graph/graphs.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { GENERIC_SECTOR } from '../../model/vocabulary.ts';

/**
 * Puts missing passerelles that would complete a chain to the goal of a request in the order in which they are worth
 * talking about: first those that lead into the trade of the goal, then those whose filière surely admits people with
 * the levels of the other, then by the number of steps of the whole way, then by ids.
 */
export function sensibleFirst(
  snapshot: Snapshot,
  { from, target }: PathwayRequest,
  pairs: readonly (readonly [string, string])[],
): [string, string][] {
  const { nodes } = snapshot;
  const goals = targetNodes(snapshot, target);
  const graph = offerGraphWithPreps(snapshot);
  const ahead = distancesFrom(graph, from === undefined ? usableStarts(snapshot) : [from]);
  const behind = distancesTo(graph, goals);
  const admits = admissions(snapshot);
  const generic = nodes.sectorCodes.indexOf(GENERIC_SECTOR);
  const trades = new Set(goals.map((node) => nodes.sector[node]!).filter((sector) => sector !== generic));
  const placed = pairs.map(([one, other]) => {
    const [a, b] = [nodes.index.get(one)!, nodes.index.get(other)!];
    return {
      pair: [one, other] as [string, string],
      sure: Math.min(pairFits(snapshot, a, b), admits[b]!),
      inTrade: Number(trades.has(nodes.sector[b]!)),
      steps: ahead[a]! + 1 + behind[b]!,
      ids: [a, b] as const,
    };
  });
  return placed
    .sort(
      (x, y) =>
        y.inTrade - x.inTrade ||
        y.sure - x.sure ||
        x.steps - y.steps ||
        x.ids[0] - y.ids[0] ||
        x.ids[1] - y.ids[1],
    )
    .map(({ pair }) => pair);
}
