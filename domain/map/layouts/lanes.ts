import type { Layout, LayoutNode } from './columns.ts';
import { GEOMETRY } from './geometry.ts';

// A long column is split into two or more lanes side by side. This file decides which blocks go into which lane, and
// computes how large the map becomes.

/** A box that stands alone, or the boxes of one group in one column with their frame. */
export interface Block {
  readonly id: string;
  readonly group: string | undefined;
  readonly members: readonly LayoutNode[];
  readonly title: number;
  readonly height: number;
}

/** Returns the height of blocks of boxes stacked one below the other, with a `gap` between each two. */
export const heightOf = (blocks: readonly Block[], gap: number = GEOMETRY.blockGap): number =>
  blocks.reduce((sum, { height }) => sum + height + gap, -gap);

/**
 * Lists the greatest heights of a lane (a part of a split column) that a layout tries: the height of the tallest
 * column, then smaller and smaller ones.
 */
export function heightsToTry(columns: readonly (readonly Block[])[]): readonly number[] {
  const tallest = Math.max(1, ...columns.map((blocks) => heightOf(blocks)));
  return [1, 0.85, 0.7, 0.6, 0.5, 0.4, 0.33, 0.25, 0.2, 0.15].map((share) => Math.ceil(tallest * share));
}

/** The number of lanes that a column takes so that none is higher than `most`. */
export type CountLanes = (blocks: readonly Block[], column: number, most: number) => number;

/**
 * A column keeps its number of lanes until its height differs by more than this factor, as another lane moves
 * everything after it.
 */
const NEARLY = 1.2;

/**
 * Returns a function that says into how many lanes (parts side by side) a column of boxes is split, given its blocks,
 * its number and the greatest height. A column keeps the number that it had in the layout `before`, as long as its
 * height has changed little. `columns` is the number of columns.
 */
export function laneCounter(before: Layout | undefined, columns: number): CountLanes {
  const had = before?.columns.length === columns ? before.columns.map(({ lanes }) => lanes.length) : [];
  return (blocks, column, most) => {
    const needed = heightOf(blocks) / most;
    const kept = most === before?.wrap ? had[column] : undefined;
    const fits = kept !== undefined && needed <= kept * NEARLY && needed > (kept - 1) / NEARLY;
    return fits ? kept : Math.max(1, Math.ceil(needed));
  };
}

/** The index, within its column, of the lane in which a box stood before; undefined for a new box. */
export type StoodIn = (id: string) => number | undefined;

/**
 * Returns a function that gives the lane (part of a split column), counted within its column, in which a box stood in
 * the layout `before`; undefined for a box that was not there.
 */
export function laneBefore(before: Layout | undefined): StoodIn {
  const columns = before?.columns ?? [];
  const first = new Map(columns.flatMap(({ lanes }) => lanes.map((lane) => [lane, lanes[0] ?? lane])));
  return (id) => {
    const lane = before?.nodes.get(id)?.lane;
    return lane === undefined ? undefined : lane - (first.get(lane) ?? lane);
  };
}

/**
 * Splits the blocks of a column into `count` lanes side by side. A block goes to the lane where it stood before
 * (`stood` gives it), else to the shortest lane. The order from top to bottom is kept in every lane.
 */
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

/**
 * Returns the width of a lane (one of the parts side by side into which a column is split): that of a box, with room
 * for frames if any block of the columns has one.
 */
export function laneWidthOf(columns: readonly (readonly Block[])[]): number {
  const framed = columns.some((blocks) => blocks.some(({ group }) => group !== undefined));
  return GEOMETRY.nodeWidth + (framed ? 2 * GEOMETRY.frame : 0);
}

/** The size of a map. */
export interface Size {
  readonly width: number;
  readonly height: number;
  /** Number of gaps between blocks in the lane that has most. */
  readonly gaps: number;
}

/** The blocks of each column, or only some of them. */
export type Columns = readonly (readonly Block[])[];

/**
 * Computes how large the map would be, without placing anything, if its columns were split into lanes of at most the
 * height `most`. `count` says into how many lanes a column is split; `parts` are stacked one below the other.
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
