import { admissions, explainAdmission } from '../../analysis/audience/admits.ts';
import { explainFit, givenLevels, NO, YES } from '../../analysis/levels.ts';
import { blockingObstacles, blockings, obstaclesOnWay } from '../../analysis/obstacles.ts';
import {
  isLimited,
  type PathwayRequest,
  withoutLimit,
  withoutLimits,
} from '../../analysis/pathways/request.ts';
import { searchPathways } from '../../analysis/pathways/search.ts';
import { targetNodes } from '../../analysis/pathways/target-nodes.ts';
import { type Blocked, LIMITS, type Limit } from '../../analysis/results.ts';
import { usableStarts } from '../../analysis/walkable.ts';
import { joiningPasserelles } from '../../findings/missing-passerelle/joining.ts';
import { rejectedBridges } from '../../findings/rejected-bridges.ts';
import { offerGraphWithPreps } from '../../graph/graphs.ts';
import { marked, reachable, reaching } from '../../graph/reach.ts';
import { NONE, passerelleOf, type Snapshot } from '../../graph/snapshot.ts';
import { byCodeUnit } from '../../model/network.ts';
import { failingSteps } from './failing-steps.ts';
import { sensibleFirst } from './sensible-bridges.ts';

/** Makes an explanation of why there is no pathway that gives only the reason; all its lists of details are empty. */
export const blockedBecause = (reason: Blocked['reason']): Blocked => ({
  reason,
  contradiction: null,
  limits: [],
  inactive: [],
  levelGaps: [],
  obstacles: [],
  admissions: [],
  starts: [],
  lastReached: [],
  candidates: [],
});

/**
 * Explains why `request`, a search that found no pathway, has none. Returns one reason with its details: an end is
 * not active, the limits of the request forbid it, levels or obstacles stop people on the way, no start can be used,
 * or no chain of passerelles joins the ends.
 */
export function explainBlocked(snapshot: Snapshot, request: PathwayRequest): Blocked {
  const { nodes } = snapshot;
  const { from, target } = request;
  const inactive = [from ?? NONE, target.kind === 'node' ? target.node : NONE].filter(
    (node, at, all) => node !== NONE && nodes.active[node] !== 1 && all.indexOf(node) === at,
  );
  if (inactive.length > 0)
    return { ...blockedBecause('INACTIVE'), inactive: inactive.map((node) => nodes.ids[node]!) };
  if (hasPathway(snapshot, withoutLimits(request)))
    return { ...blockedBecause('LIMITS'), limits: narrowing(snapshot, request) };
  const graph = offerGraphWithPreps(snapshot);
  const starts = from === undefined ? usableStarts(snapshot) : [from];
  const ahead = reachable(graph, starts);
  const behind = reaching(graph, targetNodes(snapshot, target));
  const between = ahead.map((mark, node) => Number(mark === 1 && behind[node] === 1));
  const shut = from === undefined ? shutStarts(snapshot, starts.length === 0 ? undefined : behind) : [];
  if (between.includes(1)) {
    return {
      ...blockedBecause('ON_PAPER'),
      levelGaps: failingSteps(snapshot, withoutLimits(request), between),
      obstacles: obstaclesBetween(snapshot, between),
      admissions: refusalsBetween(snapshot, between),
      starts: shut,
    };
  }
  if (from === undefined && (starts.length === 0 || shut.length > 0))
    return { ...blockedBecause('NO_USABLE_START'), starts: shut };
  const { ids, isOutlet } = nodes;
  const ends = marked(ahead).filter(
    (node) => isOutlet[node] === 0 && graph.out.start[node] === graph.out.start[node + 1],
  );
  return {
    ...blockedBecause('UNCONNECTED'),
    // A new passerelle would not help people whom the target itself does not admit.
    admissions: refusalsBetween(snapshot, marks(nodes.count, targetNodes(snapshot, target))),
    lastReached: ends.map((node) => ids[node]!),
    candidates: sensibleFirst(
      snapshot,
      request,
      joiningPasserelles(
        snapshot,
        ahead,
        behind,
        rejectedBridges(snapshot, snapshot.document.findingLives),
      ).filter((pair) => pair.every((id) => admissions(snapshot)[nodes.index.get(id)!] !== NO)),
    ),
  };
}

const hasPathway = (snapshot: Snapshot, request: PathwayRequest): boolean =>
  searchPathways(snapshot, request).found.length > 0;

/** The limits of a request that alone prevent a pathway: without one of them, there is a pathway. */
const narrowing = (snapshot: Snapshot, request: PathwayRequest): Limit[] =>
  LIMITS.filter(
    (limit) => isLimited(request, limit) && hasPathway(snapshot, { ...withoutLimit(request, limit), k: 1 }),
  );

function marks(count: number, chosen: readonly number[]): Uint8Array {
  const marked = new Uint8Array(count);
  for (const node of chosen) marked[node] = 1;
  return marked;
}

/** Starts that the audience cannot use, with the reasons; only those marked in `among`, if it is given. */
function shutStarts(snapshot: Snapshot, among: Uint8Array | undefined): Blocked['starts'] {
  const usable = new Set(usableStarts(snapshot));
  const given = givenLevels(snapshot);
  return marked(snapshot.nodes.isStart)
    .filter((node) => !usable.has(node) && (among === undefined || among[node] === 1))
    .map((node) => ({
      filiere: snapshot.nodes.ids[node]!,
      admission: explainAdmission(snapshot, node),
      levels: given === undefined ? null : explainFit(snapshot, given, node, 0),
      obstacles: obstaclesOnWay(snapshot, node, undefined),
    }));
}

function refusalsBetween(snapshot: Snapshot, between: Uint8Array): Blocked['admissions'] {
  const admits = admissions(snapshot);
  return marked(between).flatMap((node) => {
    const admission = admits[node] === NO ? explainAdmission(snapshot, node) : null;
    return admission === null ? [] : [{ filiere: snapshot.nodes.ids[node]!, admission }];
  });
}

/** Ids of the obstacles that shut a filière or a passerelle between the ends, sorted. */
function obstaclesBetween(snapshot: Snapshot, between: Uint8Array): string[] {
  const { passerelles, nodes } = snapshot;
  const shut = blockings(snapshot);
  const found = new Set<string>();
  const note = (node: number, passerelle: string | undefined): void => {
    for (const { obstacle, verdict } of blockingObstacles(snapshot, node, passerelle))
      if (verdict === YES && (passerelle === undefined || obstacle.on === passerelle)) found.add(obstacle.id);
  };
  for (const node of marked(between))
    if (nodes.isOutlet[node] === 0 && shut.nodes[node] === YES) note(node, undefined);
  for (let p = 0; p < passerelles.count; p++) {
    const [a, b] = [passerelles.from[p]!, passerelles.to[p]!];
    if (shut.passerelles[p] === YES && between[a] === 1 && between[b] === 1)
      note(b, passerelleOf(snapshot, p).id);
  }
  return [...found].sort(byCodeUnit);
}
