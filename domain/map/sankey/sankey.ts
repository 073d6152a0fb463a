import { roundedPath } from '../drawing/paths.ts';
import type { Point } from '../layouts/routes.ts';
import { type Gutters, guttersOf, HEAD_ROOM } from './gutters.ts';
import { type Heights, heightsOf } from './heights.ts';
import {
  columnsOf,
  type SankeyLink,
  type SankeyNode,
  type SankeyOptions,
  SIZES,
  type Sizes,
  type Stream,
  streamsOf,
  type Way,
} from './input.ts';
import { LANE_GAP, packed } from './packed.ts';
import { type Ports, portsOf, type Side, sidesOf } from './ports.ts';
import { bentWay } from './ways.ts';

/** A box where it is drawn. */
export interface SankeyBox {
  readonly id: string;
  /** Number of its column, from 0. */
  readonly column: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A link where it is drawn: a ribbon along the line `d`. */
export interface SankeyRibbon {
  /** Place of the link in the list of links. */
  readonly link: number;
  readonly way: Way;
  readonly isMasked: boolean;
  readonly width: number;
  readonly d: string;
  readonly from: Point;
  readonly to: Point;
  /** Where its number can stand, the best place first. */
  readonly spots: readonly Point[];
  /** Points that its line goes through, from box to box. */
  readonly points: readonly Point[];
}

export interface Sankey {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly SankeyBox[];
  readonly ribbons: readonly SankeyRibbon[];
}

/** Least distance between two columns, beside what turns there. */
const BETWEEN = 90;
const EDGE = 2;
/** Length of the head of an arrow. */
export const HEAD = 8;

/**
 * Lays out who sends how many people to whom. Boxes stand in the columns that they are given. Ribbons to a later column
 * go on between the boxes and through none; those to an earlier one go back in lanes of their own, above all boxes or
 * below them; those within a column turn beside it. The width of a ribbon is its number of people, to scale; a masked
 * number has one width for all. Returns boxes and ribbons, with the width and height that they take.
 */
export function sankeyLayout(
  nodes: readonly SankeyNode[],
  links: readonly SankeyLink[],
  options: SankeyOptions = {},
): Sankey {
  const sizes = { ...SIZES, ...options };
  const columns = columnsOf(nodes);
  const streams = streamsOf(nodes, links, columns);
  const heights = heightsOf(nodes, columns, streams, sizes);
  const sides = sidesOf(streams, heights);
  const ports = portsOf(streams, heights, sides);
  const gutters = guttersOf(streams, columns, { heights, sides, ports });
  const { lefts, width } = acrossOf(gutters, sizes);
  const plan: Plan = { columns, heights, sides, ports, gutters, lefts, sizes };
  const lanes = lanesOf(streams, plan);
  const down = lanes.top + EDGE;
  const ribbons = streams.map((stream) => ribbonOf(stream, plan, lanes.heights.get(stream)));
  return {
    width,
    height: down + heights.scale.height + lanes.bottom + EDGE,
    boxes: nodes.map(({ id }, at) => ({
      ...{ id, column: columns[at]!, x: lefts[columns[at]!]!, y: heights.tops[at]! + down },
      ...{ width: sizes.boxWidth, height: heights.boxHeights[at]! },
    })),
    ribbons: ribbons.map((ribbon) => drawn(ribbon, down)),
  };
}

/** Everything that the way of a ribbon follows from. Heights count from the top of the columns. */
interface Plan {
  readonly columns: readonly number[];
  readonly heights: Heights;
  readonly sides: ReadonlyMap<Stream, Side>;
  readonly ports: ReadonlyMap<Stream, Ports>;
  readonly gutters: Gutters;
  readonly lefts: readonly number[];
  readonly sizes: Sizes;
}

/** The left edge of each column, and the width of all. */
function acrossOf(
  { left, right }: Gutters,
  { width, boxWidth, margin }: Sizes,
): { readonly lefts: readonly number[]; readonly width: number } {
  const count = left.length;
  const last = Math.max(margin, right.at(-1) ?? 0) + EDGE;
  let turns = EDGE + (left[0] ?? 0) + last;
  for (let column = 0; column + 1 < count; column++) turns += right[column]! + left[column + 1]!;
  const between = Math.max(BETWEEN, (width - turns - count * boxWidth) / Math.max(1, count - 1));
  const lefts: number[] = [];
  let x = EDGE + (left[0] ?? 0);
  for (let column = 0; column < count; column++) {
    lefts.push(x);
    x += boxWidth + right[column]! + between + (left[column + 1] ?? 0);
  }
  return { lefts, width: Math.max(width, (lefts.at(-1) ?? 0) + boxWidth + last) };
}

/** The lanes in which returns go back: the height of each, and the room of all above the columns and below them. */
function lanesOf(
  streams: readonly Stream[],
  plan: Plan,
): { readonly heights: ReadonlyMap<Stream, number>; readonly top: number; readonly bottom: number } {
  const { sides, heights } = plan;
  const found = new Map<Stream, number>();
  const place = (side: Side): number => {
    const own = streams.filter((stream) => sides.get(stream) === side);
    const { middles, room } = packed(own, (stream) => {
      const [right, left] = uprightsOf(stream, plan);
      const width = heights.scale.widthOf(stream.value);
      return { from: left - width / 2, to: right + width / 2, width };
    });
    for (const [stream, middle] of middles) {
      const far = LANE_GAP + middle;
      found.set(stream, side === 'TOP' ? -far : heights.scale.height + far);
    }
    return room === 0 ? 0 : room + 2 * LANE_GAP;
  };
  return { top: place('TOP'), bottom: place('BOTTOM'), heights: found };
}

/** Where a return goes up or down: beside the box that it leaves, and beside the one that it comes to. */
function uprightsOf(
  stream: Stream,
  { columns, gutters, lefts, sizes }: Plan,
): readonly [right: number, left: number] {
  return [
    lefts[columns[stream.source]!]! + sizes.boxWidth + gutters.out.get(stream)!,
    lefts[columns[stream.target]!]! - gutters.in.get(stream)!,
  ];
}

function ribbonOf(stream: Stream, plan: Plan, lane: number | undefined): SankeyRibbon {
  const { columns, heights, ports, gutters, lefts, sizes } = plan;
  const { link, way, value, source, target } = stream;
  const port = ports.get(stream)!;
  const width = heights.scale.widthOf(value);
  const common = { link, way, isMasked: value === 'masked', width, d: '' };
  const right = lefts[columns[source]!]! + sizes.boxWidth;
  const from = { x: right, y: port.out };
  if (way === 'FORWARD') {
    const to = { x: lefts[columns[target]!]!, y: port.in };
    const passed = heights.passes.get(stream)!.flatMap((y, at) => {
      const x = lefts[columns[source]! + 1 + at]!;
      return [
        { x, y },
        { x: x + sizes.boxWidth, y },
      ];
    });
    const points = [from, ...passed, to];
    return { ...common, from, to, points, spots: spotsOn(points) };
  }
  if (lane === undefined) {
    const x = right + gutters.out.get(stream)!;
    const [out, back] = [
      { x, y: port.out },
      { x, y: port.in },
    ];
    const to = { x: right, y: port.in };
    const spot = { x, y: (port.out + port.in) / 2 };
    return { ...common, from, to, points: [from, out, back, to], spots: [spot] };
  }
  const to = { x: lefts[columns[target]!]!, y: port.in };
  const [there, here] = uprightsOf(stream, plan);
  const corners = [
    { x: there, y: port.out },
    { x: there, y: lane },
    { x: here, y: lane },
    { x: here, y: port.in },
  ];
  const spots = [0.5, 0.3, 0.7].map((part) => ({ x: there + (here - there) * part, y: lane }));
  return { ...common, from, to, points: [from, ...corners, to], spots };
}

/** Half-way between each two columns, the middle of the way first. */
function spotsOn(points: readonly Point[]): readonly Point[] {
  const middles: Point[] = [];
  for (let at = 0; at + 1 < points.length; at += 2) {
    const [a, b] = [points[at]!, points[at + 1]!];
    middles.push({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
  }
  const middle = Math.floor(middles.length / 2);
  return [...middles.slice(middle), ...middles.slice(0, middle)];
}

/** A ribbon moved down to its place in the drawing, with its line. A return stops where the head of its arrow begins. */
function drawn(ribbon: SankeyRibbon, down: number): SankeyRibbon {
  const moved = ({ x, y }: Point): Point => ({ x, y: y + down });
  const points = ribbon.points.map(moved);
  return {
    ...ribbon,
    ...{ from: moved(ribbon.from), to: moved(ribbon.to), points, spots: ribbon.spots.map(moved) },
    d: ribbon.way === 'FORWARD' ? bentWay(legsOf(points)) : roundedPath(beforeHead(points), turnOf(ribbon)),
  };
}

const turnOf = ({ width }: SankeyRibbon): number => Math.min(width / 2 + 6, HEAD_ROOM + width / 2 - HEAD);

function legsOf(points: readonly Point[]): readonly (readonly [Point, Point])[] {
  const legs: (readonly [Point, Point])[] = [];
  for (let at = 0; at + 1 < points.length; at += 2) legs.push([points[at]!, points[at + 1]!]);
  return legs;
}

function beforeHead(points: readonly Point[]): readonly Point[] {
  const [before, last] = [points.at(-2)!, points.at(-1)!];
  return [...points.slice(0, -1), { x: last.x + Math.sign(before.x - last.x) * HEAD, y: last.y }];
}
