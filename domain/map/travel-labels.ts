import { BOLD } from './box-label.ts';
import { along, type LabelBox, overlap } from './label-boxes.ts';
import type { Polygon } from './layouts/polygons.ts';
import type { Point } from './layouts/routes.ts';
import { SIGN_SIZE } from './letters.ts';
import type { MapContent, MapEdge, MapNode, PlacedEdge } from './map-model.ts';
import { AGREED } from './marks.ts';
import { textWidth } from './text.ts';

/** Minutes by public transport, by the communes "from to". */
export type TravelMinutes = ReadonlyMap<string, number>;

/** The passages between two communes that a map shows, and how long they take. */
interface Travels {
  /** One for each pair of communes of which a travel time is known. */
  readonly pairs: readonly {
    readonly id: string;
    readonly text: string;
    /** The lines between the two communes whose travel time is known, those of the most passerelles first. */
    readonly lines: readonly string[];
  }[];
  /** The number of passerelles from one commune to another whose travel time is known, and of all. */
  readonly counts: readonly [known: number, all: number];
}

const NONE: Travels = { pairs: [], counts: [0, 0] };

/**
 * Returns the travel times of the passerelles that a map shows from one commune to another, by pair of communes. Where
 * both ways are used and do not take equally long, it says the shorter and the longer. A filière whose place is not known
 * is in another commune than any other. A map without travel times (`content.travel`) has none.
 */
export function travelsOf({ nodes, edges, travel }: Pick<MapContent, 'nodes' | 'edges' | 'travel'>): Travels {
  if (travel === undefined) return NONE;
  const boxes = new Map(nodes.map((node) => [node.id, node]));
  const pairs = new Map<string, { minutes: number[]; lines: { id: string; count: number }[] }>();
  let [known, all] = [0, 0];
  for (const edge of edges) {
    const [from, to] = [boxes.get(edge.from), boxes.get(edge.to)];
    const count = passagesOf(edge);
    if (count === 0 || from === undefined || to === undefined || !isBetween(from, to)) continue;
    all += count;
    const minutes = travel.get(`${from.commune} ${to.commune}`);
    if (minutes === undefined) continue;
    known += count;
    const key = [from.commune, to.commune].sort().join(' ');
    const pair = pairs.get(key) ?? { minutes: [], lines: [] };
    pairs.set(key, pair);
    pair.minutes.push(minutes);
    pair.lines.push({ id: edge.id, count });
  }
  return {
    pairs: [...pairs].map(([id, { minutes, lines }]) => ({
      ...{ id, text: textOf(minutes) },
      lines: lines.sort((a, b) => b.count - a.count).map((line) => line.id),
    })),
    counts: [known, all],
  };
}

/** The number of passerelles for which a line stands. */
const passagesOf = (edge: MapEdge): number =>
  (edge.members ?? [edge]).filter(({ line }) => AGREED.has(line)).length;

/** Whether a line leads from one commune to another. An outlet is in none. */
const isBetween = (from: MapNode, to: MapNode): boolean =>
  from.stage !== 'EMPLOYMENT' &&
  to.stage !== 'EMPLOYMENT' &&
  (from.commune === undefined || from.commune !== to.commune);

function textOf(minutes: readonly number[]): string {
  const [least, most] = [Math.min(...minutes), Math.max(...minutes)];
  return `${least === most ? least : `${least}–${most}`}\u00a0min`;
}

/** The travel time between two communes, as it is written on one of the lines between them. */
export interface PlacedTravel extends LabelBox {
  readonly text: string;
  /** The id of that line. */
  readonly on: string;
  /** A thin shape that leads from the text to its line, where the text is not on it. */
  readonly leader?: Polygon | undefined;
}

