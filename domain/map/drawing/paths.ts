import type { Point } from '../layouts/routes.ts';

/** Rounds a length to a tenth of a pixel. */
export const round = (value: number): number => Math.round(value * 10) / 10;

/** Writes a point as an SVG path does. */
export const at = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;

/** Writes an SVG path through points, with corners rounded by `radius`. */
export function roundedPath(points: readonly Point[], radius: number): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  const steps = rest.map((point, index) => {
    const after = rest[index + 1];
    if (after === undefined) return `L${at(point)}`;
    const before = points[index]!;
    return `L${at(towards(point, before, radius))}Q${at(point)} ${at(towards(point, after, radius))}`;
  });
  return `M${at(first)}${steps.join('')}`;
}

/** A point on the way from a corner to the next point, `radius` away but at most half-way. */
function towards(corner: Point, next: Point, radius: number): Point {
  const length = Math.hypot(next.x - corner.x, next.y - corner.y) || 1;
  const share = Math.min(radius, length / 2) / length;
  return { x: corner.x + (next.x - corner.x) * share, y: corner.y + (next.y - corner.y) * share };
}
