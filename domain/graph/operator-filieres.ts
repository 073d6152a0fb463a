import { type Adjacency, groupByNode } from './adjacency.ts';
import { perOffer } from './per-snapshot.ts';
import type { Snapshot } from './snapshot.ts';

/** The filières of each operator, as an adjacency list by the operator's position. */
const filieresOfOperators = perOffer(
  ({ nodes, document }): Adjacency => groupByNode(document.operators.length, nodes.operator),
);

/** The nodes of the filières of one operator, given by its position. */
export function filieresOfOperator(snapshot: Snapshot, operator: number): Int32Array {
  const { start, edges } = filieresOfOperators(snapshot);
  return edges.subarray(start[operator]!, start[operator + 1]!);
}
