import type { Point } from './layouts/routes.ts';
import { textWidth } from './text.ts';

/** Room that something written takes, around its middle. */
export interface LabelBox {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The room of lines of letters that stand one under the other around a middle. */
export function labelBox(id: string, lines: readonly string[], middle: Point, size: number): LabelBox {
  const width = Math.max(0, ...lines.map((line) => textWidth(line, size)));
  // Between the lines stands a little air, not above the first nor below the last.
  return { id, ...middle, width, height: lines.length * size * 1.15 - size * 0.15 };
}

/** Whether two labels are written over each other; touching is not. */
export const overlap = (a: LabelBox, b: LabelBox): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;

/** Shares of a line where its badge may stand: its middle, then ever farther from it. */
const SHARES = [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8, 0.15, 0.85, 0.1, 0.9];

/** Steps aside, in sizes of a badge, where a short line has no room on itself. */
const ASIDE = [1.1, -1.1, 2.2, -2.2];

/**
 * The place on a line nearest to its middle where a badge covers nothing that is written; else beside the line; its
 * middle when there is no room at all.
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

/** The point half-way along a line. */
export const halfway = (points: readonly Point[]): Point => along(points, 0.5);

/** The point at a share of the length of a line. */
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

/** Where the drawing library writes the sign of a line: at its middle corner, or in the middle of its middle part. */
export function signPlace(points: readonly Point[]): Point {
  const turns = points.slice(1, -1);
  if (turns.length % 2 === 1) return turns[(turns.length - 1) / 2]!;
  const at = points.length / 2;
  const [a, b] = [points[at - 1], points[at]];
  return a === undefined || b === undefined ? halfway(points) : { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}
