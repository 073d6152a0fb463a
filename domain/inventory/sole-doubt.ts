import type { Graph } from '../graph/reach.ts';
import { NONE } from '../graph/snapshot.ts';

/** More than one operator would have to be asked. */
export const SEVERAL = -2;

/**
 * Finds, for each node of a graph, the one operator that must be asked about the node or about any node that leads to
 * it (`forward`) or that it leads to (`backward`). `own` holds the operator to ask about each node itself. Returns the
 * position of the operator, NONE where nobody must be asked, and SEVERAL where more than one must be.
 */
export function soleDoubts(graph: Graph, own: Int32Array, direction: 'forward' | 'backward'): Int32Array {
  const found = own.slice();
  const next = direction === 'forward' ? graph.out : graph.in;
  const end = direction === 'forward' ? graph.to : graph.from;
  // A node changes at most twice: from nobody to one operator, then to several.
  const changed = [...found.keys()].filter((node) => found[node] !== NONE);
  for (let node = changed.pop(); node !== undefined; node = changed.pop()) {
    for (let at = next.start[node]!; at < next.start[node + 1]!; at++) {
      const other = end[next.edges[at]!]!;
      const joined = joint(found[other]!, found[node]!);
      if (joined === found[other]) continue;
      found[other] = joined;
      changed.push(other);
    }
  }
  return found;
}

function joint(one: number, other: number): number {
  if (one === NONE || one === other) return other;
  return other === NONE ? one : SEVERAL;
}
