import type { Stream } from './input.ts';

/** Kept between ribbons that run side by side. */
export const LANE_GAP = 5;

/** A piece of a ribbon that runs along a lane: from where to where, and how thick it is. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly width: number;
}

/** How far from the edge the middle of each ribbon stands, and how much room all take together. */
interface Packed {
  readonly middles: ReadonlyMap<Stream, number>;
  readonly room: number;
}

/**
 * Lays pieces of ribbons side by side from an edge, so that no two that run past each other overlap: those that go over
 * the fewest columns next to the edge, then the shortest, then in the order of the links.
 */
export function packed(streams: readonly Stream[], pieceOf: (stream: Stream) => Piece): Packed {
  const pieces = streams
    .map((stream) => ({ stream, ...pieceOf(stream) }))
    .sort(
      (a, b) =>
        a.stream.span - b.stream.span || a.to - a.from - (b.to - b.from) || a.stream.link - b.stream.link,
    );
  const starts: number[] = [];
  const middles = new Map<Stream, number>();
  let room = 0;
  for (const [at, { stream, from, to, width }] of pieces.entries()) {
    let start = 0;
    for (let before = 0; before < at; before++) {
      const other = pieces[before]!;
      if (other.from < to + LANE_GAP && from < other.to + LANE_GAP)
        start = Math.max(start, starts[before]! + other.width + LANE_GAP);
    }
    starts.push(start);
    middles.set(stream, start + width / 2);
    room = Math.max(room, start + width);
  }
  return { middles, room };
}
