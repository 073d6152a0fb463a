import { GEOMETRY, REFERENCE } from './geometry.ts';
import {
  type Block,
  type Columns,
  type CountLanes,
  heightOf,
  heightsToTry,
  laneBefore,
  laneCounter,
  laneWidthOf,
  type Size,
  type StoodIn,
  sizeOf,
  splitInLanes,
} from './lanes.ts';
import { type OrderNode, orderRows, type Watch } from './order.ts';
import type { Area, Commune, Named } from './place.ts';
import { stack } from './stack.ts';

/**
 * A box to place. Boxes with the same `group` in a column are kept together in one frame; without a group, a box
 * stands alone.
 */
export interface LayoutNode {
  readonly id: string;
  readonly column: number;
  readonly group?: string | undefined;
  readonly height: number;
  /** Whether it is an outlet, which has no operator and no place. */
  readonly outlet?: boolean;
  /** The commune of the filière, for the layout by place. */
  readonly commune?: string | undefined;
  /** The bassins that the filière serves, for the layout by bassin. */
  readonly bassins?: readonly string[] | undefined;
}
export interface LayoutEdge {
  readonly from: string;
  readonly to: string;
}
/** The input of every layout. */
export interface LayoutInput {
  readonly nodes: readonly LayoutNode[];
  /** Only real edges; missing ones must not move boxes. */
  readonly edges: readonly LayoutEdge[];
  readonly columnCount: number;
  /** Height of the title of a group's frame. */
  readonly titleHeight?: (group: string) => number;
  readonly communes?: readonly Commune[] | undefined;
  /** In the order of their bands. */
  readonly bassins?: readonly Named[] | undefined;
  /** The layout now on the screen. Boxes that stay keep their places as far as possible. */
  readonly before?: Layout | undefined;
  readonly watch?: Watch | undefined;
  /** From how many orders the search for few crossings begins at most. */
  readonly starts?: number | undefined;
}

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
/** The frame around the boxes of one group in one column. */
interface GroupRect extends Rect {
  readonly id: string;
  readonly group: string;
  readonly lane: number;
}
export interface NodeRect extends Rect {
  readonly id: string;
  readonly lane: number;
}
interface Column {
  readonly column: number;
  readonly left: number;
  readonly width: number;
  /** Lanes of the column, left to right. A long column is split into two or more lanes. */
  readonly lanes: readonly number[];
  /** False when the column is not a stage. */
  readonly named?: boolean;
}
/** The result of a layout: the places of boxes, frames, columns and areas. */
export interface Layout {
  readonly nodes: ReadonlyMap<string, NodeRect>;
  readonly groups: readonly GroupRect[];
  readonly columns: readonly Column[];
  /** The left side and the width of each lane. */
  readonly lanes: readonly { readonly left: number; readonly width: number }[];
  readonly width: number;
  readonly height: number;
  /** The height above which columns were split into lanes. */
  readonly wrap: number;
  /** Extra space between columns. */
  readonly room: number;
  /** Extra space between the boxes of a column. */
  readonly air?: number;
  /** Whether edges go straight from box to box. */
  readonly straight?: boolean;
  readonly areas?: readonly Area[];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const MOST_ROOM = 36;
const MOST_AIR = 26;

/**
 * Places the boxes of the map by stage: columns from left to right, rows ordered for few crossings of lines, and each
 * box near its neighbours. The same boxes and edges always give the same places, whatever their order.
 */
export function columnsLayout(input: LayoutInput): Layout {
  const { columns, edges } = orderedColumns(input);
  return placeColumns(columns, edges, spreadOf(input, columns, [columns]));
}

/**
 * Orders the boxes of each column of the map from top to bottom, so that few lines cross. Returns, by column, the
 * blocks of boxes that stay together, and the edges sorted by id; `placeColumns` needs both.
 */
export function orderedColumns(input: LayoutInput): {
  readonly columns: Columns;
  readonly edges: readonly LayoutEdge[];
} {
  const nodes = new Map(input.nodes.map((node) => [node.id, node]));
  const orderNodes: OrderNode[] = input.nodes.map(({ id, column, group }) => ({
    id,
    column,
    group: group ?? id,
  }));
  // The sum of the same numbers in another order differs in its last digit and would break ties differently.
  const edges = [...input.edges].sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to));
  const { before, watch, starts } = input;
  const heights = before && new Map([...before.nodes.values()].map(({ id, top }) => [id, top]));
  const { rows } = orderRows(orderNodes, edges, input.columnCount, { before: heights, watch, starts });
  const titleHeight = input.titleHeight ?? (() => 0);
  const columns = rows.map((row) =>
    blocksOf(
      row.map(({ id }) => nodes.get(id)!),
      titleHeight,
    ),
  );
  return { columns, edges };
}

