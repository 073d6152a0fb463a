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

/** More than these out of one node are left to the sort of the language. */
const FEW = 32;

/** Sorts a part of a list of passerelles by target; those with the same target stay in document order. */
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

/** The pair from one node to another, or -1. */
export function pairBetween({ b, firstOf }: Pairs, from: number, to: number): number {
  for (let pair = firstOf[from]!; pair < firstOf[from + 1]!; pair++) if (b[pair] === to) return pair;
  return -1;
}
