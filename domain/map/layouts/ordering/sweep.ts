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
  const blocks = new Map<number, Block>();
  const ofRow: Block[] = [];
  for (let row = 0; row < layer.length; row++) {
    const vertex = layer[row]!;
    const known = blocks.get(blockOf[vertex]!);
    const block = known ?? { sum: 0, count: 0, mean: 0, first: row };
    if (known === undefined) blocks.set(blockOf[vertex]!, block);
    block.sum += wishes[vertex]!;
    block.count += 1;
    ofRow.push(block);
  }
  for (const block of ofRow) block.mean = block.sum / block.count;
  const before = layer.slice();
  const order = ofRow.map((_, row) => row);
  order.sort((a, b) => {
    const one = ofRow[a]!;
    const other = ofRow[b]!;
    return (
      one.mean - other.mean || one.first - other.first || wishes[before[a]!]! - wishes[before[b]!]! || a - b
    );
  });
  for (let row = 0; row < layer.length; row++) layer[row] = before[order[row]!]!;
  numberRows(rows, layer);
}

/** The vertices of a column that stay together: what they wish, and the row of the first. */
interface Block {
  sum: number;
  count: number;
  mean: number;
  readonly first: number;
}
