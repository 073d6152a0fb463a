import { perDay } from './per-snapshot.ts';
import type { Snapshot } from './snapshot.ts';

/** The passerelles out of each node by target, then in document order: linear, as those in are by target already. */
const outByTarget = perDay(({ nodes, passerelles }): Int32Array => {
  const { out, in: into, from } = passerelles;
  const next = out.start.slice(0, nodes.count);
  const edges = new Int32Array(out.edges.length);
  for (const p of into.edges) {
    edges[next[from[p]!]!] = p;
    next[from[p]!]! += 1;
  }
  return edges;
});

/**
 * Visits each pair (a, b) that some chosen passerelle joins, with all of them. `chosen` marks passerelles by position.
 * Pairs come by a, then b; passerelles of a pair in document order.
 */
export function eachPair(
  snapshot: Snapshot,
  chosen: Uint8Array,
  visit: (a: number, b: number, passerelles: readonly number[]) => void,
): void {
  const { nodes, passerelles } = snapshot;
  const { out, to } = passerelles;
  const edges = outByTarget(snapshot);
  for (let a = 0; a < nodes.count; a++) {
    const end = out.start[a + 1]!;
    for (let at = out.start[a]!; at < end; ) {
      const b = to[edges[at]!]!;
      const pair: number[] = [];
      for (; at < end && to[edges[at]!] === b; at++) if (chosen[edges[at]!] === 1) pair.push(edges[at]!);
      if (pair.length > 0) visit(a, b, pair);
    }
  }
}
