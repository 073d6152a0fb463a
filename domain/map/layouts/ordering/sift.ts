import { type Adjacency, type Layered, numberRows, type Rows } from './layered.ts';

/** For each item that is moved, the sorted rows of its neighbours on one side. */
interface Ends {
  readonly start: Int32Array;
  readonly rows: Int32Array;
}

const PATIENCE = 12;

/** Whether a vertex must keep its order. */
export type Held = (vertex: number) => boolean;

/**
 * Reorders one column (number `index`) for fewer crossings: moves each block of boxes to the place where its edges
 * cross the fewest others on both sides, then each vertex inside its block. Writes the order into `rows` and returns
 * the number of crossings removed. Vertices that `held` accepts keep their order.
 */
export function siftLayer(graph: Layered, rows: Rows, index: number, held: Held = () => false): number {
  const layer = rows.layers[index]!;
  const blocks: number[] = [];
  const members = new Map<number, number[]>();
  for (const vertex of layer) {
    const block = graph.blockOf[vertex]!;
    const known = members.get(block);
    if (known !== undefined) known.push(vertex);
    else {
      members.set(block, [vertex]);
      blocks.push(block);
    }
  }
  const alone = blocks.length === layer.length;
  const number = new Map(blocks.map((block, at) => [block, at]));
  const sides = bothSides(graph, rows, index, blocks.length, (vertex) => number.get(graph.blockOf[vertex]!)!);
  const heldBlock = blocks.map((block) => members.get(block)!.some(held));
  const sifted = sift(blocks.length, sides, (at) => heldBlock[at]!);
  let gone = sifted.gone;
  const order = sifted.order.map((at) => members.get(blocks[at]!)!);
  if (!alone) {
    const ownSides = bothSides(graph, rows, index, layer.length, (vertex) => rows.row[vertex]!);
    for (const [at, inside] of order.entries()) {
      if (inside.length < 2) continue;
      const numbers = inside.map((one) => rows.row[one]!);
      const parts = ownSides.map((side) => partOf(side, numbers));
      const own = sift(inside.length, parts, (one) => held(inside[one]!));
      gone += own.gone;
      order[at] = own.order.map((one) => inside[one]!);
    }
  }
  layer.set(order.flat());
  numberRows(rows, layer);
  return gone;
}

function bothSides(
  graph: Layered,
  rows: Rows,
  index: number,
  count: number,
  numberOf: (vertex: number) => number,
): readonly Ends[] {
  const sides: Ends[] = [];
  // Walking the neighbouring column in its order gives the rows already sorted.
  if (index > 0) sides.push(endsOf(graph.right, rows.layers[index - 1]!, count, numberOf));
  const after = rows.layers[index + 1];
  if (after !== undefined) sides.push(endsOf(graph.left, after, count, numberOf));
  return sides;
}

function endsOf(
  seen: Adjacency,
  neighbours: Int32Array,
  count: number,
  numberOf: (vertex: number) => number,
): Ends {
  const start = new Int32Array(count + 1);
  const owners: number[] = [];
  const at: number[] = [];
  for (let row = 0; row < neighbours.length; row++) {
    const vertex = neighbours[row]!;
    for (let edge = seen.start[vertex]!; edge < seen.start[vertex + 1]!; edge++) {
      const owner = numberOf(seen.to[edge]!);
      owners.push(owner);
      at.push(row);
      start[owner + 1]! += 1;
    }
  }
  for (let one = 0; one < count; one++) start[one + 1]! += start[one]!;
  const next = start.slice();
  const rows = new Int32Array(owners.length);
  for (let edge = 0; edge < owners.length; edge++) {
    const owner = owners[edge]!;
    rows[next[owner]!] = at[edge]!;
    next[owner]! += 1;
  }
  return { start, rows };
}

function partOf({ start, rows }: Ends, which: readonly number[]): Ends {
  const parts = which.map((one) => rows.subarray(start[one]!, start[one + 1]!));
  const starts = new Int32Array(which.length + 1);
  for (const [at, part] of parts.entries()) starts[at + 1] = starts[at]! + part.length;
  const all = new Int32Array(starts[which.length]!);
  for (const [at, part] of parts.entries()) all.set(part, starts[at]!);
  return { start: starts, rows: all };
}

interface Sifted {
  readonly order: readonly number[];
  readonly gone: number;
}

/**
 * Moves each of `count` items once to its best place, the nearest one among equals. Returns the order and the
 * crossings removed.
 */
function sift(count: number, sides: readonly Ends[], held: (one: number) => boolean): Sifted {
  const order = Int32Array.from({ length: count }, (_, at) => at);
  const place = order.slice();
  let gone = 0;
  for (let one = 0; one < count; one++) {
    if (held(one)) continue;
    const here = place[one]!;
    let [best, fewest, sum] = [here, 0, 0];
    const far = patience(sides, one);
    for (let at = here - 1; at >= 0 && sum < far; at--) {
      sum += more(sides, one, order[at]!);
      if (sum < fewest) [best, fewest] = [at, sum];
    }
    sum = 0;
    for (let at = here + 1; at < count && sum < far; at++) {
      sum -= more(sides, one, order[at]!);
      if (sum < fewest) [best, fewest] = [at, sum];
    }
    if (best === here) continue;
    gone -= fewest;
    const step = best > here ? 1 : -1;
    for (let at = here; at !== best; at += step) {
      const other = order[at + step]!;
      order[at] = other;
      place[other] = at;
    }
    order[best] = one;
    place[one] = best;
  }
  return { order: [...order], gone };
}

/** How many more crossings an item may pass through on its way to a better place before it turns back. */
const patience = (sides: readonly Ends[], one: number): number =>
  sides.reduce((sum, { start }) => sum + start[one + 1]! - start[one]!, 2) * PATIENCE;

/** The crossings with `a` above `b`, minus those with `a` below `b`. */
function more(sides: readonly Ends[], a: number, b: number): number {
  let sum = 0;
  for (const { start, rows } of sides) {
    const aFirst = start[a]!;
    const aEnd = start[a + 1]!;
    const bFirst = start[b]!;
    const bEnd = start[b + 1]!;
    if (aFirst === aEnd || bFirst === bEnd) continue;
    // Most pairs have disjoint ranges of rows.
    if (rows[aEnd - 1]! < rows[bFirst]!) sum -= (aEnd - aFirst) * (bEnd - bFirst);
    else if (rows[bEnd - 1]! < rows[aFirst]!) sum += (aEnd - aFirst) * (bEnd - bFirst);
    else sum += merged(rows, aFirst, aEnd, bFirst, bEnd);
  }
  return sum;
}

/** The number of pairs whose first row is greater than the second, minus the number of pairs the other way round. */
function merged(rows: Int32Array, aFirst: number, aEnd: number, bFirst: number, bEnd: number): number {
  let sum = 0;
  let less = bFirst;
  let notMore = bFirst;
  for (let at = aFirst; at < aEnd; at++) {
    const row = rows[at]!;
    while (less < bEnd && rows[less]! < row) less++;
    while (notMore < bEnd && rows[notMore]! <= row) notMore++;
    sum += less - bFirst - (bEnd - notMore);
  }
  return sum;
}
