import { type Adjacency, type Layered, numberRows, type Rows } from './layered.ts';

export type Side = 'left' | 'right' | 'both';

/**
 * Reorders one column (number `index`) by the mean row of its vertices' neighbours in the column on the given side,
 * or on both (barycentre method), and writes the order into `rows`. Blocks of boxes stay together. A vertex without
 * neighbours there stays about where it is.
 */
export function sweepLayer(graph: Layered, rows: Rows, index: number, side: Side): void {
  const layer = rows.layers[index]!;
  const wishes = new Float64Array(graph.count);
  for (const vertex of layer) {
    let wish: Wish = { sum: 0, count: 0 };
    if (side !== 'right') wish = pulled(graph.left, rows, index - 1, vertex, wish);
    if (side !== 'left') wish = pulled(graph.right, rows, index + 1, vertex, wish);
    wishes[vertex] = wish.count === 0 ? (rows.row[vertex]! + 0.5) / layer.length : wish.sum / wish.count;
  }
  sortBlocks(graph, rows, layer, wishes);
}

interface Wish {
  readonly sum: number;
  readonly count: number;
}

/**
 * Adds the rows of a vertex's neighbours in a column. Rows are scaled from 0 (top) to 1, so that columns of any
 * length compare.
 */
function pulled(
  side: Adjacency,
  { layers, row }: Rows,
  index: number,
  vertex: number,
  { sum, count }: Wish,
): Wish {
  const length = layers[index]?.length ?? 1;
  const [first, end] = [side.start[vertex]!, side.start[vertex + 1]!];
  let total = 0;
  for (let at = first; at < end; at++) total += row[side.to[at]!]! + 0.5;
  return { sum: sum + total / length, count: count + end - first };
}

/**
 * Sorts one column of the map, `layer`, in place: by the mean of `wishes` (the height that each vertex wants) over
 * each block of boxes that stay together, then by the wish of each vertex. Equal wishes keep their order. `rows` gets
 * the new row of each vertex.
 */
export function sortBlocks({ blockOf }: Layered, rows: Rows, layer: Int32Array, wishes: Float64Array): void {
  const blocks = new Map<number, { sum: number; count: number; first: number }>();
  for (let row = 0; row < layer.length; row++) {
    const vertex = layer[row]!;
    const block = blocks.get(blockOf[vertex]!);
    if (block === undefined) blocks.set(blockOf[vertex]!, { sum: wishes[vertex]!, count: 1, first: row });
    else {
      block.sum += wishes[vertex]!;
      block.count += 1;
    }
  }
  const ofVertex = Array.from(layer, (vertex, row) => {
    const { sum, count, first } = blocks.get(blockOf[vertex]!)!;
    return { vertex, row, mean: sum / count, first, wish: wishes[vertex]! };
  });
  ofVertex.sort((a, b) => a.mean - b.mean || a.first - b.first || a.wish - b.wish || a.row - b.row);
  for (const [row, { vertex }] of ofVertex.entries()) layer[row] = vertex;
  numberRows(rows, layer);
}
