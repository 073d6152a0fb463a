import { perDay } from './per-snapshot.ts';

/** Pairs as columns, by a then b: pair i goes from a[i] to b[i] by passerelles[start[i]] to passerelles[start[i + 1]]. */
export interface Pairs {
  readonly count: number;
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly start: Int32Array;
  readonly passerelles: Int32Array;
  /** The pairs out of a node are those from firstOf[node] to firstOf[node + 1]. */
  readonly firstOf: Int32Array;
}

/** The pairs that P⁺ joins. Large networks have millions: several rules read them, and none keeps a list a pair. */
export const carryingPairs = perDay((snapshot): Pairs => {
  const { nodes, passerelles } = snapshot;
  const { in: into, from, to, carrying } = passerelles;
  const first = new Int32Array(nodes.count + 1);
  for (let p = 0; p < passerelles.count; p++) first[from[p]! + 1]! += carrying[p]!;
  for (let node = 0; node < nodes.count; node++) first[node + 1]! += first[node]!;
  const size = first[nodes.count]!;
  const place = first.slice();
  const kept = new Int32Array(size);
  // Those into each node stand together already, so those out of each come by target.
  for (const p of into.edges) {
    if (carrying[p] !== 1) continue;
    kept[place[from[p]!]!] = p;
    place[from[p]!]! += 1;
  }
  const [a, b, start] = [new Int32Array(size), new Int32Array(size), new Int32Array(size + 1)];
  const firstOf = new Int32Array(nodes.count + 1);
  let count = 0;
  for (let node = 0; node < nodes.count; node++) {
    firstOf[node] = count;
    let last = -1;
    for (let at = first[node]!; at < first[node + 1]!; at++) {
      const target = to[kept[at]!]!;
      if (target === last) continue;
      a[count] = node;
      b[count] = target;
      start[count] = at;
      count += 1;
      last = target;
    }
  }
  firstOf[nodes.count] = count;
  start[count] = size;
  return {
    count,
    a: a.subarray(0, count),
    b: b.subarray(0, count),
    start: start.subarray(0, count + 1),
    passerelles: kept,
    firstOf,
  };
});

/** The pair from one node to another, or -1. */
export function pairBetween({ b, firstOf }: Pairs, from: number, to: number): number {
  for (let pair = firstOf[from]!; pair < firstOf[from + 1]!; pair++) if (b[pair] === to) return pair;
  return -1;
}
