import type { ServiceState } from '../../gain/service-state.ts';

// Walks over a ServiceState for guesses and bounds: sums over the nodes before or after a node.

/** The nodes that a walk from some nodes reaches, themselves included. `next` visits the neighbours of a node. */
export function walk(
  from: readonly number[],
  next: (node: number, visit: (other: number) => void) => void,
): ReadonlySet<number> {
  const seen = new Set(from);
  const stack = [...seen];
  const meet = (node: number): void => {
    if (seen.has(node)) return;
    seen.add(node);
    stack.push(node);
  };
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) next(node, meet);
  return seen;
}

/**
 * For each of some nodes, adds up the places per year at the filières that lead to it and that a usable start
 * reaches, itself included. The result is indexed by node, and 0 at all other nodes.
 */
export function placesUpstream(state: ServiceState, nodes: Int32Array): Float64Array {
  const places = new Float64Array(state.graph.nodeCount);
  const known = new Uint8Array(state.graph.nodeCount);
  for (const node of nodes) {
    if (known[node] === 1 || state.reached[node] === 0) continue;
    known[node] = 1;
    for (const above of walk([node], state.eachBefore))
      if (state.reached[above] === 1) places[node]! += state.weight[above]!;
  }
  return places;
}

/**
 * For each of some nodes, the places per year at the filières that it leads to and that no start reaches, itself
 * included. 0 for a node that a start reaches. The result is indexed by node.
 */
export function placesUnserved(state: ServiceState, nodes: Int32Array): Float64Array {
  const places = new Float64Array(state.graph.nodeCount);
  const known = new Uint8Array(state.graph.nodeCount);
  for (const node of nodes) {
    if (known[node] === 1 || state.reached[node] === 1) continue;
    known[node] = 1;
    const unserved = walk([node], (at, visit) =>
      state.eachAfter(at, (after) => {
        if (state.reached[after] === 0) visit(after);
      }),
    );
    for (const below of unserved) places[node]! += state.weight[below]!;
  }
  return places;
}

/**
 * By node: the largest of the values at the node and at all nodes that it leads to. Values must be integers. Linear
 * apart from a sort.
 */
export function largestBelow(state: ServiceState, values: Float64Array): Float64Array {
  const { length } = values;
  const largest = new Float64Array(length);
  const known = new Uint8Array(length);
  // A value and its node are packed into one number, as sorting numbers is many times faster than sorting by a
  // function.
  const rising = values.map((value, node) => value * length + node).sort();
  const stack: number[] = [];
  for (let at = length - 1; at >= 0 && rising[at]! >= length; at--) {
    const first = rising[at]! % length;
    const meet = (node: number): void => {
      if (known[node] === 1) return;
      known[node] = 1;
      largest[node] = values[first]!;
      stack.push(node);
    };
    meet(first);
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) state.eachBefore(node, meet);
  }
  return largest;
}
