import { groupByNode } from './adjacency.ts';
import { perDay } from './per-snapshot.ts';
import type { Graph } from './reach.ts';
import type { Snapshot } from './snapshot.ts';

/** A graph that keeps, for each edge, the position of its passerelle; NONE for a PREP edge. */
export interface OfferGraph extends Graph {
  readonly passerelle: Int32Array;
}

/**
 * Builds the graph whose edges are the passerelles marked 1 in `chosen`, by position in the document. If `withPreps`,
 * it also contains all PREP edges, from filières to the outlets that they prepare for.
 */
export function offerGraph(snapshot: Snapshot, chosen: Uint8Array, withPreps: boolean): OfferGraph {
  const { nodes, passerelles, preps } = snapshot;
  let size = withPreps ? preps.from.length : 0;
  for (let p = 0; p < passerelles.count; p++) size += chosen[p]!;
  const [from, to, passerelle] = [new Int32Array(size), new Int32Array(size), new Int32Array(size).fill(-1)];
  let edge = 0;
  for (let p = 0; p < passerelles.count; p++) {
    if (chosen[p] !== 1) continue;
    from[edge] = passerelles.from[p]!;
    to[edge] = passerelles.to[p]!;
    passerelle[edge] = p;
    edge += 1;
  }
  if (withPreps) {
    from.set(preps.from, edge);
    to.set(preps.to, edge);
  }
  return {
    nodeCount: nodes.count,
    from,
    to,
    passerelle,
    out: groupByNode(nodes.count, from),
    in: groupByNode(nodes.count, to),
  };
}

/** P⁺: the graph of the active passerelles, without the kinds RETURN and DISCOVERY. */
export const carryingGraph = perDay((snapshot) => offerGraph(snapshot, snapshot.passerelles.carrying, false));

/** N⁺: the graph P⁺ with the valid PREP edges. */
export const offerGraphWithPreps = perDay((snapshot) =>
  offerGraph(snapshot, snapshot.passerelles.carrying, true),
);
