import { irregular } from './irregular.ts';
import { crossingsOf } from './ordering/crossings.ts';
import { type Layered, layeredOf, numberRows, type Rows, rowsOf } from './ordering/layered.ts';
import { meanOfNeighbours, relaxed } from './ordering/relax.ts';
import { type Held, siftLayer } from './ordering/sift.ts';
import { type Side, sortBlocks, sweepLayer } from './ordering/sweep.ts';

export interface OrderNode {
  readonly id: string;
  readonly column: number;
  /** Nodes of one group stay together in a column. */
  readonly group: string;
}
interface OrderEdge {
  readonly from: string;
  readonly to: string;
}
interface Order {
  /** Nodes of each column, top to bottom. */
  readonly rows: readonly (readonly OrderNode[])[];
  /**
   * For each edge: its rows from its left end to its right end, one for each column that it passes; empty when it
   * stays in one column.
   */
  readonly standing: readonly (readonly number[])[];
  /** Number of crossings between edge segments that join two neighbouring columns. */
  readonly crossings: number;
}

/** Small networks are tried from several starts; a large network gets one start only. */
const STARTS = { most: 8, work: 9_000 };
/**
 * Rounds of relaxation after which the order is examined. Too few leave a tangle, too many collapse columns onto a
 * line.
 */
const RELAXING = [20, 20, 40, 80, 160];
/** Rounds that move new nodes between their neighbours. */
const NEW_ROUNDS = 12;
const SWEEPS = 12;
const IDLE_SWEEPS = 4;
const SIFTS = 14;
/** A round of sifting must remove this share of the crossings for another round to follow. */
const WORTH = 0.003;

interface OrderOptions {
  /** Heights of nodes before: what stood there stays in its order, and only what is new looks for its place. */
  readonly before?: ReadonlyMap<string, number> | undefined;
  readonly watch?: Watch | undefined;
  readonly starts?: number | undefined;
}

/** A progress callback: it gets the share of the work done, from 0 to 1. It may throw to cancel the work. */
export type Watch = (share: number) => void;

/**
 * Orders the boxes of each column so that few edges cross, and returns the order (the layered drawing method of
 * Sugiyama). With `before`, it starts from an earlier order; else from at most `starts`. `watch` is told the progress. The result depends on ids
 * and edges only, not on the order of the input.
 */
export function orderRows(
  nodes: readonly OrderNode[],
  edges: readonly OrderEdge[],
  columnCount: number,
  { before, watch = () => {}, starts: most = STARTS.most }: OrderOptions = {},
): Order {
  const sorted = [...nodes].sort((a, b) => compare(a.group, b.group) || compare(a.id, b.id));
  const numbers = numbered(sorted, edges, columnCount);
  const { graph } = numbers;
  if (before !== undefined) {
    const rows = rowsBefore(graph, sorted, before);
    const crossings = siftAll(graph, rows, watch, (vertex) => before.has(sorted[vertex]?.id ?? ''));
    return { ...readOut(numbers, rows, sorted), crossings };
  }
  const starts = Math.max(1, Math.min(STARTS.most, most, Math.floor(STARTS.work / Math.max(1, graph.count))));
  let best = rowsOf(graph.layers, graph.count);
  let fewest = Number.POSITIVE_INFINITY;
  for (let start = 0; start < starts && fewest > 0; start++) {
    const rows = startRows(graph, sorted, start);
    const part: Watch = (share) => watch((start + share) / starts);
    part(0.3);
    sweepAll(graph, rows);
    part(0.4);
    const count = siftAll(graph, rows, (share) => part(0.4 + 0.6 * share));
    if (count < fewest) [best, fewest] = [rows, count];
  }
  return { ...readOut(numbers, best, sorted), crossings: fewest };
}

interface Numbered {
  readonly graph: Layered;
  /** The numbers of the two ends of each link. */
  readonly links: readonly (readonly [number, number])[];
  /** For each edge, the number of its link; -1 when an end is missing. */
  readonly linkOf: readonly number[];
}

function numbered(sorted: readonly OrderNode[], edges: readonly OrderEdge[], columnCount: number): Numbered {
  const numbers = new Map(sorted.map(({ id }, at) => [id, at]));
  const groups = new Map<string, number>();
  for (const { group } of sorted) if (!groups.has(group)) groups.set(group, groups.size);
  const links: (readonly [number, number])[] = [];
  const linkOf = edges.map(({ from, to }) => {
    const [a, b] = [numbers.get(from), numbers.get(to)];
    return a === undefined || b === undefined || a === b ? -1 : links.push([a, b]) - 1;
  });
  const graph = layeredOf({
    columns: sorted.map(({ column }) => column),
    groups: sorted.map(({ group }) => groups.get(group)!),
    edges: links,
    columnCount,
  });
  return { graph, links, linkOf };
}

