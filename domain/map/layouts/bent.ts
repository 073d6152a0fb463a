import { addTo } from '../../model/grouping.ts';
import { flowLook } from '../marks.ts';
import { titleRects } from './area-title.ts';
import type { Layout, Rect } from './columns.ts';
import type { Point, Route, RouteEdge } from './routes.ts';

/** How far a line keeps from a box that it passes, and how far from another between the same two boxes. */
const CLEAR = 5;
const BESIDE = 8;
/** Room between the halos of two lines between the same two boxes. */
const BETWEEN_HALOS = 3;
/** How often a way is looked for again, as the last one met further boxes, and how many boxes it may go around. */
const MOST_TRIES = 12;
const MOST_AROUND = 24;
/** On a map with more boxes, lines go straight: bending them all would take too long. */
const MOST_BOXES = 300;

/**
 * Routes edges from the border of one box to that of the other, for layouts without columns: straight where nothing is
 * between them, else around the corners of the boxes and the names of areas between them. Edges between the same two boxes lie side by side.
 * Returns the corners of each edge by its id; edges whose boxes are missing are left out.
 */
export function bentWays(
  layout: Layout,
  edges: readonly RouteEdge[],
  ghosts: readonly RouteEdge[] = [],
): ReadonlyMap<string, Route> {
  const boxes = [...layout.nodes.values()];
  const near =
    boxes.length <= MOST_BOXES ? boxesNear([...boxes, ...titleRects(layout.areas ?? [])]) : () => [];
  const joined = new Map<string, number>();
  const halos = widestHalos([...edges, ...ghosts]);
  const result = new Map<string, Route>();
  for (const { id, from, to } of [...edges, ...ghosts]) {
    const [a, b] = [layout.nodes.get(from), layout.nodes.get(to)];
    if (a === undefined || b === undefined) continue;
    const pair = pairName(from, to);
    const beside = Math.max(BESIDE, 2 * halos.get(pair)! + BETWEEN_HALOS);
    const count = joined.get(pair) ?? 0;
    joined.set(pair, count + 1);
    const aside = ((count + 1) >> 1) * (count % 2 === 0 ? -1 : 1) * beside * (from < to ? 1 : -1);
    const [start, end] = shifted(centre(a), centre(b), aside);
    const bends = around(start, end, (box) => box !== a && box !== b, near);
    const first = leaving(a, start, bends[0] ?? end);
    const last = leaving(b, end, bends.at(-1) ?? start);
    result.set(id, { id, points: [first, ...bends, last] });
  }
  return result;
}

const pairName = (from: string, to: string): string => (from < to ? `${from} ${to}` : `${to} ${from}`);

/** The width of the widest halo between each two boxes, so that both directions are told apart. */
function widestHalos(edges: readonly RouteEdge[]): ReadonlyMap<string, number> {
  const widest = new Map<string, number>();
  for (const { from, to, band } of edges) {
    const pair = pairName(from, to);
    widest.set(pair, Math.max(widest.get(pair) ?? 0, flowLook(band).halo));
  }
  return widest;
}

const centre = (box: Rect): Point => ({ x: box.left + box.width / 2, y: box.top + box.height / 2 });

/** Both ends of a line, moved to its side. */
function shifted(a: Point, b: Point, by: number): readonly [Point, Point] {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const [x, y] = [(-(b.y - a.y) / length) * by, ((b.x - a.x) / length) * by];
  return [
    { x: a.x + x, y: a.y + y },
    { x: b.x + x, y: b.y + y },
  ];
}

/** The point where a line from inside a box towards another point leaves the box. */
function leaving(box: Rect, from: Point, towards: Point): Point {
  const [dx, dy] = [towards.x - from.x, towards.y - from.y];
  const across = dx > 0 ? box.left + box.width - from.x : box.left - from.x;
  const down = dy > 0 ? box.top + box.height - from.y : box.top - from.y;
  const share = Math.min(dx === 0 ? 1 : across / dx, dy === 0 ? 1 : down / dy, 1);
  return { x: from.x + dx * share, y: from.y + dy * share };
}

type Near = (a: Point, b: Point) => readonly Rect[];

/**
 * The corners by which the shortest line from one point to another passes the boxes between them. Only boxes that a line
 * met so far are looked at: few of a large map.
 */
