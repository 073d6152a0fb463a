import { perDay } from './per-snapshot.ts';

/**
 * Pairs of nodes joined by passerelles, as columns sorted by a, then b. The passerelles of pair i are the entries of
 * `passerelles` from start[i] to before start[i + 1].
 */
export interface Pairs {
  readonly count: number;
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly start: Int32Array;
  readonly passerelles: Int32Array;
  /** The pairs that start at a node are those from firstOf[node] to before firstOf[node + 1]. */
  readonly firstOf: Int32Array;
}

/**
 * The pairs of nodes joined by P⁺. Large networks have millions of them, so several rules share these columns instead
 * of lists of objects.
 */
export const carryingPairs = perDay((snapshot): Pairs => {
  const { nodes, passerelles } = snapshot;
  const { out, to, carrying } = passerelles;
  let size = 0;
  for (let p = 0; p < passerelles.count; p++) size += carrying[p]!;
  const [kept, a, b] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  const start = new Int32Array(size + 1);
  const firstOf = new Int32Array(nodes.count + 1);
  let [count, end] = [0, 0];
  for (let node = 0; node < nodes.count; node++) {
    firstOf[node] = count;
    const first = end;
    for (let at = out.start[node]!; at < out.start[node + 1]!; at++)
      if (carrying[out.edges[at]!] === 1) kept[end++] = out.edges[at]!;
    sortByTarget(kept, first, end, to);
    let last = -1;
    for (let at = first; at < end; at++) {
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

/** A node with more outgoing edges than this is sorted by the built-in sort. */
const FEW = 32;

/** Sorts a part of a list of passerelles by target. Passerelles with the same target stay in document order. */
function sortByTarget(list: Int32Array, first: number, end: number, to: Int32Array): void {
  if (end - first > FEW) {
    list.subarray(first, end).sort((p, q) => to[p]! - to[q]! || p - q);
    return;
  }
  for (let at = first + 1; at < end; at++) {
    const p = list[at]!;
    let place = at;
    for (; place > first && to[list[place - 1]!]! > to[p]!; place--) list[place] = list[place - 1]!;
    list[place] = p;
  }
}

/**
 * Returns the number that the pair of two nodes has in `Pairs`, the list of nodes joined by passerelles that carry
 * people; -1 when none joins them.
 */
export function pairBetween({ b, firstOf }: Pairs, from: number, to: number): number {
  for (let pair = firstOf[from]!; pair < firstOf[from + 1]!; pair++) if (b[pair] === to) return pair;
  return -1;
}
