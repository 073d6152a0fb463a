import type { Rect } from './columns.ts';
import type { Point } from './routes.ts';

export type Polygon = readonly Point[];

/** Returns the four corners of a rectangle as a polygon. */
export const rectangle = ({ left, top, width, height }: Rect): Polygon => [
  { x: left, y: top },
  { x: left + width, y: top },
  { x: left + width, y: top + height },
  { x: left, y: top + height },
];

/** How far points reach to each side. */
export interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Returns how far some points reach to each side; 0 everywhere when there are none. */
export function boundsOf(points: Polygon): Bounds {
  if (points.length === 0) return { left: 0, right: 0, top: 0, bottom: 0 };
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** Returns the distance from a point to the straight line between two others. */
export function distanceTo({ x, y }: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / length));
  return Math.hypot(x - a.x - share * dx, y - a.y - share * dy);
}

/** The part of a polygon where `a * x + b * y <= c`. */
function clip(polygon: Polygon, a: number, b: number, c: number): Polygon {
  const side = ({ x, y }: Point): number => a * x + b * y - c;
  return polygon.flatMap((point, at) => {
    const next = polygon[(at + 1) % polygon.length]!;
    const [here, there] = [side(point), side(next)];
    const kept = here <= 0 ? [point] : [];
    if (here <= 0 === there <= 0 || here === 0 || there === 0) return kept;
    const share = here / (here - there);
    return [...kept, { x: point.x + (next.x - point.x) * share, y: point.y + (next.y - point.y) * share }];
  });
}

/**
 * Computes an outline around each of some separate boxes, and returns them in the same order. An outline goes
 * half-way to every other box, but not farther than `reach` from its own. Outlines never overlap; near boxes share a
 * border.
 */
export function outlines(boxes: readonly Rect[], reach: number): readonly Polygon[] {
  return boxes.map((box) => {
    let outline = around(box, reach);
    for (const other of boxes) {
      if (other === box) continue;
      const [near, far] = nearest(box, other);
      const [a, b] = [far.x - near.x, far.y - near.y];
      outline = clip(outline, a, b, (a * (near.x + far.x) + b * (near.y + far.y)) / 2);
    }
    return outline;
  });
}

/** An enlarged box with cut corners. */
function around({ left, top, width, height }: Rect, reach: number): Polygon {
  const [l, t, r, b] = [left - reach, top - reach, left + width + reach, top + height + reach];
  const cut = reach * 0.9;
  return [
    { x: l + cut, y: t },
    { x: r - cut, y: t },
    { x: r, y: t + cut },
    { x: r, y: b - cut },
    { x: r - cut, y: b },
    { x: l + cut, y: b },
    { x: l, y: b - cut },
    { x: l, y: t + cut },
  ];
}

/**
 * The nearest points of two boxes. Where the boxes overlap along an axis, both points are in the middle of the
 * overlap.
 */
function nearest(one: Rect, other: Rect): readonly [Point, Point] {
  const along = (a: number, length: number, b: number, wide: number): readonly [number, number] => {
    if (a + length <= b) return [a + length, b];
    if (b + wide <= a) return [a, b + wide];
    const shared = (Math.max(a, b) + Math.min(a + length, b + wide)) / 2;
    return [shared, shared];
  };
  const [nearX, farX] = along(one.left, one.width, other.left, other.width);
  const [nearY, farY] = along(one.top, one.height, other.top, other.height);
  return [
    { x: nearX, y: nearY },
    { x: farX, y: farY },
  ];
}

/** The screen is wider than high, so moving sideways counts for less. */
const SIDEWAYS = 0.45;

/**
 * Moves boxes until all are at least `gap` apart, for at most `rounds` rounds, and returns them. Of two boxes that
 * are too near, each moves by half, along the shorter way.
 */
export function apart(boxes: readonly Rect[], gap: number, rounds: number): readonly Rect[] {
  const moved = boxes.map((box) => ({ ...box }));
  for (let round = 0; round < rounds; round++) {
    let still = true;
    for (const [at, one] of moved.entries()) {
      for (const other of moved.slice(at + 1)) {
        const dx = other.left + other.width / 2 - one.left - one.width / 2;
        const dy = other.top + other.height / 2 - one.top - one.height / 2;
        const x = (one.width + other.width) / 2 + gap - Math.abs(dx);
        const y = (one.height + other.height) / 2 + gap - Math.abs(dy);
        if (x <= 0.01 || y <= 0.01) continue;
        still = false;
        if (x * SIDEWAYS < y) {
          one.left -= ((dx < 0 ? -1 : 1) * x) / 2;
          other.left += ((dx < 0 ? -1 : 1) * x) / 2;
        } else {
          one.top -= ((dy < 0 ? -1 : 1) * y) / 2;
          other.top += ((dy < 0 ? -1 : 1) * y) / 2;
        }
      }
    }
    if (still) break;
  }
  return moved;
}
