import type { Heights } from './heights.ts';
import type { Stream } from './input.ts';
import { LOOP_GAP } from './scale.ts';

/** Where a ribbon leaves its box and where it comes in: the middle of its width. */
export interface Ports {
  readonly out: number;
  readonly in: number;
}

/** Whether a return goes back above all boxes or below them. */
export type Side = 'TOP' | 'BOTTOM';

/** One end of a ribbon at one side of a box. */
interface End {
  readonly stream: Stream;
  readonly end: keyof Ports;
  readonly box: number;
  /** From top to bottom: what goes up, what goes on, what comes back to the box, what goes down. */
  readonly rank: number;
  readonly order: number;
}

const [UP, ABOVE, ON, BACK, BELOW, DOWN] = [0, 1, 2, 3, 4, 5];

/** Tells on which side each return goes back: where its boxes are nearer to. */
export function sidesOf(
  streams: readonly Stream[],
  { tops, boxHeights, scale }: Heights,
): ReadonlyMap<Stream, Side> {
  const middle = (box: number): number => tops[box]! + boxHeights[box]! / 2;
  return new Map(
    streams
      .filter(({ way }) => way === 'RETURN')
      .map((stream) => [
        stream,
        middle(stream.source) + middle(stream.target) < scale.height ? 'TOP' : 'BOTTOM',
      ]),
  );
}

/**
 * Gives each end of each ribbon a place of its own at the side of its box, so that ribbons of one box cross as little
 * as can be: those that turn up are at the top, the nearest first, those that turn down at the bottom.
 */
export function portsOf(
  streams: readonly Stream[],
  heights: Heights,
  sides: ReadonlyMap<Stream, Side>,
): ReadonlyMap<Stream, Ports> {
  const { tops, boxHeights, scale } = heights;
  const right = tops.map((): End[] => []);
  const left = tops.map((): End[] => []);
  for (const stream of streams) {
    const [out, inwards] = endsOf(stream, heights, sides);
    right[stream.source]!.push(out);
    const isInside = stream.way === 'WITHIN' || stream.way === 'LOOP';
    (isInside ? right : left)[stream.target]!.push(inwards);
  }
  const ports = new Map(streams.map((stream) => [stream, { out: 0, in: 0 }]));
  for (const ends of [...right, ...left]) {
    ends.sort((a, b) => a.rank - b.rank || a.order - b.order || a.stream.link - b.stream.link);
    const loops = ends.filter(({ stream, end }) => stream.way === 'LOOP' && end === 'in').length;
    const whole = ends.reduce((sum, { stream }) => sum + scale.widthOf(stream.value), loops * LOOP_GAP);
    const box = ends[0]?.box ?? 0;
    let top = tops[box]! + (boxHeights[box]! - whole) / 2;
    for (const { stream, end } of ends) {
      const width = scale.widthOf(stream.value);
      if (stream.way === 'LOOP' && end === 'in') top += LOOP_GAP;
      ports.get(stream)![end] = top + width / 2;
      top += width;
    }
  }
  return ports;
}

function endsOf(
  stream: Stream,
  { tops, rows }: Heights,
  sides: ReadonlyMap<Stream, Side>,
): readonly [End, End] {
  const { source, target, span, link } = stream;
  const both = (rank: number, order: number): readonly [End, End] => [
    { stream, end: 'out', box: source, rank, order },
    { stream, end: 'in', box: target, rank, order },
  ];
  switch (stream.way) {
    case 'FORWARD': {
      const way = rows.get(stream)!;
      return [
        { stream, end: 'out', box: source, rank: ON!, order: way[1]! },
        { stream, end: 'in', box: target, rank: ON!, order: way.at(-2)! },
      ];
    }
    case 'RETURN':
      return sides.get(stream) === 'TOP' ? both(UP!, span) : both(DOWN!, -span);
    case 'LOOP':
      return both(BACK!, link);
    case 'WITHIN': {
      const distance = Math.abs(tops[source]! - tops[target]!);
      const goesDown = tops[target]! > tops[source]!;
      const [below, above] = [
        { rank: BELOW!, order: -distance },
        { rank: ABOVE!, order: distance },
      ];
      return [
        { stream, end: 'out', box: source, ...(goesDown ? below : above) },
        { stream, end: 'in', box: target, ...(goesDown ? above : below) },
      ];
    }
  }
}
