import type { Heights } from './heights.ts';
import type { Stream } from './input.ts';
import { LANE_GAP, type Piece, packed } from './packed.ts';
import type { Ports, Side } from './ports.ts';

/** Room for the head of an arrow between a box and the first upright piece beside it. */
export const HEAD_ROOM = 14;

/** Where the upright pieces of ribbons stand beside the boxes of each column. */
export interface Gutters {
  /** Distance of the middle of each upright piece from the boxes that it leaves, or comes to. */
  readonly out: ReadonlyMap<Stream, number>;
  readonly in: ReadonlyMap<Stream, number>;
  /** Room that they take to the right and to the left of each column. */
  readonly right: readonly number[];
  readonly left: readonly number[];
}

interface Known {
  readonly heights: Heights;
  readonly sides: ReadonlyMap<Stream, Side>;
  readonly ports: ReadonlyMap<Stream, Ports>;
}

/**
 * Gives each ribbon that turns up or down beside a column a place there of its own: those that stay in the column next
 * to its boxes, then those that go back, the nearest first.
 */
export function guttersOf(streams: readonly Stream[], columns: readonly number[], known: Known): Gutters {
  const count = Math.max(0, ...columns.map((column) => column + 1));
  const turning = streams.filter(({ way }) => way !== 'FORWARD');
  const gutters = { out: new Map<Stream, number>(), in: new Map<Stream, number>() };
  const rooms = (end: 'out' | 'in'): number[] =>
    Array.from({ length: count }, (_, column) => {
      const own = turning.filter(({ way, source, target }) =>
        end === 'out' ? columns[source] === column : way === 'RETURN' && columns[target] === column,
      );
      return placeIn(gutters[end], own, end, known);
    });
  const [right, left] = [rooms('out'), rooms('in')];
  return { ...gutters, right, left };
}

function placeIn(
  places: Map<Stream, number>,
  streams: readonly Stream[],
  end: 'out' | 'in',
  known: Known,
): number {
  const { middles, room } = packed(streams, (stream) => pieceOf(stream, end, known));
  for (const [stream, middle] of middles) places.set(stream, HEAD_ROOM + middle);
  return room === 0 ? 0 : HEAD_ROOM + room + LANE_GAP;
}

/** From where to where a ribbon runs up or down beside a column. A return goes on to the edge of the drawing. */
function pieceOf(stream: Stream, end: 'out' | 'in', { heights, sides, ports }: Known): Piece {
  const width = heights.scale.widthOf(stream.value);
  const port = ports.get(stream)!;
  const side = sides.get(stream);
  if (side === 'TOP') return { from: -FAR, to: port[end] + width / 2, width };
  if (side === 'BOTTOM') return { from: port[end] - width / 2, to: FAR, width };
  const [low, high] = [Math.min(port.out, port.in), Math.max(port.out, port.in)];
  return { from: low - width / 2, to: high + width / 2, width };
}

/** Farther than any drawing is high. */
const FAR = 1e9;
