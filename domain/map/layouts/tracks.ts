import { addTo } from '../../model/grouping.ts';
import type { Layout, Rect } from './columns.ts';

/** A free height of a lane, above, between or below its blocks, and how much room lines have in it. */
export interface Opening {
  readonly y: number;
  readonly room: number;
  /** Where further lines go, when they can only be on one side: above the first block, or below the last. */
  readonly side: -1 | 0 | 1;
}

/** That an edge crosses a lane. */
export interface Pass {
  readonly edge: string;
  readonly lane: number;
  /** The height at which it would best cross it. */
  readonly wish: number;
  /** Edges in one opening lie in this order from top to bottom, so that few of them cross. */
  readonly order: number;
  readonly isGhost: boolean;
}

/** Distance of the tracks in an opening where there is room. */
const PITCH = 6;
/** Room above the first block of a lane and below the last. */
const OUTSIDE = 26;
/** By how much farther an opening without room for one more line seems to be. */
const CROWDED = 60;

/** Lists the openings of each lane from top to bottom. */
export function openingsByLane(layout: Layout): readonly (readonly Opening[])[] {
  const blocks = layout.lanes.map((): Rect[] => []);
  const framesOf = layout.lanes.map((): Rect[] => []);
  for (const group of layout.groups) {
    blocks[group.lane]!.push(group);
    framesOf[group.lane]!.push(group);
  }
  for (const node of layout.nodes.values()) {
    if (!framesOf[node.lane]!.some((frame) => covers(frame, node))) blocks[node.lane]!.push(node);
  }
  return blocks.map((lane) => {
    const sorted = lane.sort((a, b) => a.top - b.top);
    const openings: Opening[] = [{ y: (sorted[0]?.top ?? 0) - 8, room: OUTSIDE, side: -1 }];
    for (const [index, block] of sorted.entries()) {
      const bottom = block.top + block.height;
      const next = sorted[index + 1];
      openings.push(
        next === undefined
          ? { y: bottom + 8, room: OUTSIDE, side: 1 }
          : { y: (bottom + next.top) / 2, room: next.top - bottom, side: 0 },
      );
    }
    return openings;
  });
}

const covers = (outer: Rect, inner: Rect): boolean =>
  inner.top >= outer.top && inner.top + inner.height <= outer.top + outer.height;

/**
 * Gives each pass an opening and a track in it. Ghosts come last and lie beside all others, whose tracks do not depend
 * on them. Returns the height of each pass by its edge and its lane, joined by a space.
 */
export function tracks(
  openings: readonly (readonly Opening[])[],
  passes: readonly Pass[],
): ReadonlyMap<string, number> {
  const within = new Map<Opening, Pass[]>();
  for (const pass of [
    ...passes.filter(({ isGhost }) => !isGhost),
    ...passes.filter(({ isGhost }) => isGhost),
  ]) {
    const away = (opening: Opening): number => {
      const isFull = ((within.get(opening)?.length ?? 0) + 1) * PITCH > opening.room;
      return Math.abs(opening.y - pass.wish) + (isFull ? CROWDED : 0);
    };
    const best = openings[pass.lane]!.reduce((a, b) => (away(b) < away(a) ? b : a));
    addTo(within, best, pass);
  }
  const heights = new Map<string, number>();
  for (const [opening, all] of within) {
    const sorted = [...all].sort((a, b) => a.order - b.order || (a.edge < b.edge ? -1 : 1));
    const real = sorted.filter(({ isGhost }) => !isGhost);
    const ghosts = sorted.filter(({ isGhost }) => isGhost);
    const placed =
      opening.side === 0
        ? [...besideBlocks(opening, real), ...besideLines(opening, real.length, ghosts)]
        : outside(
            opening,
            opening.side === 1 ? [...real, ...ghosts] : [...[...real].reverse(), ...[...ghosts].reverse()],
          );
    for (const { pass, y } of placed) heights.set(`${pass.edge} ${pass.lane}`, y);
  }
  return heights;
}

interface Tracked {
  readonly pass: Pass;
  readonly y: number;
}

/** Tracks above the first block or below the last, each beyond the one before. */
function outside({ y, room, side }: Opening, inOrder: readonly Pass[]): readonly Tracked[] {
  const real = inOrder.filter(({ isGhost }) => !isGhost).length;
  const [pitch, own] = [Math.min(PITCH, room / Math.max(1, real)), Math.min(PITCH, room / inOrder.length)];
  const away = (at: number): number =>
    at < real ? at * pitch : Math.max(0, real - 1) * pitch + (at - real + 1) * own;
  return inOrder.map((pass, at) => ({ pass, y: y + side * away(at) }));
}

const pitchOf = ({ room }: Opening, real: number): number => Math.min(PITCH, room / (real + 1));

/** Tracks between two blocks, on both sides of the middle. */
const besideBlocks = (opening: Opening, real: readonly Pass[]): readonly Tracked[] =>
  real.map((pass, at) => ({
    pass,
    y: opening.y + (at - (real.length - 1) / 2) * pitchOf(opening, real.length),
  }));

/** Tracks of ghosts between two blocks: the upper half above the lines that are there, the others below them. */
function besideLines(opening: Opening, real: number, ghosts: readonly Pass[]): readonly Tracked[] {
  const { y, room } = opening;
  if (real === 0) return besideBlocks(opening, ghosts);
  const half = ((real - 1) / 2) * pitchOf(opening, real);
  const above = Math.ceil(ghosts.length / 2);
  const step = (count: number): number => Math.min(PITCH, (room / 2 - half) / (count + 1));
  return ghosts.map((pass, at) => ({
    pass,
    y:
      at < above
        ? y - half - (above - at) * step(above)
        : y + half + (at - above + 1) * step(ghosts.length - above),
  }));
}
