import type { Point } from '../layouts/routes.ts';
import { SIGN_SIZE } from '../letters.ts';
import type { FlowLook, LineLook } from '../marks.ts';
import type { Palette } from '../palette.ts';
import { outlinedText } from './outlined-text.ts';
import { at, round, roundedPath } from './paths.ts';
import { type Vector, vector } from './vector.ts';

/** Shapes of line ends, pointing right, with the tip at the origin. */
const ENDS = {
  triangle: 'M-9 -4L0 0L-9 4Z',
  vee: 'M-9 -4L0 0L-9 4L-6 0Z',
  diamond: 'M-10 0L-5 -4L0 0L-5 4Z',
  circle: 'M-8 0A4 4 0 1 1 0 0A4 4 0 1 1 -8 0Z',
  chevron: 'M-9 -4L-5 -4L0 0L-5 4L-9 4L-5 0Z',
} as const;
export type End = keyof typeof ENDS;
// How far before its tip a line stops, so that it does not show inside its end shape.
const LENGTH: Readonly<Record<End, number>> = { triangle: 8, vee: 6, diamond: 9, circle: 7, chevron: 5 };

/** Half the size of the shape at the beginning of a line. */
const START = 3.2;

/** Width of the gap that a line leaves on each side where it crosses another, so that the eye follows the upper one. */
export const CASING = 1.5;
/** Radius of the corners of a line. */
export const CORNER_RADIUS = 9;
export const HALO_OPACITY = 0.35;

/** Everything that the drawing of a line depends on. */
interface DrawnLine {
  readonly points: readonly Point[];
  readonly look: LineLook;
  readonly end: End;
  /** What it shows of the people who went along it. */
  readonly flow: FlowLook;
  /** Where the sign of the line is written. */
  readonly middle: Point;
}

/**
 * Draws a line of the map as one SVG element given as plain data: its path, the shapes at its ends, its halo and its
 * sign. `scale` multiplies widths and dashes.
 */
export function lineVectors(line: DrawnLine, palette: Palette, scale: number): Vector {
  const { points, look, end, flow, middle } = line;
  const color = palette[look.color];
  const width = look.width * scale;
  const last = points.at(-1) ?? middle;
  const before = points.at(-2) ?? last;
  const angle = Math.atan2(last.y - before.y, last.x - before.x);
  const back = LENGTH[end];
  const stop = { x: last.x - Math.cos(angle) * back, y: last.y - Math.sin(angle) * back };
  const d = roundedPath([...points.slice(0, -1), stop], CORNER_RADIUS);
  const dashes = look.dash?.map((length) => length * scale).join(' ');
  return vector('g', { fill: 'none', stroke: color, strokeWidth: width }, [
    vector('path', { d, strokeDasharray: dashes, stroke: palette.paper, strokeWidth: width + 2 * CASING }),
    ...(flow.halo > 0 ? [haloOf(d, palette.flow, flow.halo * 2 + width)] : []),
    ...(flow.isEdged
      ? [
          vector('path', {
            d,
            strokeDasharray: dashes,
            stroke: palette.flow,
            strokeWidth: width + 2 * CASING,
          }),
        ]
      : []),
    // Between an edging of its own colour the line stays empty.
    vector('path', {
      d,
      strokeDasharray: dashes,
      ...(flow.isEdged && look.color === 'flow' && { stroke: palette.paper }),
    }),
    ...startOf(look, points[0] ?? middle, points[1] ?? middle, color),
    vector('path', {
      d: ENDS[end],
      transform: `translate(${at(last)}) rotate(${round((angle * 180) / Math.PI)})`,
      fill: look.hollow ? palette.paper : color,
      strokeWidth: 1,
    }),
    ...(look.sign === undefined ? [] : signOn(middle, look.sign, palette)),
  ]);
}

const haloOf = (d: string, stroke: string, strokeWidth: number): Vector =>
  vector('path', { d, stroke, strokeOpacity: HALO_OPACITY, strokeWidth });

/** The shape at the beginning of a line. It touches the box from outside, as the box is drawn over the line. */
function startOf({ start }: LineLook, from: Point, next: Point, fill: string): readonly Vector[] {
  const far = Math.hypot(next.x - from.x, next.y - from.y) || 1;
  const { x, y } = {
    x: round(from.x + ((next.x - from.x) * START) / far),
    y: round(from.y + ((next.y - from.y) * START) / far),
  };
  if (start === 'square')
    return [vector('rect', { x: x - 3, y: y - 3, width: 6, height: 6, fill, stroke: 'none' })];
  return start === 'circle' ? [vector('circle', { cx: x, cy: y, r: START, fill, stroke: 'none' })] : [];
}

/** The sign on a line. */
const signOn = ({ x, y }: Point, sign: string, palette: Palette): readonly Vector[] =>
  outlinedText(
    sign,
    { x, y: y + 4.5, fontSize: SIGN_SIZE, fontWeight: 'bold', textAnchor: 'middle' },
    palette,
  );
