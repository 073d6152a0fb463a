import { orderRows } from '../layouts/order.ts';
import { stack } from '../layouts/stack.ts';
import type { SankeyNode, Sizes, Stream } from './input.ts';
import { type BoxLoad, boxLoads, type ColumnLoad, type Scale, scaleOf } from './scale.ts';

/** Distance between ribbons that pass a column. */
const PASS_GAP = 6;
const ROUNDS = 10;
/** Up to so many ribbons, more starts of the order are tried: it takes no time yet. */
const FEW = 60;
/** A ribbon pulls its boxes together by its width, a thin one by this at least. */
const LEAST_PULL = 2;

/** The heights at which boxes stand and ribbons pass columns. */
export interface Heights {
  readonly scale: Scale;
  /** Top of each box, below its label. */
  readonly tops: readonly number[];
  readonly boxHeights: readonly number[];
  /** For each stream that goes forward: the middle of its ribbon in each column that it passes. */
  readonly passes: ReadonlyMap<Stream, readonly number[]>;
  /** For each stream that goes forward: its rows from column to column, both ends included. */
  readonly rows: ReadonlyMap<Stream, readonly number[]>;
}

/** What stands in a column: a box with its label, or a ribbon that passes. */
interface Item {
  /** Room above and below it, which its height holds too. */
  readonly above: number;
  readonly below: number;
  readonly height: number;
  top: number;
  /** Neighbours in the column before and in the next, each with its pull. */
  readonly near: { readonly left: Pull[]; readonly right: Pull[] };
}
interface Pull {
  readonly item: Item;
  readonly force: number;
}

/**
 * Orders the boxes of each column so that few ribbons cross, and gives each box, and each ribbon where it passes a
 * column, a height of its own.
 */
export function heightsOf(
  nodes: readonly SankeyNode[],
  columns: readonly number[],
  streams: readonly Stream[],
  sizes: Sizes,
): Heights {
  const count = Math.max(0, ...columns.map((column) => column + 1));
  const forward = streams.filter(({ way }) => way === 'FORWARD');
  const order = orderRows(
    nodes.map(({ id }, at) => ({ id, column: columns[at]!, group: id })),
    forward.map(({ source, target }) => ({ from: nodes[source]!.id, to: nodes[target]!.id })),
    count,
    { starts: forward.length > FEW ? 1 : 8 },
  );
  const loads = boxLoads(nodes.length, streams);
  const scale = scaleOf(columnLoads(nodes, columns, forward, loads, count, sizes), streams, sizes);
  const items = nodes.map(({ label = 0 }, at) => newItem(label, scale.boxHeight(loads[at]!), sizes.gap));
  const passing = new Map(
    forward.map((stream) => [
      stream,
      Array.from({ length: stream.span - 1 }, () => newItem(0, scale.widthOf(stream.value), 0)),
    ]),
  );
  const rows = new Map(forward.map((stream, at) => [stream, order.standing[at]!]));
  for (const stream of forward) join(stream, [items, passing], scale);
  arrange(itemsByColumn({ nodes, columns, count, order, items, passing, rows }), scale.height);
  return {
    scale,
    tops: items.map(({ top, above }) => top + above),
    boxHeights: loads.map((load) => scale.boxHeight(load)),
    passes: new Map([...passing].map(([stream, own]) => [stream, own.map(middleOf)])),
    rows,
  };
}

const newItem = (above: number, height: number, below: number): Item => ({
  ...{ above, below, height: above + height + below, top: 0 },
  near: { left: [], right: [] },
});
const toMiddle = ({ height, above, below }: Item): number => above + (height - above - below) / 2;
const middleOf = (item: Item): number => item.top + toMiddle(item);

