import { groupByNode } from './adjacency.ts';
import { components } from './components.ts';
import type { Graph } from './reach.ts';

/** For each component, the targets that its nodes reach, as a bit set of `words` 32-bit words. */
export interface ReachSets {
  readonly words: number;
  readonly componentCount: number;
  /** Component number of each node. An edge between two components goes from the larger number to the smaller. */
  readonly of: Int32Array;
  readonly bits: Uint32Array;
}

/**
 * Computes, for each node of a graph, which targets it reaches, as sets of bits. Targets are numbered from 0 to below
 * `targetCount`; a target can be several nodes. `eachTarget` must call `mark` for each node of each target. Linear in
 * the size of the graph.
 */
export function reachSets(
  graph: Graph,
  targetCount: number,
  eachTarget: (mark: (node: number, target: number) => void) => void,
): ReachSets {
  const words = Math.ceil(targetCount / 32);
  const { of, count: componentCount } = components(graph);
  const bits = new Uint32Array(componentCount * words);
  eachTarget((node, target) => {
    bits[of[node]! * words + (target >> 5)]! |= 1 << (target & 31);
  });
  const members = groupByNode(componentCount, of);
  // Components are numbered so that the components that a component leads to come before it.
  for (let component = 0; component < componentCount; component++) {
    for (let at = members.start[component]!; at < members.start[component + 1]!; at++) {
      const node = members.edges[at]!;
      for (let edge = graph.out.start[node]!; edge < graph.out.start[node + 1]!; edge++) {
        const next = of[graph.to[graph.out.edges[edge]!]!]!;
        if (next === component) continue;
        for (let word = 0; word < words; word++)
          bits[component * words + word]! |= bits[next * words + word]!;
      }
    }
  }
  return { words, componentCount, of, bits };
}

/**
 * Spreads sets of bits along the edges of a graph: each node gets the bits of all nodes that lead to it. `bits` is
 * changed in place; it holds `words` 32-bit words for each component (set of nodes that reach one another), as the
 * second parameter numbers them. Linear in the size of the graph.
 */
export function propagateForward(
  graph: Graph,
  { words, componentCount, of }: ReachSets,
  bits: Uint32Array,
): void {
  const members = groupByNode(componentCount, of);
  const isEmpty = (component: number): boolean => {
    for (let word = 0; word < words; word++) if (bits[component * words + word] !== 0) return false;
    return true;
  };
  for (let component = componentCount - 1; component >= 0; component--) {
    // Most components have no bits to spread.
    if (isEmpty(component)) continue;
    for (let at = members.start[component]!; at < members.start[component + 1]!; at++) {
      const node = members.edges[at]!;
      for (let edge = graph.out.start[node]!; edge < graph.out.start[node + 1]!; edge++) {
        const next = of[graph.to[graph.out.edges[edge]!]!]!;
        if (next === component) continue;
        for (let word = 0; word < words; word++)
          bits[next * words + word]! |= bits[component * words + word]!;
      }
    }
  }
}
