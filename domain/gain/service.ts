import { admissions } from '../analysis/audience/admits.ts';
import { NO, YES } from '../analysis/levels.ts';
import { blockings } from '../analysis/obstacles.ts';
import { served, walkableGraph } from '../analysis/walkable.ts';
import { perSnapshot } from '../graph/per-snapshot.ts';
import { INTAKE_STAGE, type Snapshot } from '../graph/snapshot.ts';
import { type OutletSets, outletSets } from './outlet-sets.ts';

/** What each filière is served: the outlets that it reaches, if a usable start reaches the filière; else none. */
export interface Service {
  readonly sets: OutletSets;
  readonly reached: Uint8Array;
}

/** What each filière is served in the present network. */
export const serviceNow = perSnapshot((snapshot): Service => {
  const sets = outletSets(snapshot, walkableGraph(snapshot));
  return { sets, reached: served(snapshot) };
});

/** Marks the nodes to which a bridge may lead: nothing shuts them to the audience, and they may admit it. */
export const mayBeEntered = perSnapshot((snapshot): Uint8Array => {
  const { nodes: shut } = blockings(snapshot);
  return admissions(snapshot).map((admits, node) => Number(admits !== NO && shut[node] !== YES));
});

/**
 * Marks the filières whose places count in a gain: all but those of the welcome stage, which have no places of their
 * own.
 */
export const counted = perSnapshot(
  ({ nodes }): Uint8Array =>
    nodes.isOutlet.map((isOutlet, node) => Number(isOutlet === 0 && nodes.stage[node] !== INTAKE_STAGE)),
);

/**
 * Lists the node `first` with all nodes that it leads to, as far as no usable start reaches them; empty when a start
 * reaches `first`. All are numbers of the snapshot, the network on a day. Nodes behind a reached node are reached
 * too, so the walk stops there.
 */
export function unreachedFrom(snapshot: Snapshot, first: number): number[] {
  const { reached } = serviceNow(snapshot);
  const graph = walkableGraph(snapshot);
  const seen = new Set(reached[first] === 1 ? [] : [first]);
  for (const node of seen) {
    for (let at = graph.out.start[node]!; at < graph.out.start[node + 1]!; at++) {
      const next = graph.to[graph.out.edges[at]!]!;
      if (reached[next] === 0) seen.add(next);
    }
  }
  return [...seen];
}
