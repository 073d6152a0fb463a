import { type Adjacency, groupByNode } from './adjacency.ts';
import { perOffer } from './per-snapshot.ts';
import type { Snapshot } from './snapshot.ts';

/** The filières of each operator, as an adjacency list by the operator's position. */
const filieresOfOperators = perOffer(
  ({ nodes, document }): Adjacency => groupByNode(document.operators.length, nodes.operator),
);

/** Returns the node numbers of the filières of one operator, given by its position in the document. */
export function filieresOfOperator(snapshot: Snapshot, operator: number): Int32Array {
  const { start, edges } = filieresOfOperators(snapshot);
  return edges.subarray(start[operator]!, start[operator + 1]!);
}
