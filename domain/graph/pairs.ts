import type { Snapshot } from './snapshot.ts';

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
  for (let a = 0; a < nodes.count; a++) {
    if (passerelles.out.start[a] === passerelles.out.start[a + 1]) continue;
    const edges: number[] = [];
    for (let at = passerelles.out.start[a]!; at < passerelles.out.start[a + 1]!; at++) {
      const p = passerelles.out.edges[at]!;
      if (chosen[p] === 1) edges.push(p);
    }
    if (edges.length > 1) edges.sort((p, q) => passerelles.to[p]! - passerelles.to[q]! || p - q);
    for (let first = 0; first < edges.length; ) {
      const b = passerelles.to[edges[first]!]!;
      let last = first + 1;
      while (last < edges.length && passerelles.to[edges[last]!] === b) last += 1;
      visit(a, b, last - first === edges.length ? edges : edges.slice(first, last));
      first = last;
    }
  }
}
