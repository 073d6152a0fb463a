import { addTo } from '../../model/grouping.ts';
import type { Layout, Rect } from './columns.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}
/** An edge to draw between two boxes, given by the ids of nodes or frames. */
interface RouteEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}
/** The path of an edge: its start, its corners and its end. */
export interface Route {
  readonly id: string;
  readonly points: readonly Point[];
}

interface Box extends Rect {
  readonly lane: number;
}

const SIDE = 6;

/**
 * Routes edges around boxes: an edge over several lanes (parts of columns) passes between the boxes of each, at the
 * opening nearest to the straight line. Boxes stay where they are. Returns the corners of each edge by its id; edges
 * whose boxes are missing are left out.
 */
export function routes(layout: Layout, edges: readonly RouteEdge[]): ReadonlyMap<string, Route> {
  const boxes = new Map<string, Box>([
    ...layout.groups.map((group) => [group.id, group] as const),
    ...layout.nodes,
  ]);
  const openings = openingsByLane(layout);
  const drawn = edges.flatMap((edge) => {
    const [from, to] = [boxes.get(edge.from), boxes.get(edge.to)];
    return from === undefined || to === undefined ? [] : [{ edge, from, to }];
  });
  const ports = portsOf(drawn);
  const used = new Map<string, number>();
  const result = new Map<string, Route>();
  for (const { edge, from, to } of drawn) {
    const start = ports.get(`${edge.id} from`)!;
    const end = ports.get(`${edge.id} to`)!;
    const points: Point[] = [start];
    if (from.lane === to.lane) points.push(...aroundSameLane(layout, from.lane, start, end));
    else points.push(...throughLanes(layout, openings, used, from.lane, to.lane, start, end));
    points.push(end);
    result.set(edge.id, { id: edge.id, points });
  }
  return result;
}

/**
 * Routes edges straight from the border of one box to that of the other, for layouts without columns. Returns the
 * corners of each edge by its id; edges whose boxes are missing are left out.
 */
export function straightWays(layout: Layout, edges: readonly RouteEdge[]): ReadonlyMap<string, Route> {
  return new Map(
    edges.flatMap(({ id, from, to }): (readonly [string, Route])[] => {
      const [a, b] = [layout.nodes.get(from), layout.nodes.get(to)];
      if (a === undefined || b === undefined) return [];
      return [[id, { id, points: [borderTowards(a, b), borderTowards(b, a)] }]];
    }),
  );
}

/** The point where the line from the middle of a box to the middle of another leaves the first box. */
function borderTowards(box: Rect, other: Rect): Point {
  const [x, y] = [box.left + box.width / 2, middle(box)];
  const [dx, dy] = [other.left + other.width / 2 - x, middle(other) - y];
  const share = Math.min(box.width / 2 / (Math.abs(dx) || 1e-9), box.height / 2 / (Math.abs(dy) || 1e-9), 1);
  return { x: x + dx * share, y: y + dy * share };
}

interface Drawn {
  readonly edge: RouteEdge;
  readonly from: Box;
  readonly to: Box;
}

const middle = (box: Rect): number => box.top + box.height / 2;

/**
 * The point where each edge touches each of its boxes. The edges on one side of a box are spread over it, in the
 * order of their other ends.
 */
function portsOf(drawn: readonly Drawn[]): ReadonlyMap<string, Point> {
  const sides = new Map<string, { key: string; box: Box; right: boolean; other: number }[]>();
  const add = (key: string, boxId: string, box: Box, right: boolean, other: number): void => {
    const side = `${boxId} ${right}`;
    addTo(sides, side, { key, box, right, other });
  };
  for (const { edge, from, to } of drawn) {
    add(`${edge.id} from`, edge.from, from, to.lane >= from.lane, middle(to));
    add(`${edge.id} to`, edge.to, to, to.lane <= from.lane, middle(from));
  }
  const ports = new Map<string, Point>();
  for (const ends of sides.values()) {
    ends.sort((a, b) => a.other - b.other || (a.key < b.key ? -1 : 1));
    ends.forEach(({ key, box, right }, index) => {
      const share = (index + 1) / (ends.length + 1);
      ports.set(key, { x: right ? box.left + box.width : box.left, y: box.top + box.height * share });
    });
  }
  return ports;
}

/** The free heights of each lane: above, between and below its blocks. */
function openingsByLane(layout: Layout): readonly (readonly number[])[] {
  const blocks = layout.lanes.map((): Rect[] => []);
  const framed = new Set<string>();
  for (const group of layout.groups) blocks[group.lane]!.push(group);
  for (const node of layout.nodes.values()) {
    const inside = layout.groups.some((group) => group.lane === node.lane && covers(group, node));
    if (inside) framed.add(node.id);
    else blocks[node.lane]!.push(node);
  }
  return blocks.map((lane) => {
    const sorted = lane.sort((a, b) => a.top - b.top);
    const openings: number[] = [(sorted[0]?.top ?? 0) - 8];
    for (const [index, block] of sorted.entries()) {
      const bottom = block.top + block.height;
      const next = sorted[index + 1];
      openings.push(next === undefined ? bottom + 8 : (bottom + next.top) / 2);
    }
    return openings;
  });
}

const covers = (outer: Rect, inner: Rect): boolean =>
  inner.top >= outer.top && inner.top + inner.height <= outer.top + outer.height;

function throughLanes(
  layout: Layout,
  openings: readonly (readonly number[])[],
  used: Map<string, number>,
  fromLane: number,
  toLane: number,
  start: Point,
  end: Point,
): readonly Point[] {
  const forward = toLane > fromLane;
  const points: Point[] = [];
  let y = start.y;
  for (let lane = fromLane + (forward ? 1 : -1); lane !== toLane; lane += forward ? 1 : -1) {
    const { left, width } = layout.lanes[lane]!;
    const share = (left + width / 2 - start.x) / (end.x - start.x);
    const wish = (start.y + (end.y - start.y) * share + y) / 2;
    const opening = openings[lane]!.reduce((a, b) => (Math.abs(b - wish) < Math.abs(a - wish) ? b : a));
    const key = `${lane} ${opening}`;
    const count = used.get(key) ?? 0;
    used.set(key, count + 1);
    // Edges through the same opening lie side by side, 2 units apart, on both sides of its middle.
    y = opening + (((count + 1) >> 1) % 3) * 2 * (count % 2 === 0 ? 1 : -1);
    const [near, far] = forward ? [left - SIDE, left + width + SIDE] : [left + width + SIDE, left - SIDE];
    points.push({ x: near, y }, { x: far, y });
  }
  const out = forward ? SIDE : -SIDE;
  return [{ x: start.x + out, y: start.y }, ...points, { x: end.x - out, y: end.y }];
}

/** The corners of an edge between two boxes of one lane: out on the right and back. */
function aroundSameLane(layout: Layout, lane: number, start: Point, end: Point): readonly Point[] {
  const { left, width } = layout.lanes[lane]!;
  const reach = Math.min(22, 8 + Math.abs(end.y - start.y) / 24);
  const x = left + width + reach;
  return [
    { x, y: start.y },
    { x, y: end.y },
  ];
}
