import type { Layout, LayoutNode } from './columns.ts';
import { GEOMETRY } from './geometry.ts';

/** A long column stands in two or more lanes beside each other: which blocks in which, and how large a map is then. */

/** Boxes that stay together: those of one group in one column with its frame, or one that stands alone. */
export interface Block {
  readonly id: string;
  readonly group: string | undefined;
  readonly members: readonly LayoutNode[];
  readonly title: number;
  readonly height: number;
}

/** Room that blocks take one under the other. */
export const heightOf = (blocks: readonly Block[], gap: number = GEOMETRY.blockGap): number =>
  blocks.reduce((sum, { height }) => sum + height + gap, -gap);

/** The tallest column whole, then ever lower ones. */
export function heightsToTry(columns: readonly (readonly Block[])[]): readonly number[] {
  const tallest = Math.max(1, ...columns.map((blocks) => heightOf(blocks)));
  return [1, 0.85, 0.7, 0.6, 0.5, 0.4, 0.33, 0.25, 0.2, 0.15].map((share) => Math.ceil(tallest * share));
}

/** How many lanes a column takes when none is to be higher than `most`. */
export type CountLanes = (blocks: readonly Block[], column: number, most: number) => number;

/** A column that grows by so much, or shrinks, keeps its lanes: another one would push aside all that stands after it. */
const NEARLY = 1.2;

/** The lanes that the columns need; those that they had, while that nearly fits. */
export function laneCounter(before: Layout | undefined, columns: number): CountLanes {
  const had = before?.columns.length === columns ? before.columns.map(({ lanes }) => lanes.length) : [];
  return (blocks, column, most) => {
    const needed = heightOf(blocks) / most;
    const kept = most === before?.wrap ? had[column] : undefined;
    const fits = kept !== undefined && needed <= kept * NEARLY && needed > (kept - 1) / NEARLY;
    return fits ? kept : Math.max(1, Math.ceil(needed));
  };
}

/** The lane of its column in which a box stood. */
export type StoodIn = (id: string) => number | undefined;

export function laneBefore(before: Layout | undefined): StoodIn {
  const columns = before?.columns ?? [];
  const first = new Map(columns.flatMap(({ lanes }) => lanes.map((lane) => [lane, lanes[0] ?? lane])));
  return (id) => {
    const lane = before?.nodes.get(id)?.lane;
    return lane === undefined ? undefined : lane - (first.get(lane) ?? lane);
  };
}

/** Each block goes to the shorter lane, or where it stood; every lane keeps the order from top to bottom. */
export function splitInLanes(
  blocks: readonly Block[],
  count: number,
  stood: StoodIn = () => undefined,
): readonly (readonly Block[])[] {
  const lanes = Array.from({ length: count }, () => ({ blocks: [] as Block[], height: 0 }));
  for (const block of blocks) {
    const shortest = lanes.reduce((least, lane) => (lane.height < least.height ? lane : least));
    const kept = block.members.map(({ id }) => stood(id)).find((lane) => lane !== undefined);
    const lane = lanes[kept ?? -1] ?? shortest;
    lane.blocks.push(block);
    lane.height += block.height + GEOMETRY.blockGap;
  }
  return lanes.map((lane) => lane.blocks);
}

export function laneWidthOf(columns: readonly (readonly Block[])[]): number {
  const framed = columns.some((blocks) => blocks.some(({ group }) => group !== undefined));
  return GEOMETRY.nodeWidth + (framed ? 2 * GEOMETRY.frame : 0);
}

/** How large a map comes out. */
export interface Size {
  readonly width: number;
  readonly height: number;
  /** Gaps between blocks in the lane that has most. */
  readonly gaps: number;
}

/** A part of the columns: the blocks of each that stand in it. */
export type Columns = readonly (readonly Block[])[];

/**
 * How large the map comes out with columns of such a height at most, when their parts stand one under the other;
 * nothing is placed yet.
 */
export function sizeOf(columns: Columns, most: number, count: CountLanes, parts: readonly Columns[]): Size {
  const counts = columns.map((blocks, column) => count(blocks, column, most));
  const across = counts.reduce((sum, lanes) => sum + lanes, 0);
  const inner = (across - counts.length) * GEOMETRY.laneGap + (counts.length - 1) * GEOMETRY.columnGap;
  let [height, gaps] = [0, 0];
  for (const part of parts) {
    const lanes = part.flatMap((blocks, column) => splitInLanes(blocks, counts[column]!));
    height += Math.max(1, ...lanes.map((blocks) => heightOf(blocks)));
    gaps += Math.max(1, ...lanes.map(({ length }) => length - 1));
  }
  return { width: across * laneWidthOf(columns) + inner, height, gaps };
}
