import { addTo } from '../../model/grouping.ts';
import type { Layout, Rect } from './columns.ts';
import type { Point, Route, RouteEdge } from './routes.ts';

/** How far a line keeps from a box that it passes, and how far from another between the same two boxes. */
const CLEAR = 5;
const BESIDE = 8;
/** A line bends at most so many times on each half of its way, and so on. */
const DEEPEST = 5;
/** On a map with more boxes, lines go straight: bending them all would take too long. */
const MOST_BOXES = 600;

/**
 * Routes edges from the border of one box to that of the other, for layouts without columns: straight where nothing is
 * between them, else around the corners of the boxes between them. Edges between the same two boxes lie side by side.
 * Returns the corners of each edge by its id; edges whose boxes are missing are left out.
 */
export function bentWays(
  layout: Layout,
  edges: readonly RouteEdge[],
  ghosts: readonly RouteEdge[] = [],
): ReadonlyMap<string, Route> {
  const boxes = [...layout.nodes.values()];
  const near = boxes.length <= MOST_BOXES ? boxesNear(boxes) : () => [];
  const joined = new Map<string, number>();
  const result = new Map<string, Route>();
  for (const { id, from, to } of [...edges, ...ghosts]) {
    const [a, b] = [layout.nodes.get(from), layout.nodes.get(to)];
    if (a === undefined || b === undefined) continue;
    const pair = from < to ? `${from} ${to}` : `${to} ${from}`;
    const count = joined.get(pair) ?? 0;
    joined.set(pair, count + 1);
    const aside = ((count + 1) >> 1) * (count % 2 === 0 ? -1 : 1) * BESIDE * (from < to ? 1 : -1);
    const [start, end] = shifted(centre(a), centre(b), aside);
    const bends = around(start, end, (box) => box !== a && box !== b, near, DEEPEST);
    const first = leaving(a, start, bends[0] ?? end);
    const last = leaving(b, end, bends.at(-1) ?? start);
    result.set(id, { id, points: [first, ...bends, last] });
  }
  return result;
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

/** The corners by which a line from one point to another passes the boxes between them. */
function around(
  a: Point,
  b: Point,
  isOther: (box: Rect) => boolean,
  near: Near,
  depth: number,
): readonly Point[] {
  if (depth === 0) return [];
  let first: { readonly box: Rect; readonly share: number } | undefined;
  for (const box of near(a, b)) {
    const share = isOther(box) ? meets(box, a, b) : undefined;
    if (share !== undefined && (first === undefined || share < first.share)) first = { box, share };
  }
  if (first === undefined) return [];
  const corner = passing(first.box, a, b);
  const isElse = (box: Rect): boolean => isOther(box) && box !== first.box;
  return [
    ...around(a, corner, isElse, near, depth - 1),
    corner,
    ...around(corner, b, isElse, near, depth - 1),
  ];
}

/** The corner of a box by which the way from one point to another is shortest, a little beside the box. */
function passing({ left, top, width, height }: Rect, a: Point, b: Point): Point {
  const corners = [left - CLEAR, left + width + CLEAR].flatMap((x) =>
    [top - CLEAR, top + height + CLEAR].map((y) => ({ x, y })),
  );
  const way = (corner: Point): number =>
    Math.hypot(corner.x - a.x, corner.y - a.y) + Math.hypot(b.x - corner.x, b.y - corner.y);
  return corners.reduce((best, corner) => (way(corner) < way(best) ? corner : best));
}

/** Where on its way from one point to another a line enters a box, as a share; undefined when it passes it. */
function meets({ left, top, width, height }: Rect, a: Point, b: Point): number | undefined {
  let [from, to] = [0, 1];
  for (const [start, way, low, high] of [
    [a.x, b.x - a.x, left - 1, left + width + 1],
    [a.y, b.y - a.y, top - 1, top + height + 1],
  ] as const) {
    if (way === 0) {
      if (start < low || start > high) return undefined;
      continue;
    }
    const [one, other] = [(low - start) / way, (high - start) / way];
    from = Math.max(from, Math.min(one, other));
    to = Math.min(to, Math.max(one, other));
  }
  return from < to ? from : undefined;
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
