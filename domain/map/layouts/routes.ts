import type { Band } from '../../analysis/results.ts';
import { addTo } from '../../model/grouping.ts';
import type { Layout, Rect } from './columns.ts';
import { type Opening, openingsByLane, type Pass, tracks } from './tracks.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}
/** An edge to draw between two boxes, given by the ids of nodes or frames. */
export interface RouteEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** The people who went along it, by which its halo has its width. */
  readonly band?: Band | undefined;
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
 * opening nearest to the straight line, on a track of its own. `ghosts` are edges that are only drawn on top, such as
 * missing passerelles: they have tracks beside those of the `edges`, which keep their ways whatever is missing. Boxes
 * stay where they are. Returns the corners of each edge by its id; edges whose boxes are missing are left out.
 */
export function routes(
  layout: Layout,
  edges: readonly RouteEdge[],
  ghosts: readonly RouteEdge[] = [],
): ReadonlyMap<string, Route> {
  const boxes = new Map<string, Box>([
    ...layout.groups.map((group) => [group.id, group] as const),
    ...layout.nodes,
  ]);
  const drawnOf = (some: readonly RouteEdge[], isGhost: boolean): readonly Drawn[] =>
    some.flatMap((edge) => {
      const [from, to] = [boxes.get(edge.from), boxes.get(edge.to)];
      return from === undefined || to === undefined ? [] : [{ edge, from, to, isGhost }];
    });
  const drawn = [...drawnOf(edges, false), ...drawnOf(ghosts, true)];
  const ports = portsOf(drawn);
  const openings = openingsByLane(layout);
  const passes = drawn.flatMap((one) => passesOf(layout, openings, one, ports));
  const heights = tracks(openings, passes);
  const reaches = reachesOf(drawn, ports);
  const result = new Map<string, Route>();
  for (const { edge, from, to } of drawn) {
    const start = ports.get(`${edge.id} from`)!;
    const end = ports.get(`${edge.id} to`)!;
    const between =
      from.lane === to.lane
        ? aroundSameLane(layout, from.lane, start, end, reaches.get(edge.id) ?? 0)
        : throughLanes(layout, heights, edge.id, from.lane, to.lane, start, end);
    result.set(edge.id, { id: edge.id, points: [start, ...between, end] });
  }
  return result;
}

interface Drawn {
  readonly edge: RouteEdge;
  readonly from: Box;
  readonly to: Box;
  readonly isGhost: boolean;
}

const middle = (box: Rect): number => box.top + box.height / 2;

interface End {
  readonly key: string;
  readonly box: Box;
  readonly right: boolean;
  readonly other: number;
  readonly isGhost: boolean;
}

/**
 * The point where each edge touches each of its boxes. The edges on one side of a box are spread over it, in the
 * order of their other ends; ghosts touch it between them.
 */
function portsOf(drawn: readonly Drawn[]): ReadonlyMap<string, Point> {
  const sides = new Map<string, End[]>();
  for (const { edge, from, to, isGhost } of drawn) {
    const leaves = to.lane >= from.lane;
    const arrives = to.lane <= from.lane;
    addTo(sides, `${edge.from} ${leaves}`, {
      ...{ key: `${edge.id} from`, box: from, right: leaves, other: middle(to), isGhost },
    });
    addTo(sides, `${edge.to} ${arrives}`, {
      ...{ key: `${edge.id} to`, box: to, right: arrives, other: middle(from), isGhost },
    });
  }
  const ports = new Map<string, Point>();
  for (const ends of sides.values()) {
    ends.sort((a, b) => a.other - b.other || (a.key < b.key ? -1 : 1));
    const real = ends.filter(({ isGhost }) => !isGhost);
    const put = ({ key, box, right }: End, share: number): void => {
      ports.set(key, { x: right ? box.left + box.width : box.left, y: box.top + box.height * share });
    };
    for (const [index, end] of real.entries()) put(end, (index + 1) / (real.length + 1));
    const gaps = new Map<number, End[]>();
    const ghosts = ends.filter(({ isGhost }) => isGhost);
    for (const [index, end] of ghosts.entries())
      addTo(gaps, Math.floor(((index + 0.5) * (real.length + 1)) / ghosts.length), end);
    for (const [gap, within] of gaps)
      for (const [index, end] of within.entries())
        put(end, (gap + (index + 1) / (within.length + 1)) / (real.length + 1));
  }
  return ports;
}