/**
 * Chooses into how many lanes (parts side by side) to split the columns of the map, and the space between boxes, so
 * that the map is as large as possible on the screen. It keeps the choice of the layout `before` unless another makes
 * the map much larger. `parts` are stacked one below the other.
 */
export function spreadOf(
  { before, columnCount }: LayoutInput,
  columns: Columns,
  parts: readonly Columns[],
): Spread {
  const count = laneCounter(before, columns.length);
  let best: Size | undefined;
  let largest = 0;
  let height = 1;
  for (const most of [...(before ? [before.wrap] : []), ...heightsToTry(columns)]) {
    const layout = sizeOf(columns, most, count, parts);
    const zoom = Math.min(REFERENCE.width / layout.width, REFERENCE.height / layout.height);
    // A different split would move everything, so the one before is kept until the map becomes much smaller by it.
    const better = most === before?.wrap ? 0 : height === before?.wrap ? 1.25 : 1.02;
    if (best === undefined || zoom > largest * better) [best, largest, height] = [layout, zoom, most];
  }
  // The space that is left goes between the columns, where the edges need it,
  const room = REFERENCE.width / largest - (best?.width ?? 0);
  const more = Math.min(MOST_ROOM, Math.max(0, room / Math.max(1, columnCount - 1)));
  // and between the boxes of a column when the map is wider than the screen.
  const free = (REFERENCE.height / largest - (best?.height ?? 0)) / (best?.gaps ?? 1);
  const air = Math.floor(Math.min(MOST_AIR, Math.max(0, free)));
  const kept = before !== undefined && height === before.wrap;
  const spread = kept ? { more: before.room, air: before.air ?? 0 } : { more: Math.floor(more), air };
  return { most: height, ...spread, count, stood: laneBefore(before) };
}

function blocksOf(row: readonly LayoutNode[], titleHeight: (group: string) => number): readonly Block[] {
  const blocks: Block[] = [];
  for (const node of row) {
    const last = blocks.at(-1);
    if (node.group !== undefined && last?.group === node.group) {
      const height = last.height + GEOMETRY.nodeGap + node.height;
      blocks[blocks.length - 1] = { ...last, members: [...last.members, node], height };
      continue;
    }
    const title = node.group === undefined ? 0 : titleHeight(node.group);
    const framed = node.group === undefined ? 0 : title + GEOMETRY.frame;
    const id = node.group === undefined ? node.id : `${node.group}@${node.column}`;
    blocks.push({ id, group: node.group, members: [node], title, height: node.height + framed });
  }
  return blocks;
}

/**
 * How columns are split and spaced: the greatest height of a lane, extra space between columns and blocks, and the
 * lanes.
 */
interface Spread {
  readonly most: number;
  readonly more: number;
  readonly air: number;
  readonly count: CountLanes;
  readonly stood: StoodIn;
}

/**
 * Computes the places of all boxes, frames and columns of the map from the columns ordered by `orderedColumns`. The
 * third parameter, made by `spreadOf`, says how they are split and spaced. Edges pull their boxes towards each other.
 */
