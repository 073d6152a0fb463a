import { distanceTo, type Polygon } from './polygons.ts';
import type { Point } from './routes.ts';

/** Values at the points of a square grid, row by row. `left` and `top` say where its first point lies. */
export interface Grid {
  readonly left: number;
  readonly top: number;
  /** Distance from one point to the next. */
  readonly step: number;
  readonly across: number;
  readonly down: number;
}

/** Sides of a cell of the grid. */
const [TOP, RIGHT, BOTTOM, LEFT] = [0, 1, 2, 3] as const;
type Side = 0 | 1 | 2 | 3;

/**
 * The pieces of the border in a cell, by which of its corners are inside (1 top left, 2 top right, 4 bottom right, 8
 * bottom left). What is inside lies on the left of a piece.
 */
const PIECES: readonly (readonly (readonly [from: Side, to: Side])[])[] = [
  [],
  [[LEFT, TOP]],
  [[TOP, RIGHT]],
  [[LEFT, RIGHT]],
  [[RIGHT, BOTTOM]],
  [
    [LEFT, TOP],
    [RIGHT, BOTTOM],
  ],
  [[TOP, BOTTOM]],
  [[LEFT, BOTTOM]],
  [[BOTTOM, LEFT]],
  [[BOTTOM, TOP]],
  [
    [TOP, RIGHT],
    [BOTTOM, LEFT],
  ],
  [[BOTTOM, RIGHT]],
  [[RIGHT, LEFT]],
  [[RIGHT, TOP]],
  [[TOP, LEFT]],
  [],
];

/** A closed border. Its area is negative when it is the border of a hole. */
export interface Ring {
  readonly outline: Polygon;
  readonly area: number;
}

/**
 * Returns the borders of the part of a grid where the values are below 0. No value on the edge of the grid may be below
 * 0. A border runs between the points of the grid, where the value would be 0.
 */
export function contours(grid: Grid, values: Float64Array): readonly Ring[] {
  const { across, down } = grid;
  const next = new Map<number, number>();
  // The horizontal side to the right of a point has an even key, the vertical one below it an odd key.
  const keyOf = (at: number, side: Side): number =>
    side === TOP ? 2 * at : side === LEFT ? 2 * at + 1 : side === BOTTOM ? 2 * (at + across) : 2 * at + 3;
  for (let y = 0; y < down - 1; y++)
    for (let x = 0; x < across - 1; x++) {
      const at = y * across + x;
      const isInside = (point: number, bit: number): number => (values[point]! < 0 ? bit : 0);
      const corners =
        isInside(at, 1) | isInside(at + 1, 2) | isInside(at + across + 1, 4) | isInside(at + across, 8);
      for (const [from, to] of PIECES[corners]!) next.set(keyOf(at, from), keyOf(at, to));
    }
  const rings: Ring[] = [];
  while (next.size > 0) {
    const [first] = next.keys();
    const points: Point[] = [];
    for (let key = first; key !== undefined; ) {
      const after = next.get(key);
      if (after !== undefined) points.push(crossing(grid, values, key));
      next.delete(key);
      key = after;
    }
    rings.push({ outline: smoothed(points), area: -areaOf(points) });
  }
  return rings;
}

/** Where the border crosses a side of a cell. */
function crossing({ left, top, step, across }: Grid, values: Float64Array, key: number): Point {
  const [at, isVertical] = [key >> 1, key % 2 === 1];
  const [one, other] = [values[at]!, values[at + (isVertical ? across : 1)]!];
  const share = one / (one - other);
  const [x, y] = [at % across, Math.floor(at / across)];
  return { x: left + step * (x + (isVertical ? 0 : share)), y: top + step * (y + (isVertical ? share : 0)) };
}

/** The area of a polygon, negative when its corners run against the clock. */
export const areaOf = (polygon: Polygon): number =>
  polygon.reduce((sum, { x, y }, at) => {
    const next = polygon[(at + 1) % polygon.length]!;
    return sum + (x * next.y - next.x * y) / 2;
  }, 0);

/** How far a border may move when it is given fewer corners. */
const TOLERANCE = 0.75;

/** A closed border with as few corners as say the same. */
function smoothed(points: Polygon): Polygon {
  const [first, half] = [points[0]!, points[points.length >> 1]!];
  const middle = points.length >> 1;
  return [
    ...fewer([...points.slice(0, middle), half]).slice(0, -1),
    ...fewer([...points.slice(middle), first]).slice(0, -1),
  ];
}

/** A line without the corners that lie on the straight way between others. */
function fewer(points: Polygon): Polygon {
  const [a, b] = [points[0]!, points.at(-1)!];
  let [farthest, most] = [0, TOLERANCE];
  for (let at = 1; at < points.length - 1; at++) {
    const distance = distanceTo(points[at]!, a, b);
    if (distance > most) [farthest, most] = [at, distance];
  }
  if (farthest === 0) return [a, b];
  return [...fewer(points.slice(0, farthest + 1)).slice(0, -1), ...fewer(points.slice(farthest))];
}