/** The lanes that an edge crosses, each with the height at which the straight line would cross it. */
function passesOf(
  layout: Layout,
  openings: readonly (readonly Opening[])[],
  { edge, from, to, isGhost }: Drawn,
  ports: ReadonlyMap<string, Point>,
): readonly Pass[] {
  const [start, end] = [ports.get(`${edge.id} from`)!, ports.get(`${edge.id} to`)!];
  const step = to.lane > from.lane ? 1 : -1;
  const found: Pass[] = [];
  let y = start.y;
  for (let lane = from.lane + step; from.lane !== to.lane && lane !== to.lane; lane += step) {
    const { left, width } = layout.lanes[lane]!;
    const share = (left + width / 2 - start.x) / (end.x - start.x);
    const wish = (start.y + (end.y - start.y) * share + y) / 2;
    found.push({ edge: edge.id, lane, wish, order: start.y + end.y, isGhost });
    y = openings[lane]!.reduce((a, b) => (Math.abs(b.y - wish) < Math.abs(a.y - wish) ? b : a)).y;
  }
  return found;
}

function throughLanes(
  layout: Layout,
  heights: ReadonlyMap<string, number>,
  edge: string,
  fromLane: number,
  toLane: number,
  start: Point,
  end: Point,
): readonly Point[] {
  const forward = toLane > fromLane;
  const points: Point[] = [];
  for (let lane = fromLane + (forward ? 1 : -1); lane !== toLane; lane += forward ? 1 : -1) {
    const { left, width } = layout.lanes[lane]!;
    const y = heights.get(`${edge} ${lane}`) ?? start.y;
    const [near, far] = forward ? [left - SIDE, left + width + SIDE] : [left + width + SIDE, left - SIDE];
    points.push({ x: near, y }, { x: far, y });
  }
  const out = forward ? SIDE : -SIDE;
  return [{ x: start.x + out, y: start.y }, ...points, { x: end.x - out, y: end.y }];
}

/** How far the first edge between two boxes of a lane reaches beside it, each further one, and the farthest. */
const REACH = { first: 9, further: 5, most: 27 } as const;

/** How far each edge between two boxes of one lane reaches beside it, so that none lies on another. */
function reachesOf(drawn: readonly Drawn[], ports: ReadonlyMap<string, Point>): ReadonlyMap<string, number> {
  const spans = drawn
    .filter(({ from, to }) => from.lane === to.lane)
    .map(({ edge, from, isGhost }) => {
      const ends = [ports.get(`${edge.id} from`)!.y, ports.get(`${edge.id} to`)!.y];
      return { id: edge.id, lane: from.lane, top: Math.min(...ends), bottom: Math.max(...ends), isGhost };
    })
    // Short ones are nearest to their boxes, and ghosts are outside.
    .sort(
      (a, b) =>
        Number(a.isGhost) - Number(b.isGhost) ||
        a.bottom - a.top - (b.bottom - b.top) ||
        (a.id < b.id ? -1 : 1),
    );
  const reaches = new Map<string, number>();
  const taken = new Map<
    number,
    { readonly top: number; readonly bottom: number; readonly reach: number }[]
  >();
  for (const { id, lane, top, bottom } of spans) {
    const beside = (taken.get(lane) ?? []).filter((one) => one.top < bottom && top < one.bottom);
    let reach: number = REACH.first;
    while (beside.some((one) => one.reach === reach) && reach < REACH.most) reach += REACH.further;
    addTo(taken, lane, { top, bottom, reach });
    reaches.set(id, reach);
  }
  return reaches;
}

/** The corners of an edge between two boxes of one lane: out on the right and back. */
function aroundSameLane(
  layout: Layout,
  lane: number,
  start: Point,
  end: Point,
  reach: number,
): readonly Point[] {
  const { left, width } = layout.lanes[lane]!;
  const x = left + width + reach;
  return [
    { x, y: start.y },
    { x, y: end.y },
  ];
}