export function placeColumns(
  columns: Columns,
  edges: readonly LayoutEdge[],
  { most, more, air, count, stood }: Spread,
): Layout {
  const gap = GEOMETRY.blockGap + air;
  const laneBlocks: (readonly Block[])[] = [];
  const lanesOf = columns.map((blocks, column) => {
    const lanes = splitInLanes(blocks, count(blocks, column, most), stood);
    const first = laneBlocks.length;
    laneBlocks.push(...lanes);
    return lanes.map((_, index) => first + index);
  });
  const laneWidth = laneWidthOf(columns);
  const lanes: { left: number; width: number }[] = [];
  let left = 0;
  const columnRects = lanesOf.map((indexes, column) => {
    const start = left;
    for (const _ of indexes) {
      lanes.push({ left, width: laneWidth });
      left += laneWidth + GEOMETRY.laneGap;
    }
    const width = left - GEOMETRY.laneGap - start;
    left += GEOMETRY.columnGap + more - GEOMETRY.laneGap;
    return { column, left: start, width, lanes: indexes };
  });
  const height = Math.max(1, ...laneBlocks.map((blocks) => heightOf(blocks, gap)));
  const tops = settle(laneBlocks, edges, height, gap);
  const nodes = new Map<string, NodeRect>();
  const groups: GroupRect[] = [];
  laneBlocks.forEach((blocks, lane) => {
    const laneLeft = lanes[lane]!.left;
    blocks.forEach((block, index) => {
      const top = tops[lane]![index]!;
      if (block.group !== undefined) {
        const rect = { left: laneLeft, top, width: laneWidth, height: block.height };
        groups.push({ id: block.id, group: block.group, lane, ...rect });
      }
      let y = top + block.title;
      for (const member of block.members) {
        const nodeLeft = laneLeft + (laneWidth - GEOMETRY.nodeWidth) / 2;
        const rect = { left: nodeLeft, top: y, width: GEOMETRY.nodeWidth, height: member.height };
        nodes.set(member.id, { id: member.id, lane, ...rect });
        y += member.height + GEOMETRY.nodeGap;
      }
    });
  });
  const width = left - GEOMETRY.columnGap - more;
  return { nodes, groups, columns: columnRects, lanes, width, height, wrap: most, room: more, air };
}

const ROUNDS = 8;

/** The top of each block in each lane: moved towards its neighbours, without overlap. */
function settle(
  lanes: readonly (readonly Block[])[],
  edges: readonly LayoutEdge[],
  height: number,
  gap: number,
): readonly (readonly number[])[] {
  const where = new Map<string, readonly [lane: number, block: number]>();
  lanes.forEach((blocks, lane) => {
    blocks.forEach((block, index) => {
      for (const { id } of block.members) where.set(id, [lane, index]);
    });
  });
  const pulls = lanes.map((blocks) => blocks.map((): (readonly [number, number])[] => []));
  for (const { from, to } of edges) {
    const [a, b] = [where.get(from), where.get(to)];
    if (a === undefined || b === undefined || a[0] === b[0]) continue;
    pulls[a[0]]![a[1]]!.push(b);
    pulls[b[0]]![b[1]]!.push(a);
  }
  let tops = lanes.map((blocks) => {
    const start = (height - heightOf(blocks, gap)) / 2;
    return stack(
      blocks.map((block) => block.height),
      blocks.map(() => start),
      gap,
      height,
    );
  });
  for (let round = 0; round < ROUNDS; round++) {
    const middle = (lane: number, block: number): number =>
      tops[lane]![block]! + lanes[lane]![block]!.height / 2;
    tops = lanes.map((blocks, lane) => {
      const wishes = blocks.map((block, index) => {
        const others = pulls[lane]![index]!;
        if (others.length === 0) return tops[lane]![index]!;
        const mean = others.reduce((sum, [l, b]) => sum + middle(l, b), 0) / others.length;
        return mean - block.height / 2;
      });
      const heights = blocks.map((block) => block.height);
      return stack(heights, wishes, gap, height);
    });
  }
  return tops;
}
