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

/** A box to place. `group` keeps boxes together in one frame; without it, a box stands alone. */
export interface LayoutNode {
  readonly id: string;
  readonly column: number;
  readonly group?: string | undefined;
  readonly height: number;
  /** A job family: it belongs to nobody and lies nowhere. */
  readonly outlet?: boolean;
  /** Where it stands, for a layout by place. */
  readonly commune?: string | undefined;
  /** The bassins that it serves, for a layout by bassin. */
  readonly bassins?: readonly string[] | undefined;
}
export interface LayoutEdge {
  readonly from: string;
  readonly to: string;
}
export interface LayoutInput {
  readonly nodes: readonly LayoutNode[];
  /** Real edges only: what is missing must not move anything. */
  readonly edges: readonly LayoutEdge[];
  readonly columnCount: number;
  /** Height of the title of a group's frame. */
  readonly titleHeight?: (group: string) => number;
  readonly communes?: readonly Commune[] | undefined;
  /** In the order in which their bands stand. */
  readonly bassins?: readonly Named[] | undefined;
  /** What is on the screen: what stays, stays where it is as far as can be. */
  readonly before?: Layout | undefined;
  readonly watch?: Watch | undefined;
}

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
/** A frame around boxes of one group in one column. */
export interface GroupRect extends Rect {
  readonly id: string;
  readonly group: string;
  readonly lane: number;
}
export interface NodeRect extends Rect {
  readonly id: string;
  readonly lane: number;
}
export interface Column {
  readonly column: number;
  readonly left: number;
  readonly width: number;
  /** Lanes of the column, left to right: a long column stands in two or more. */
  readonly lanes: readonly number[];
  /** False when it is no stage. */
  readonly named?: boolean;
}
export interface Layout {
  readonly nodes: ReadonlyMap<string, NodeRect>;
  readonly groups: readonly GroupRect[];
  readonly columns: readonly Column[];
  /** Left side of each lane. */
  readonly lanes: readonly { readonly left: number; readonly width: number }[];
  readonly width: number;
  readonly height: number;
  /** Height over which a column was wrapped. */
  readonly wrap: number;
  /** Room added between columns. */
  readonly room: number;
  /** Room added between the boxes of a column. */
  readonly air?: number;
  /** Edges go straight from box to box. */
  readonly straight?: boolean;
  readonly areas?: readonly Area[];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const MOST_ROOM = 36;
const MOST_AIR = 16;

/**
 * Columns left to right, rows chosen for few crossings, every box where its neighbours pull it. Pure and
 * deterministic: the same nodes and edges give the same places, whatever their order.
 */
export function columnsLayout(input: LayoutInput): Layout {
  const { columns, edges } = orderedColumns(input);
  return placeColumns(columns, edges, spreadOf(input, columns, [columns]));
}

/** The blocks of each column from top to bottom, and the edges in the order in which they pull. */
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
  // Sums of the same numbers in another order differ in their last digit, and a tie then falls otherwise.
  const edges = [...input.edges].sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to));
  const { before, watch } = input;
  const heights = before && new Map([...before.nodes.values()].map(({ id, top }) => [id, top]));
  const { rows } = orderRows(orderNodes, edges, input.columnCount, { before: heights, watch });
  const titleHeight = input.titleHeight ?? (() => 0);
  const columns = rows.map((row) =>
    blocksOf(
      row.map(({ id }) => nodes.get(id)!),
      titleHeight,
    ),
  );
  return { columns, edges };
}

/** How the blocks of the columns are best spread, when their parts stand one under the other. */
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
    // Another wrapping would move everything: the one before goes on until the map becomes much smaller by it.
    const better = most === before?.wrap ? 0 : height === before?.wrap ? 1.25 : 1.02;
    if (best === undefined || zoom > largest * better) [best, largest, height] = [layout, zoom, most];
  }
  // Room that is left goes between the columns, where edges need it.
  const room = REFERENCE.width / largest - (best?.width ?? 0);
  const more = Math.min(MOST_ROOM, Math.max(0, room / Math.max(1, columnCount - 1)));
  // And between the boxes of a column, when the map is wider than the screen is high.
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

/** How the blocks are spread: the height of a lane at most, room between columns and between blocks, and lanes. */
export interface Spread {
  readonly most: number;
  readonly more: number;
  readonly air: number;
  readonly count: CountLanes;
  readonly stood: StoodIn;
}

/** The columns at their places; boxes are pulled by the edges between them. */
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

/** Tops of the blocks of each lane: pulled towards their neighbours, without overlap. */
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