const HEIGHT = SIGN_SIZE + 4;
/** Positions along a line that are tried, from its middle outwards. */
const SHARES = Array.from(
  { length: 37 },
  (_, at) => 0.5 + (at % 2 === 0 ? 1 : -1) * Math.ceil(at / 2) * 0.025,
);
/** The points of a line from which a place beside it is looked for, as shares of its length. */
const ANCHORS = [0.5, 0.35, 0.65, 0.2, 0.8];
/** Steps away from them that are tried where it has no free place, nearest first. */
const ASIDE: readonly Point[] = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8].flatMap((away) =>
  Array.from({ length: 16 }, (_, at) => ({
    x: Math.cos((at * Math.PI) / 8) * away * HEIGHT * 1.5,
    y: Math.sin((at * Math.PI) / 8) * away * HEIGHT,
  })),
);

/**
 * Returns where the travel times of the map (`content`) are written: on the lines, where they cover nothing of `taken`.
 * A time for which no line has room is written beside one, with a leader to it. It is never over a box or the name of a
 * place: where nothing else helps, it is left out. `edges` are the lines as they are drawn.
 */
export function placeTravels(
  content: MapContent,
  edges: readonly PlacedEdge[],
  taken: Readonly<Record<'boxes' | 'names' | 'texts', readonly LabelBox[]>>,
): readonly PlacedTravel[] {
  const points = new Map(edges.map((edge) => [edge.id, edge.points]));
  const placed: PlacedTravel[] = [];
  for (const { id, text, lines } of travelsOf(content).pairs) {
    const size = { width: textWidth(text, SIGN_SIZE * BOLD) + 4, height: HEIGHT };
    const places = placesOn(lines.flatMap((on) => ({ on, points: points.get(on) ?? [] })));
    const isFree = ({ place, to }: Place, others: readonly LabelBox[]): boolean =>
      !others.some((other) => overlap(other, { id, ...place, ...size })) &&
      (to === undefined || !shown.some((one) => liesUnder(one, place, to)));
    const shown = [...taken.boxes, ...taken.names];
    const all = [...shown, ...taken.texts, ...placed];
    const found =
      places.find((place) => isFree(place, all)) ??
      places.find((place) => isFree(place, [...shown, ...placed]));
    if (found === undefined) continue;
    const { on, place, to } = found;
    placed.push({ id: `travel ${id}`, text, on, leader: to && leaderOf(place, to), ...place, ...size });
  }
  return placed;
}

/** Whether a straight line from one point to another goes under a box or a name. */
const liesUnder = (box: LabelBox, from: Point, to: Point): boolean =>
  Array.from({ length: 9 }, (_, at) => along([from, to], at / 8)).some((point) =>
    overlap(box, { id: '', ...point, width: 0, height: 0 }),
  );

/** Half the width of a leader. */
const LEADER = 0.7;

/** A straight line from one point to another, as a filled shape. */
function leaderOf(from: Point, to: Point): Polygon {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [x, y] = [(-(to.y - from.y) / length) * LEADER, ((to.x - from.x) / length) * LEADER];
  return [
    { x: from.x + x, y: from.y + y },
    { x: to.x + x, y: to.y + y },
    { x: to.x - x, y: to.y - y },
    { x: from.x - x, y: from.y - y },
  ];
}

interface Line {
  readonly on: string;
  readonly points: readonly Point[];
}

/** A place that is tried for a text. */
interface Place {
  readonly on: string;
  readonly place: Point;
  /** The point of the line to which the text belongs, where it is not on it. */
  readonly to?: Point;
}

/** The places that are tried for a text: on the lines first, then beside them. */
function placesOn(lines: readonly Line[]): readonly Place[] {
  const drawn = lines.filter(({ points }) => points.length > 1);
  const onLines = drawn.flatMap(({ on, points }) =>
    SHARES.map((share) => ({ on, place: along(points, share) })),
  );
  const anchors = drawn.flatMap(({ on, points }) =>
    ANCHORS.map((share) => ({ on, to: along(points, share) })),
  );
  const beside = ASIDE.flatMap((step) =>
    anchors.map(({ on, to }) => ({ on, to, place: { x: to.x + step.x, y: to.y + step.y } })),
  );
  return [...onLines, ...beside];
}
