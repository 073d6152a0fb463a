import { BOLD } from '../box-label.ts';
import type { LabelBox } from '../label-boxes.ts';
import { PLACE_SIZE } from '../letters.ts';
import { textWidth } from '../text.ts';
import type { Rect } from './columns.ts';
import type { Area } from './place.ts';
import type { Polygon } from './polygons.ts';
import type { Point } from './routes.ts';

/** Where the name of an area is written: the middle of its base line. */
export function areaTitlePlace({ outline, title }: Pick<Area, 'outline' | 'title'>): Point {
  if (title !== undefined) return title;
  const xs = outline.map(({ x }) => x);
  return {
    x: (Math.min(...xs) + Math.max(...xs)) / 2,
    y: Math.min(...outline.map(({ y }) => y)) + PLACE_SIZE * 1.3,
  };
}

/** How far letters reach above and below their base line, as shares of their size. */
const [ABOVE, BELOW] = [0.8, 0.25];

/** The width of a name that is not known here, as the screen writes it in the language of its reader. */
const SOME_NAME = 130;

/** Returns the width of the name of an area. */
export const titleWidth = (label: string): number =>
  label === '' ? SOME_NAME : textWidth(label, PLACE_SIZE * BOLD);

/** The rectangle that the name of an area covers. */
const rectAt = ({ x, y }: Point, width: number): Rect => ({
  ...{ left: x - width / 2, top: y - ABOVE * PLACE_SIZE },
  ...{ width, height: (ABOVE + BELOW) * PLACE_SIZE },
});

/** Returns the rectangles of the names of areas, which lines go around. An area without a name has none. */
export const titleRects = (areas: readonly Area[]): readonly Rect[] =>
  areas.flatMap((area) => (isNamed(area) ? [rectAt(areaTitlePlace(area), titleWidth(area.label))] : []));

/** Whether the name of an area is written on the map. */
export const isNamed = ({ kind, label }: Area): boolean =>
  kind !== 'clearing' && (kind !== 'territory' || label !== '');

/** Returns the rectangles of the names of areas as those of other texts. */
export const titleBoxes = (areas: readonly Area[]): readonly LabelBox[] =>
  titleRects(areas).map(({ left, top, width, height }, at) => ({
    ...{ id: `title ${at}`, x: left + width / 2, y: top + height / 2, width, height },
  }));

/** How far a name keeps from the border of its area, from a box with the ends of its lines, and from another name. */
const CLEAR = { border: 3, box: 12, name: 4 } as const;
const STEP = 6;
/** How much worse it is to write a name above its outline than a unit lower in it, and over the outline of a commune. */
const WORSE = { above: 150, over: 600 } as const;

/** What a name of a bassin must not cover, and what it had better not cover. */
interface Around {
  readonly boxes: readonly Rect[];
  readonly names: readonly Rect[];
  readonly outlines: readonly Polygon[];
}

/**
 * Returns where the name of a bassin is written: where there is no box, no other name and no end of a line. It is in its
 * outline beside those of communes, as high as it can be; else just above its outline; else over the outline of a commune.
 */
export function roomForName(outline: Polygon, label: string, around: Around): Point {
  const width = titleWidth(label);
  const { left, top, width: across, height } = boundsOf(outline);
  const covered = around.outlines.map(boundsOf);
  const isFree = (rect: Rect): boolean =>
    !around.boxes.some((box) => overlaps(rect, box, CLEAR.box)) &&
    !around.names.some((name) => overlaps(rect, name, CLEAR.name));
  let best = aboveOutline(outline, width, (rect) => isFree(rect) && !isOver(rect, covered));
  for (let y = top + PLACE_SIZE; y < top + height; y += STEP) {
    if (best !== undefined && best.cost <= y - top) break;
    for (let x = left + width / 2; x <= left + across - width / 2; x += STEP) {
      const rect = rectAt({ x, y }, width);
      const aside = Math.abs(x - left - across / 2) / 1000;
      const cost = y - top + aside + (isOver(rect, covered) ? WORSE.over : 0);
      if (best !== undefined && cost >= best.cost) continue;
      if (isFree(rect) && isInside(rect, outline)) best = { place: { x, y }, cost };
    }
  }
  return best?.place ?? { x: left + across / 2, y: top - 2 * CLEAR.name };
}

interface Place {
  readonly place: Point;
  readonly cost: number;
}

/** The place just above an outline where it is flattest under the name. */
function aboveOutline(outline: Polygon, width: number, isFree: (rect: Rect) => boolean): Place | undefined {
  const { left, top, width: across } = boundsOf(outline);
  let best: Place | undefined;
  for (let x = left + width / 2; x <= left + across - width / 2; x += STEP) {
    const under = [-2, -1, 0, 1, 2].map((share) => topAt(outline, x + (share * width) / 4));
    const y = Math.min(...under) - 2 * CLEAR.name;
    const slope = Math.max(...under) - Math.min(...under);
    const cost = WORSE.above + slope + (y - top) / 10;
    if ((best === undefined || cost < best.cost) && isFree(rectAt({ x, y }, width)))
      best = { place: { x, y }, cost };
  }
  return best;
}

/** The height at which an outline begins, below a point above it. */
function topAt(outline: Polygon, x: number): number {
  const ys = outline.flatMap((a, at) => {
    const b = outline[(at + 1) % outline.length]!;
    return a.x > x !== b.x > x ? [a.y + ((x - a.x) / (b.x - a.x)) * (b.y - a.y)] : [];
  });
  return ys.length === 0 ? Math.min(...outline.map(({ y }) => y)) : Math.min(...ys);
}

const isOver = (rect: Rect, others: readonly Rect[]): boolean =>
  others.some((other) => overlaps(rect, other, 0));

const overlaps = (one: Rect, other: Rect, by: number): boolean =>
  one.left < other.left + other.width + by &&
  other.left < one.left + one.width + by &&
  one.top < other.top + other.height + by &&
  other.top < one.top + one.height + by;

function boundsOf(polygon: Polygon): Rect {
  const [xs, ys] = [polygon.map(({ x }) => x), polygon.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}

/** Whether a rectangle and some room around it lie inside an outline, at its corners and along its long sides. */
function isInside({ left, top, width, height }: Rect, outline: Polygon): boolean {
  const [from, to] = [left - CLEAR.border, left + width + CLEAR.border];
  for (let at = 0; at <= 6; at++) {
    const x = from + ((to - from) * at) / 6;
    if (!holdsPoint(outline, { x, y: top - CLEAR.border })) return false;
    if (!holdsPoint(outline, { x, y: top + height + CLEAR.border })) return false;
  }
  return true;
}

/** Whether a point lies inside a polygon of any shape. */
export function holdsPoint(polygon: Polygon, { x, y }: Point): boolean {
  let isIn = false;
  for (const [at, a] of polygon.entries()) {
    const b = polygon[(at + 1) % polygon.length]!;
    if (a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)) isIn = !isIn;
  }
  return isIn;
}
