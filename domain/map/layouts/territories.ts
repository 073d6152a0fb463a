import { addTo } from '../../model/grouping.ts';
import { contours, type Grid } from './contours.ts';
import type { Area, Named } from './place.ts';
import { boundsOf, distanceTo, type Polygon } from './polygons.ts';
import type { Point } from './routes.ts';

/** A commune that is drawn, with the bassin to which it belongs. */
interface Member {
  readonly bassin?: Named | undefined;
  readonly outline: Polygon;
}

/** How far a bassin goes beyond the outlines of its communes, so that its name has room. */
export const REACH = 26;
/** Half the width of the strip that joins communes of a bassin which lie apart. */
const STRIP = 9;
const STEP = 6;
/** The grid becomes coarser on a large map, so that it has no more points. */
const MOST_POINTS = 120_000;
/** A smaller part of a bassin is none. */
const LEAST_AREA = 400;

/**
 * Returns the outline of each bassin around its communes, as areas from the largest to the smallest. It goes half-way to
 * communes of other bassins and to those that belong to none, and never over them. A bassin whose communes others
 * separate has several areas; only the largest has its name. An area of the kind `clearing` is a hole in the one before.
 */
export function territories(members: readonly Member[]): readonly Area[] {
  const drawn = members.filter(({ outline }) => outline.length >= 3);
  const bassins = new Map(drawn.flatMap(({ bassin }) => (bassin ? [[bassin.id, bassin] as const] : [])));
  if (bassins.size === 0) return [];
  const grid = gridAround(drawn.flatMap(({ outline }) => outline));
  const own = new Map<string | undefined, Polygon[]>();
  for (const { bassin, outline } of drawn) addTo(own, bassin?.id, outline);
  const fields = new Map([...own].map(([id, outlines]) => [id, fieldOf(grid, outlines, id !== undefined)]));
  const found = [...bassins.values()].flatMap(({ id, name }) => {
    const rings = contours(grid, insideOf(id, fields))
      .filter(({ area }) => Math.abs(area) >= LEAST_AREA)
      .sort((a, b) => b.area - a.area);
    return rings.map(({ area, outline }, at) => ({
      area: Math.abs(area),
      ...{ id: at === 0 ? `bassin ${id}` : `bassin ${id} ${at}`, label: at === 0 ? name : '', outline },
      kind: area > 0 ? ('territory' as const) : ('clearing' as const),
    }));
  });
  return found.sort((a, b) => b.area - a.area).map(({ area: _, ...rest }) => rest);
}

function gridAround(points: Polygon): Grid {
  const bounds = boundsOf(points);
  const margin = REACH + 3 * STEP;
  const [left, top] = [bounds.left - margin, bounds.top - margin];
  const [width, height] = [bounds.right + margin - left, bounds.bottom + margin - top];
  const step = Math.max(STEP, Math.sqrt((width * height) / MOST_POINTS));
  return { left, top, step, across: Math.ceil(width / step) + 1, down: Math.ceil(height / step) + 1 };
}

/** Beyond this distance, it does not matter how far a point is. */
const FAR = 2 * REACH;

/** The distance from each point of the grid to the nearest of some outlines. It is below 0 inside them. */
function fieldOf(grid: Grid, outlines: readonly Polygon[], isJoined: boolean): Float64Array {
  const field = new Float64Array(grid.across * grid.down).fill(FAR);
  for (const outline of outlines) lower(grid, field, outline, (point) => signedDistance(point, outline));
  if (isJoined)
    for (const [a, b] of stripsBetween(outlines))
      lower(grid, field, [a, b], (point) => distanceTo(point, a, b) + REACH - STRIP);
  return field;
}

/** Lowers the values of the points near a shape to their distance from it. */
function lower(grid: Grid, field: Float64Array, shape: Polygon, distance: (point: Point) => number): void {
  const { left, top, step, across, down } = grid;
  const bounds = boundsOf(shape);
  const cell = (at: number, start: number, most: number): number =>
    Math.min(most - 1, Math.max(0, Math.round((at - start) / step)));
  const [fromX, toX] = [cell(bounds.left - FAR, left, across), cell(bounds.right + FAR, left, across)];
  const [fromY, toY] = [cell(bounds.top - FAR, top, down), cell(bounds.bottom + FAR, top, down)];
  for (let y = fromY; y <= toY; y++)
    for (let x = fromX; x <= toX; x++) {
      const at = y * across + x;
      field[at] = Math.min(field[at]!, distance({ x: left + x * step, y: top + y * step }));
    }
}

/** The distance from a point to the border of a convex polygon, whose corners run with the clock. */
function signedDistance(point: Point, polygon: Polygon): number {
  let [nearest, isInside] = [Number.POSITIVE_INFINITY, true];
  for (const [at, a] of polygon.entries()) {
    const b = polygon[(at + 1) % polygon.length]!;
    nearest = Math.min(nearest, distanceTo(point, a, b));
    if ((b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x) < 0) isInside = false;
  }
  return isInside ? -nearest : nearest;
}

/** Below 0 where a point belongs to the bassin: within its reach, and nearer to it than to any other. */
function insideOf(id: string, fields: ReadonlyMap<string | undefined, Float64Array>): Float64Array {
  const own = fields.get(id)!;
  const others = [...fields].flatMap(([other, field]) => (other === id ? [] : [field]));
  return own.map((value, at) =>
    others.reduce((most, field) => Math.max(most, (value - field[at]!) / 2), value - REACH),
  );
}

/** The shortest straight lines that join outlines with one another, as few as are needed. */
function stripsBetween(outlines: readonly Polygon[]): readonly (readonly [Point, Point])[] {
  const strips: (readonly [Point, Point])[] = [];
  const joined = outlines.slice(0, 1);
  const rest = new Set(outlines.slice(1));
  while (rest.size > 0) {
    let best: { readonly to: Polygon; readonly ends: readonly [Point, Point]; length: number } | undefined;
    for (const to of rest)
      for (const from of joined) {
        const ends = [middleOf(from), middleOf(to)] as const;
        const length = Math.hypot(ends[0].x - ends[1].x, ends[0].y - ends[1].y);
        if (best === undefined || length < best.length) best = { to, ends, length };
      }
    strips.push(best!.ends);
    joined.push(best!.to);
    rest.delete(best!.to);
  }
  return strips;
}

const middleOf = (polygon: Polygon): Point => ({
  x: polygon.reduce((sum, { x }) => sum + x, 0) / polygon.length,
  y: polygon.reduce((sum, { y }) => sum + y, 0) / polygon.length,
});