function columnLoads(
  nodes: readonly SankeyNode[],
  columns: readonly number[],
  forward: readonly Stream[],
  loads: readonly BoxLoad[],
  count: number,
  { gap }: Sizes,
): readonly ColumnLoad[] {
  return Array.from({ length: count }, (_, column) => {
    const own = nodes.flatMap((node, at) => (columns[at] === column ? [{ node, load: loads[at]! }] : []));
    const passing = { people: 0, masked: 0 };
    let passed = 0;
    for (const { source, target, value } of forward)
      if (columns[source]! < column && column < columns[target]!) {
        passed += 1;
        if (value === 'masked') passing.masked += 1;
        else passing.people += value;
      }
    const labels = own.reduce((sum, { node }) => sum + (node.label ?? 0) + gap, 0);
    return {
      boxes: own.map(({ load }) => load),
      passing,
      fixed: labels + Math.max(0, own.length + passed - 1) * PASS_GAP,
    };
  });
}

/** Joins a stream's boxes, and the places where it passes columns, so that they pull one another. */
function join(
  stream: Stream,
  [items, passing]: readonly [readonly Item[], ReadonlyMap<Stream, readonly Item[]>],
  { widthOf }: Scale,
): void {
  const chain = [items[stream.source]!, ...passing.get(stream)!, items[stream.target]!];
  const force = Math.max(LEAST_PULL, widthOf(stream.value));
  for (const [at, item] of chain.entries()) {
    const next = chain[at + 1];
    if (next === undefined) continue;
    item.near.right.push({ item: next, force });
    next.near.left.push({ item, force });
  }
}

function itemsByColumn(given: {
  readonly nodes: readonly SankeyNode[];
  readonly columns: readonly number[];
  readonly count: number;
  readonly order: ReturnType<typeof orderRows>;
  readonly items: readonly Item[];
  readonly passing: ReadonlyMap<Stream, readonly Item[]>;
  readonly rows: ReadonlyMap<Stream, readonly number[]>;
}): readonly (readonly Item[])[] {
  const { nodes, columns, count, order, items, passing, rows } = given;
  const placed = Array.from({ length: count }, (): { item: Item; row: number }[] => []);
  for (const [stream, own] of passing)
    for (const [at, item] of own.entries())
      placed[columns[stream.source]! + 1 + at]!.push({ item, row: rows.get(stream)![at + 1]! });
  const places = new Map(nodes.map(({ id }, at) => [id, at]));
  for (const [column, own] of order.rows.entries()) {
    // Boxes take the rows of the column that no passing ribbon has, in their order.
    const taken = new Set(placed[column]!.map(({ row }) => row));
    let row = 0;
    for (const { id } of own) {
      while (taken.has(row)) row += 1;
      placed[column]!.push({ item: items[places.get(id)!]!, row });
      row += 1;
    }
  }
  return placed.map((column) => column.sort((a, b) => a.row - b.row).map(({ item }) => item));
}

/** Moves the items of each column towards their neighbours, in their order and without overlap. */
function arrange(columns: readonly (readonly Item[])[], limit: number): void {
  const place = (column: readonly Item[], wishes: readonly number[]): void => {
    const tops = stack(
      column.map(({ height }) => height),
      wishes,
      PASS_GAP,
      limit,
      column.map(({ height }) => height),
    );
    for (const [at, item] of column.entries()) item.top = tops[at]!;
  };
  for (const column of columns) {
    const whole = column.reduce((sum, { height }) => sum + height + PASS_GAP, -PASS_GAP);
    let top = (limit - whole) / 2;
    place(
      column,
      column.map(({ height }) => {
        const wish = top;
        top += height + PASS_GAP;
        return wish;
      }),
    );
  }
  for (let round = 0; round < ROUNDS; round++) {
    const isForward = round % 2 === 0;
    for (const column of isForward ? columns : columns.toReversed())
      place(
        column,
        column.map((item) => wishOf(item, round < ROUNDS - 2 ? (isForward ? 'left' : 'right') : 'both')),
      );
  }
}

function wishOf(item: Item, side: 'left' | 'right' | 'both'): number {
  const { near, top } = item;
  const pulls = side === 'both' ? [...near.left, ...near.right] : near[side];
  let [sum, force] = [0, 0];
  for (const pull of pulls) {
    sum += middleOf(pull.item) * pull.force;
    force += pull.force;
  }
  return force === 0 ? top : sum / force - toMiddle(item);
}
