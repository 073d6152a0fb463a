/** Neighbours of each vertex on one side: those of `v` stand in `to` from `start[v]` to `start[v + 1]`. */
export interface Adjacency {
  readonly start: Int32Array;
  readonly to: Int32Array;
}

/**
 * Columns as numbers: vertices, and where an edge passes over a column, a point of its own there, so that every piece of
 * an edge joins two neighbouring columns. Vertices of a block stay together; a passing point is a block by itself.
 */
export interface Layered {
  /** Vertices that are boxes; the others are passing points. */
  readonly boxes: number;
  readonly count: number;
  readonly layerOf: Int32Array;
  readonly blockOf: Int32Array;
  readonly blockCount: number;
  /** Vertices of each column, in a first order. */
  readonly layers: readonly Int32Array[];
  readonly left: Adjacency;
  readonly right: Adjacency;
  /** First passing point of each edge, which stand one after the other from left to right; -1 when it has none. */
  readonly passing: Int32Array;
}

export interface LayeredInput {
  /** Column of each box. */
  readonly columns: readonly number[];
  /** Group of each box, as a number. */
  readonly groups: readonly number[];
  /** Positions of boxes, two of each edge. */
  readonly edges: readonly (readonly [number, number])[];
  readonly columnCount: number;
}

/** Splits edges at the columns that they pass. Edges inside a column cross nothing here and are left out. */
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

/** `own` = 0: from the left end to the right one; 1: the other way round. */
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

/** An order of every column, with the row of each vertex. */
export interface Rows {
  readonly layers: readonly Int32Array[];
  readonly row: Int32Array;
}

export function rowsOf(layers: readonly Int32Array[], count: number): Rows {
  const rows: Rows = { layers: layers.map((layer) => layer.slice()), row: new Int32Array(count) };
  for (const layer of rows.layers) numberRows(rows, layer);
  return rows;
}

/** Writes down the rows of a column again after it was put in another order. */
export function numberRows(rows: Rows, layer: Int32Array): void {
  for (let row = 0; row < layer.length; row++) rows.row[layer[row]!] = row;
}
