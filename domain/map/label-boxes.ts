import type { Point } from './layouts/routes.ts';
import { textWidth } from './text.ts';

/** The rectangle that a text takes, around its middle. */
export interface LabelBox {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Returns the rectangle that centred lines of text cover around the point `middle`, under the given id. `size` is the
 * size of the letters.
 */
export function labelBox(id: string, lines: readonly string[], middle: Point, size: number): LabelBox {
  const width = Math.max(0, ...lines.map((line) => textWidth(line, size)));
  // There is spacing between the lines, but not above the first or below the last.
  return { id, ...middle, width, height: lines.length * size * 1.15 - size * 0.15 };
}

/** Whether two labels overlap; touching does not count. */
export const overlap = (a: LabelBox, b: LabelBox): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;

/**
 * Positions on a line that are tried for its badge, as shares of its length: the middle first, then farther and
 * farther away.
 */
const SHARES = [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8, 0.15, 0.85, 0.1, 0.9];

/** Steps beside the line that are tried when the line has no free place, in sizes of a badge. */
const ASIDE = [1.1, -1.1, 2.2, -2.2];

/**
 * Returns the best place on a line of the map for a badge of the given size. `points` are the corners of the line. It
 * is the free place nearest to the middle where the badge covers no text of `written`; else a free place beside the
 * line; else the middle.
 */
export function clearPlace(
  points: readonly Point[],
  size: { readonly width: number; readonly height: number },
  written: readonly LabelBox[],
): Point {
  const free = (place: Point): boolean => !written.some((box) => overlap(box, { id: '', ...place, ...size }));
  const on = SHARES.map((share) => along(points, share));
  const found = on.find(free);
  if (found !== undefined) return found;
  const beside = on.flatMap(({ x, y }) => [
    ...ASIDE.map((step) => ({ x, y: y + step * size.height })),
    ...ASIDE.map((step) => ({ x: x + step * size.width, y })),
  ]);
  return beside.find(free) ?? along(points, 0.5);
}

/** Returns the point half-way along a line, whose corners are `points`. */
export const halfway = (points: readonly Point[]): Point => along(points, 0.5);

/** Returns the point at a share (0 to 1) of the length of a line, whose corners are `points`. */
export function along(points: readonly Point[], share: number): Point {
  const lengths = points.slice(1).map((point, index) => {
    const before = points[index]!;
    return Math.hypot(point.x - before.x, point.y - before.y);
  });
  let rest = lengths.reduce((sum, length) => sum + length, 0) * share;
  for (const [index, length] of lengths.entries()) {
    const [a, b] = [points[index]!, points[index + 1]!];
    if (rest <= length && length > 0) {
      const part = rest / length;
      return { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part };
    }
    rest -= length;
  }
  return points[0] ?? { x: 0, y: 0 };
}

/**
 * Returns the point where the Cytoscape library writes the sign of a line: at its middle corner, or in the middle of
 * its middle segment. `points` are the corners of the line.
 */
export function signPlace(points: readonly Point[]): Point {
  const turns = points.slice(1, -1);
  if (turns.length % 2 === 1) return turns[(turns.length - 1) / 2]!;
  const at = points.length / 2;
  const [a, b] = [points[at - 1], points[at]];
  return a === undefined || b === undefined ? halfway(points) : { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}
