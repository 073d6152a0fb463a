import type { ServiceState } from '../../gain/service-state.ts';

// Walks over a ServiceState for guesses and bounds: sums over the nodes before or after a node.

/**
 * Returns the nodes that a walk from the nodes `from` reaches, themselves included. `next` gets a node and calls
 * `visit` for each of its neighbours.
 */
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
 * For each node in `nodes`, adds up the places per year at the filières that lead to it and that a usable start
 * reaches, itself included. `state` is the network with the passerelles added so far. The result is indexed by node
 * number, and 0 at all other nodes.
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
 * For each node in `nodes` that no start reaches, adds up the places per year at the filières that it leads to and
 * that no start reaches either, itself included. `state` is the network with the passerelles added so far. The result
 * is indexed by node number, and 0 at all other nodes.
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
 * Returns, by node number, the largest of `values` at the node itself and at all nodes that it leads to in `state`,
 * the network with the passerelles added so far. Values must be integers of 0 or more. The cost is linear apart from
 * a sort.
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
