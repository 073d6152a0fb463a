import { type PathwayRequest, withoutLimits } from '../../analysis/pathways/request.ts';
import { targetNodes } from '../../analysis/pathways/target-nodes.ts';
import type { Pathway } from '../../analysis/results.ts';
import { usableStarts } from '../../analysis/walkable.ts';
import { distancesTo } from '../../graph/distances.ts';
import { carryingGraph, offerGraphWithPreps } from '../../graph/graphs.ts';
import { marked, reachable } from '../../graph/reach.ts';
import { filiereOf, type Snapshot } from '../../graph/snapshot.ts';
import { DIMENSIONS, type Dimension } from '../../model/vocabulary.ts';
import { hasRightCourses, soundest } from './sound.ts';

/** Number of filières to which a pathway is searched for, the nearest to the goal first. */
const MOST_TRIED = 40;

/**
 * Finds the pathway that leads people farthest towards the goal of a request that has no pathway: the limits of the
 * request are left aside, and if the goal can then be reached, it is the pathway to the goal. A pathway through courses
 * made for other learners is taken only where there is no other. `lacking` are the levels that keep people from the goal.
 * Null when no filière can be reached from the start.
 */
export function farthestPathway(
  snapshot: Snapshot,
  request: PathwayRequest,
  lacking: readonly Dimension[],
): Pathway | null {
  const free = { ...withoutLimits(request), order: request.order };
  let fallback = soundest(snapshot, free);
  if (fallback !== undefined && hasRightCourses(fallback)) return fallback;
  for (const node of towardsGoal(snapshot, request, lacking).slice(0, MOST_TRIED)) {
    const found = soundest(snapshot, { ...free, target: { kind: 'node', node } });
    if (found !== undefined && hasRightCourses(found)) return found;
    fallback ??= found;
  }
  return fallback ?? null;
}

/** The filières that passerelles join to the start, the nearest to the goal first. */
function towardsGoal(
  snapshot: Snapshot,
  { from, target }: PathwayRequest,
  lacking: readonly Dimension[],
): number[] {
  const { nodes } = snapshot;
  const goals = targetNodes(snapshot, target);
  const remaining = distancesTo(offerGraphWithPreps(snapshot), goals);
  const sectors = new Set(goals.map((node) => nodes.sector[node]!));
  const isOther = (node: number): number => Number(!sectors.has(nodes.sector[node]!));
  const raised = raisedLevels(snapshot, lacking);
  return marked(reachable(carryingGraph(snapshot), from === undefined ? usableStarts(snapshot) : [from]))
    .filter((node) => node !== from && nodes.isOutlet[node] === 0 && nodes.active[node] === 1)
    .sort(
      (a, b) =>
        byNumber(remaining[a]!, remaining[b]!) ||
        raised(b) - raised(a) ||
        isOther(a) - isOther(b) ||
        nodes.stage[b]! - nodes.stage[a]! ||
        a - b,
    );
}

/** Returns by how many levels a filière raises the audience in the dimensions that it lacks; 0 where it gives no levels. */
function raisedLevels(snapshot: Snapshot, lacking: readonly Dimension[]): (node: number) => number {
  const levels = snapshot.audience?.levels;
  if (levels === undefined || lacking.length === 0) return () => 0;
  return (node) => {
    const { exit = {} } = filiereOf(snapshot, node);
    return DIMENSIONS.filter((dimension) => lacking.includes(dimension))
      .map((dimension) => Math.max(0, (exit[dimension] ?? 0) - (levels[dimension] ?? 0)))
      .reduce((sum, more) => sum + more, 0);
  };
}

/** The difference of two numbers, either of which may be infinite. */
const byNumber = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
