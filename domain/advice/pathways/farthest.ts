import { bestPathways } from '../../analysis/pathways/best-pathways.ts';
import { type PathwayRequest, withoutLimits } from '../../analysis/pathways/request.ts';
import { targetNodes } from '../../analysis/pathways/target-nodes.ts';
import type { Pathway } from '../../analysis/results.ts';
import { usableStarts } from '../../analysis/walkable.ts';
import { distancesTo } from '../../graph/distances.ts';
import { carryingGraph, offerGraphWithPreps } from '../../graph/graphs.ts';
import { marked, reachable } from '../../graph/reach.ts';
import type { Snapshot } from '../../graph/snapshot.ts';

/** Number of filières to which a pathway is searched for, the nearest to the goal first. */
const MOST_TRIED = 40;

/**
 * Finds the pathway that leads people farthest towards the goal of a request that has no pathway: the limits of the
 * request are left aside, and if the goal can then be reached, it is the pathway to the goal. Null when no filière
 * can be reached from the start.
 */
export function farthestPathway(snapshot: Snapshot, request: PathwayRequest): Pathway | null {
  const free = { ...withoutLimits(request), order: request.order };
  const [direct] = bestPathways(snapshot, free).pathways;
  if (direct !== undefined) return direct;
  for (const node of towardsGoal(snapshot, request).slice(0, MOST_TRIED)) {
    const [found] = bestPathways(snapshot, { ...free, target: { kind: 'node', node } }).pathways;
    if (found !== undefined) return found;
  }
  return null;
}

/** The filières that passerelles join to the start, the nearest to the goal first. */
function towardsGoal(snapshot: Snapshot, { from, target }: PathwayRequest): number[] {
  const { nodes } = snapshot;
  const goals = targetNodes(snapshot, target);
  const remaining = distancesTo(offerGraphWithPreps(snapshot), goals);
  const sectors = new Set(goals.map((node) => nodes.sector[node]!));
  const isOther = (node: number): number => Number(!sectors.has(nodes.sector[node]!));
  return marked(reachable(carryingGraph(snapshot), from === undefined ? usableStarts(snapshot) : [from]))
    .filter((node) => node !== from && nodes.isOutlet[node] === 0 && nodes.active[node] === 1)
    .sort(
      (a, b) =>
        byNumber(remaining[a]!, remaining[b]!) ||
        isOther(a) - isOther(b) ||
        nodes.stage[b]! - nodes.stage[a]! ||
        a - b,
    );
}

/** The difference of two numbers, either of which may be infinite. */
const byNumber = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
