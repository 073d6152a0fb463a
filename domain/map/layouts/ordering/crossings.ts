import type { Layered, Rows } from './layered.ts';

/**
 * Counts how often lines between neighbouring columns cross, over all columns, when the vertices (boxes) stand in
 * these rows.
 */
export function crossingsOf(graph: Layered, rows: Rows): number {
  let count = 0;
  for (let layer = 0; layer + 1 < rows.layers.length; layer++) count += crossingsAfter(graph, rows, layer);
  return count;
}

/** Counts the crossings between a column and the next with a Fenwick tree, in O(E log V). */
function crossingsAfter({ right }: Layered, { layers, row }: Rows, layer: number): number {
  const [near, far] = [layers[layer]!, layers[layer + 1]!];
  const size = far.length;
  const tree = new Int32Array(size + 1);
  let [count, before] = [0, 0];
  for (const vertex of near) {
    const first = right.start[vertex]!;
    const end = right.start[vertex + 1]!;
    // The edges of one vertex do not cross each other, so all are counted before any is added.
    for (let at = first; at < end; at++) {
      let above = 0;
      for (let place = row[right.to[at]!]! + 1; place > 0; place -= place & -place) above += tree[place]!;
      count += before - above;
    }
    for (let at = first; at < end; at++)
      for (let place = row[right.to[at]!]! + 1; place <= size; place += place & -place) tree[place]! += 1;
    before += end - first;
  }
  return count;
}