/**
 * A first order: heights derived from ids, so that each node starts at the same place whatever else exists, then
 * relaxed.
 */
function startRows(graph: Layered, sorted: readonly OrderNode[], start: number): Rows {
  const rows = rowsOf(graph.layers, graph.count);
  let heights: Float64Array = Float64Array.from({ length: graph.count }, (_, vertex) =>
    vertex < graph.boxes ? irregular(sorted[vertex]!.id, start) : 0.5,
  );
  let best = heights;
  let fewest = Number.POSITIVE_INFINITY;
  const order = (given: Float64Array): void => {
    for (const layer of rows.layers) sortBlocks(graph, rows, layer, given);
  };
  for (const rounds of RELAXING) {
    heights = relaxed(graph, heights, rounds);
    order(heights);
    const count = crossingsOf(graph, rows);
    if (count < fewest) [best, fewest] = [heights, count];
  }
  order(best);
  return rows;
}

/** The order before. New nodes, and points where edges pass, start between their neighbours. */
function rowsBefore(graph: Layered, sorted: readonly OrderNode[], before: ReadonlyMap<string, number>): Rows {
  const rows = rowsOf(graph.layers, graph.count);
  const known = Array.from({ length: graph.count }, (_, vertex) => before.get(sorted[vertex]?.id ?? ''));
  let heights: Float64Array = Float64Array.from(known, (height) => height ?? 0);
  for (let round = 0; round < NEW_ROUNDS; round++) {
    const pulled = meanOfNeighbours(graph, heights);
    heights = Float64Array.from(known, (height, vertex) => height ?? pulled[vertex]!);
  }
  for (const layer of rows.layers) sortBlocks(graph, rows, layer, heights);
  return rows;
}

/** Sweeps over the columns back and forth, and keeps the best order seen. */
function sweepAll(graph: Layered, rows: Rows): void {
  const count = rows.layers.length;
  let fewest = crossingsOf(graph, rows);
  let best = rows.layers.map((layer) => layer.slice());
  for (let [sweep, idle] = [0, 0]; sweep < SWEEPS && idle < IDLE_SWEEPS && fewest > 0; sweep++) {
    const forward = sweep % 2 === 0;
    // Every third pair of sweeps looks at both sides, which stops it from alternating between two orders.
    const side: Side = sweep % 6 >= 4 ? 'both' : forward ? 'left' : 'right';
    for (let at = 0; at < count; at++) sweepLayer(graph, rows, forward ? at : count - 1 - at, side);
    const now = crossingsOf(graph, rows);
    idle = now < fewest ? 0 : idle + 1;
    if (now < fewest) [fewest, best] = [now, rows.layers.map((layer) => layer.slice())];
  }
  rows.layers.forEach((layer, index) => {
    layer.set(best[index]!);
    numberRows(rows, layer);
  });
}

/**
 * Sifts every column, round after round, while that removes enough crossings. Returns the crossings that are left.
 */
function siftAll(graph: Layered, rows: Rows, watch: Watch, held?: Held): number {
  const count = rows.layers.length;
  let left = crossingsOf(graph, rows);
  for (let round = 0; round < SIFTS && left > 0; round++) {
    let gone = 0;
    for (let at = 0; at < count; at++)
      gone += siftLayer(graph, rows, round % 2 === 0 ? at : count - 1 - at, held);
    left -= gone;
    watch((round + 1) / SIFTS);
    if (gone <= left * WORTH) break;
  }
  return left;
}

function readOut({ graph, links, linkOf }: Numbered, { layers, row }: Rows, sorted: readonly OrderNode[]) {
  const standing = linkOf.map((link) => {
    const [one, other] = links[link] ?? [0, 0];
    const [from, to] = [graph.layerOf[one]!, graph.layerOf[other]!];
    if (from === to) return [];
    // The passing points of an edge have consecutive numbers, in consecutive columns.
    const passed = Array.from({ length: Math.abs(to - from) - 1 }, (_, at) => graph.passing[link]! + at);
    const [left, right] = from < to ? [one, other] : [other, one];
    return [left, ...passed, right].map((vertex) => row[vertex]!);
  });
  const boxes = layers.map((layer) => [...layer].filter((vertex) => vertex < graph.boxes));
  return { rows: boxes.map((layer) => layer.map((vertex) => sorted[vertex]!)), standing };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
