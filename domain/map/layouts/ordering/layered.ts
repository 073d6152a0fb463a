/**
 * The neighbours of each vertex on one side: those of `v` are the entries of `to` from `start[v]` to before `start[v
 * + 1]`.
 */
export interface Adjacency {
  readonly start: Int32Array;
  readonly to: Int32Array;
}

/**
 * A layered graph in numbers. An edge that passes over a column gets a vertex of its own there (a passing point), so
 * that every edge segment joins two neighbouring columns. The vertices of a block stay together; a passing point is a
 * block by itself.
 */
export interface Layered {
  /** Number of vertices that are boxes; the others are passing points. */
  readonly boxes: number;
  readonly count: number;
  readonly layerOf: Int32Array;
  readonly blockOf: Int32Array;
  readonly blockCount: number;
  /** Vertices of each column, in a first order. */
  readonly layers: readonly Int32Array[];
  readonly left: Adjacency;
  readonly right: Adjacency;
  /** The first passing point of each edge; -1 when it has none. The others follow it, from left to right. */
  readonly passing: Int32Array;
}

interface LayeredInput {
  /** The column of each box. */
  readonly columns: readonly number[];
  /** The group of each box, as a number. */
  readonly groups: readonly number[];
  /** The two ends of each edge, as positions of boxes. */
  readonly edges: readonly (readonly [number, number])[];
  readonly columnCount: number;
}

/**
 * Builds the graph of a drawing in columns: an edge that passes columns is split at each of them by a vertex of its
 * own. Edges within one column are left out, as they do not affect crossings.
 */
export function layeredOf({ columns, groups, edges, columnCount }: LayeredInput): Layered {
  const boxes = columns.length;
  const layerOf = [...columns];
  const pieces: number[] = [];
  const passing = new Int32Array(edges.length).fill(-1);
  edges.forEach(([one, other], edge) => {
    const [a, b] = columns[one]! <= columns[other]! ? [one, other] : [other, one];
    let last = a;
    for (let layer = columns[a]! + 1; layer < columns[b]!; layer++) {
      const point = layerOf.length;
      if (passing[edge] === -1) passing[edge] = point;
      layerOf.push(layer);
      pieces.push(last, point);
      last = point;
    }
    if (columns[a] !== columns[b]) pieces.push(last, b);
  });
  const { blockOf, blockCount } = blocksOf(layerOf, groups, columnCount);
  const layers: number[][] = Array.from({ length: columnCount }, () => []);
  layerOf.forEach((layer, vertex) => {
    layers[layer]!.push(vertex);
  });
  return {
    boxes,
    count: layerOf.length,
    layerOf: Int32Array.from(layerOf),
    blockOf,
    blockCount,
    layers: layers.map((layer) => Int32Array.from(layer)),
    left: adjacency(layerOf.length, pieces, 1),
    right: adjacency(layerOf.length, pieces, 0),
    passing,
  };
}

function blocksOf(layerOf: readonly number[], groups: readonly number[], columnCount: number) {
  const known = new Map<number, number>();
  let blockCount = 0;
  const blockOf = Int32Array.from(layerOf, (layer, vertex) => {
    const group = groups[vertex];
    if (group === undefined) return blockCount++;
    const key = group * columnCount + layer;
    const block = known.get(key) ?? blockCount++;
    known.set(key, block);
    return block;
  });
  return { blockOf, blockCount };
}

/** Builds the adjacency from left to right (`own` 0) or from right to left (`own` 1). */
function adjacency(count: number, pieces: readonly number[], own: 0 | 1): Adjacency {
  const start = new Int32Array(count + 1);
  for (let at = own; at < pieces.length; at += 2) start[pieces[at]! + 1]! += 1;
  for (let vertex = 0; vertex < count; vertex++) start[vertex + 1]! += start[vertex]!;
  const next = start.slice();
  const to = new Int32Array(pieces.length / 2);
  for (let at = own; at < pieces.length; at += 2) {
    const vertex = pieces[at]!;
    to[next[vertex]!] = pieces[at + 1 - 2 * own]!;
    next[vertex]! += 1;
  }
  return { start, to };
}

/** An order of every column, and the row of each vertex in its column. */
export interface Rows {
  readonly layers: readonly Int32Array[];
  readonly row: Int32Array;
}

/**
 * Makes the record of which row each vertex (box, or corner of a line) has in its column. `layers` lists the vertices
 * of each column from top to bottom; `count` is the number of vertices.
 */
export function rowsOf(layers: readonly Int32Array[], count: number): Rows {
  const rows: Rows = { layers: layers.map((layer) => layer.slice()), row: new Int32Array(count) };
  for (const layer of rows.layers) numberRows(rows, layer);
  return rows;
}

/**
 * Writes the rows of the vertices of one column (`layer`, from top to bottom) into `rows`, after the column was
 * reordered.
 */
export function numberRows(rows: Rows, layer: Int32Array): void {
  for (let row = 0; row < layer.length; row++) rows.row[layer[row]!] = row;
}
