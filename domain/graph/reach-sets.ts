import { groupByNode } from './adjacency.ts';
import { components } from './components.ts';
import type { Graph } from './reach.ts';

/** Which of a few targets each node reaches, as bit sets: `words` 32-bit words a component. */
export interface ReachSets {
  readonly words: number;
  readonly componentCount: number;
  /** Component of each node; a component's number is larger than those of all that it leads to. */
  readonly of: Int32Array;
  readonly bits: Uint32Array;
}

/** Targets that every node reaches in a graph. A target, numbered from 0, is one or more nodes. Linear. */
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
  // Components are numbered so that what a component leads to comes before it.
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

/** The other way round: adds to the bits of each node those of every node that leads to it. Linear. */
export function spreadOnwards(
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
    // Most have nothing to hand on.
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
