import type { Point } from '../layouts/routes.ts';

/** A line along the middle of a ribbon, as the value of the SVG attribute `d`. */
const round = (value: number): number => Math.round(value * 10) / 10;
const at = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;

/**
 * Writes the way of a ribbon from box to box: it goes level through the columns that it passes (`legs` are the points at
 * which it leaves and enters them, in turn) and bends in between.
 */
export function bentWay(legs: readonly (readonly [from: Point, to: Point])[]): string {
  return legs
    .map(([from, to], leg) => {
      const middle = (from.x + to.x) / 2;
      const begin = `${leg === 0 ? 'M' : 'L'}${at(from)}`;
      return `${begin}C${at({ x: middle, y: from.y })} ${at({ x: middle, y: to.y })} ${at(to)}`;
    })
    .join('');
}

/** Writes the way of a ribbon along straight pieces, with rounded corners. */
export function corneredWay(points: readonly Point[], radius: number): string {
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