function around(a: Point, b: Point, isOther: (box: Rect) => boolean, near: Near): readonly Point[] {
  const met = new Set<Rect>();
  let way: readonly Point[] = [];
  for (let tries = 0; tries < MOST_TRIES && met.size < MOST_AROUND; tries++) {
    const before = met.size;
    const points = [a, ...way, b];
    for (const [at, to] of points.slice(1).entries())
      for (const box of near(points[at]!, to)) if (isOther(box) && meets(box, points[at]!, to)) met.add(box);
    if (met.size === before) return way;
    const found = shortest(a, b, [...met], near);
    if (found === undefined) return way;
    way = found;
  }
  return way;
}

/**
 * The corners of the shortest way between two points around some boxes; undefined when there is none. Points are tried
 * in the order of the shortest way that can lead over them (A*).
 */
function shortest(a: Point, b: Point, boxes: readonly Rect[], near: Near): readonly Point[] | undefined {
  const isFree = (point: Point): boolean => !near(point, point).some((box) => meets(box, point, point));
  const points = [a, b, ...boxes.flatMap(cornersOf).filter(isFree)];
  const known = points.map(
    (point, at): Reached => ({
      point,
      length: at === 0 ? 0 : Number.POSITIVE_INFINITY,
      ahead: at === 1 ? 0 : distance(point, b) + BEND,
      from: -1,
      done: false,
    }),
  );
  for (;;) {
    const next = nextOf(known);
    if (next < 0) return undefined;
    if (next === 1) break;
    const here = known[next]!;
    here.done = true;
    for (const there of known) {
      if (there.done) continue;
      const { point } = there;
      const length = here.length + distance(here.point, point) + BEND;
      if (length >= there.length || length + there.ahead >= known[1]!.length) continue;
      if (boxes.some((box) => meets(box, here.point, point))) continue;
      there.length = length;
      there.from = next;
    }
  }
  const way: Point[] = [];
  for (let at = known[1]!.from; at > 0; at = known[at]!.from) way.unshift(points[at]!);
  return way;
}

interface Reached {
  readonly point: Point;
  /** Of the shortest way found to the point, Infinity before there is one. */
  length: number;
  /** Of the shortest way from there to the end, were no box between them. */
  readonly ahead: number;
  /** The point before it on that way. */
  from: number;
  done: boolean;
}

/** The point to go on from: that of the shortest way; -1 when no point that was reached is left. */
function nextOf(known: readonly Reached[]): number {
  let next = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at < known.length; at++) {
    const { length, ahead, done } = known[at]!;
    if (done || length + ahead >= least) continue;
    next = at;
    least = length + ahead;
  }
  return next;
}

/** The distance of two points. `Math.hypot` is several times as slow, and a large map asks for millions of distances. */
function distance(a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  return Math.sqrt(dx * dx + dy * dy);
}

/** How much longer a way may be for one bend less. */
const BEND = 6;

/** The corners by which lines pass a box, a little beside it. */
const cornersOf = ({ left, top, width, height }: Rect): readonly Point[] =>
  [left - CLEAR, left + width + CLEAR].flatMap((x) =>
    [top - CLEAR, top + height + CLEAR].map((y) => ({ x, y })),
  );

/** Whether the line from one point to another goes through a box or along its border. */
function meets({ left, top, width, height }: Rect, a: Point, b: Point): boolean {
  const [west, east, north, south] = [left - 1, left + width + 1, top - 1, top + height + 1];
  if (Math.max(a.x, b.x) < west || Math.min(a.x, b.x) > east) return false;
  if (Math.max(a.y, b.y) < north || Math.min(a.y, b.y) > south) return false;
  // Then the line passes the box by only if all corners of the box lie on one side of it.
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const [above, below] = [dx * (north - a.y), dx * (south - a.y)];
  const [before, after] = [dy * (west - a.x), dy * (east - a.x)];
  return (
    Math.max(above, below) >= Math.min(before, after) && Math.min(above, below) <= Math.max(before, after)
  );
}

const CELL = 160;

/** Returns a function that gives the boxes in the squares of a grid through which a line may pass. */
function boxesNear(boxes: readonly Rect[]): Near {
  const cells = new Map<string, Rect[]>();
  const eachCell = (
    left: number,
    top: number,
    right: number,
    bottom: number,
    visit: (key: string) => void,
  ) => {
    for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++)
      for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++) visit(`${x} ${y}`);
  };
  for (const box of boxes)
    eachCell(box.left, box.top, box.left + box.width, box.top + box.height, (key) => addTo(cells, key, box));
  return (a, b) => {
    const found = new Set<Rect>();
    eachCell(Math.min(a.x, b.x), Math.min(a.y, b.y), Math.max(a.x, b.x), Math.max(a.y, b.y), (key) => {
      for (const box of cells.get(key) ?? []) found.add(box);
    });
    return [...found];
  };
}
