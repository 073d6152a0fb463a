import type { Layout, LayoutInput, LayoutNode, NodeRect } from '../layouts/columns.ts';
import { GEOMETRY } from '../layouts/geometry.ts';
import { type Block, heightOf } from '../layouts/lanes.ts';
import { stack } from '../layouts/stack.ts';
import type { KeptPlaces } from './kept-places.ts';

/** A block at its kept place: the lane inside its column, and the top that it wants. */
export interface Standing {
  readonly block: Block;
  readonly lane: number;
  readonly wish: number;
  readonly pinned: boolean;
}

/** Where boxes stand, and how high the title of a frame is. */
export interface Framing {
  readonly kept: KeptPlaces;
  readonly titleHeight: NonNullable<LayoutInput['titleHeight']>;
}

/**
 * Returns the blocks of one column at their kept places, from top to bottom. Boxes of one group are one block, in the
 * lane of the first of them. All `nodes` have a kept place; equal ones stand in the order of `kept`.
 */
export function standing(nodes: readonly LayoutNode[], { kept, titleHeight }: Framing): readonly Standing[] {
  const members = new Map<string, LayoutNode[]>();
  const order = new Map([...kept.keys()].map((id, at) => [id, at]));
  const before = (a: LayoutNode, b: LayoutNode): number => order.get(a.id)! - order.get(b.id)!;
  for (const node of [...nodes].sort((a, b) => kept.get(a.id)!.y - kept.get(b.id)!.y || before(a, b))) {
    const key = node.group ?? node.id;
    members.set(key, [...(members.get(key) ?? []), node]);
  }
  const all = [...members.values()].map((own): Standing => {
    const [first] = own;
    const { id, group, column } = first!;
    const title = group === undefined ? 0 : titleHeight(group);
    const framed = group === undefined ? 0 : title + GEOMETRY.frame;
    const inner = own.reduce((sum, { height }) => sum + height + GEOMETRY.nodeGap, -GEOMETRY.nodeGap);
    const block = {
      id: group === undefined ? id : `${group}@${column}`,
      group,
      members: own,
      title,
      height: inner + framed,
    };
    const pin = own.find((node) => kept.get(node.id)!.pinned === true);
    const wish = kept.get((pin ?? first!).id)!.y - title - aboveIn(own, pin ?? first!);
    return { block, lane: kept.get(id)!.x, wish, pinned: pin !== undefined };
  });
  return inLanes(all).sort((a, b) => a.wish - b.wish || before(a.block.members[0]!, b.block.members[0]!));
}

/** The height of the boxes of a block that stand above one of them. */
function aboveIn(members: readonly LayoutNode[], one: LayoutNode): number {
  const before = members.slice(0, members.indexOf(one));
  return before.reduce((sum, { height }) => sum + height + GEOMETRY.nodeGap, 0);
}

/** Numbers the lanes from 0 on. Numbers that leave more lanes than there are blocks are taken as an order only. */
function inLanes(all: readonly Standing[]): Standing[] {
  const lanes = [...new Set(all.map(({ lane }) => lane))].sort((a, b) => a - b);
  const isOdd = (lanes[0] ?? 0) < 0 || (lanes.at(-1) ?? 0) >= Math.max(2, all.length);
  return all.map((one) => (isOdd ? { ...one, lane: lanes.indexOf(one.lane) } : one));
}

/** The number of lanes that blocks take, at least one. */
export const laneCount = (all: readonly Standing[]): number =>
  Math.max(1, ...all.map(({ lane }) => lane + 1));

/** A pinned block is moved by others only where two pinned ones overlap. */
const PINNED = 1e7;
/** A lane that is this many times higher than its boxes need is stacked closely instead. */
const SPARSE = { times: 4, least: 3_000 };

/** Returns the tops of the blocks of one lane, whole numbers: the kept ones, moved as little as none overlaps. */
export function topsIn(lane: readonly Standing[]): readonly number[] {
  const heights = lane.map(({ block }) => block.height);
  const gap = GEOMETRY.blockGap;
  const needed = heightOf(lane.map(({ block }) => block));
  const lowest = Math.max(0, ...lane.map(({ wish, block }) => wish + block.height));
  const isSparse = lowest > Math.max(SPARSE.least, needed * SPARSE.times);
  const wishes = lane.map(({ wish }) => (isSparse ? 0 : wish));
  const weights = lane.map(({ pinned }) => (pinned ? PINNED : 1));
  const tops = stack(heights, wishes, gap, Number.POSITIVE_INFINITY, weights).map(Math.round);
  let least = 0;
  return tops.map((top, at) => {
    const placed = Math.max(top, least);
    least = placed + heights[at]! + gap;
    return placed;
  });
}

/** The room between columns, which the lines need. */
const ROOM = 18;
/** A map of this width is seen as a whole on a laptop, in letters that can be read. */
const SEEN = 1_530;

/** Returns the room between columns of some lanes each: less where the whole map is then seen at once. */
function roomFor(counts: readonly number[], laneWidth: number): number {
  const gaps = counts.length - 1;
  const lanes = counts.reduce((sum, count) => sum + count, 0);
  const width = lanes * laneWidth + (lanes - counts.length) * GEOMETRY.laneGap + gaps * GEOMETRY.columnGap;
  return width > SEEN ? ROOM : Math.min(ROOM, Math.floor((SEEN - width) / Math.max(1, gaps)));
}

/** Returns the sides of columns that have some lanes each, from left to right. */
export function columnsOf(
  counts: readonly number[],
  framed: boolean,
): Pick<Layout, 'columns' | 'lanes' | 'width' | 'room'> {
  const laneWidth = GEOMETRY.nodeWidth + (framed ? 2 * GEOMETRY.frame : 0);
  const room = roomFor(counts, laneWidth);
  const lanes: { left: number; width: number }[] = [];
  let left = 0;
  const columns = counts.map((count, column) => {
    const start = left;
    const own = Array.from({ length: count }, (_, at) => {
      lanes.push({ left: start + at * (laneWidth + GEOMETRY.laneGap), width: laneWidth });
      return lanes.length - 1;
    });
    const width = count * (laneWidth + GEOMETRY.laneGap) - GEOMETRY.laneGap;
    left = start + width + GEOMETRY.columnGap + room;
    return { column, left: start, width, lanes: own };
  });
  return { columns, lanes, width: Math.max(0, left - GEOMETRY.columnGap - room), room };
}

/** The places of a block's boxes and of its frame, in a lane and from a top. */
export function placedBlock(
  { group, id, members, title, height }: Block,
  lane: number,
  { left, width }: Layout['lanes'][number],
  top: number,
): { readonly nodes: readonly NodeRect[]; readonly frames: Layout['groups'] } {
  let y = top + title;
  const nodes = members.map((member): NodeRect => {
    const rect = { left: left + (width - GEOMETRY.nodeWidth) / 2, top: y, width: GEOMETRY.nodeWidth };
    y += member.height + GEOMETRY.nodeGap;
    return { id: member.id, lane, ...rect, height: member.height };
  });
  return { nodes, frames: group === undefined ? [] : [{ id, group, lane, left, top, width, height }] };
}
