import { addTo } from '../../model/grouping.ts';
import { roomForName, titleRects, titleWidth } from './area-title.ts';
import type { Layout, LayoutInput, LayoutNode, NodeRect, Rect } from './columns.ts';
import { GEOMETRY, REFERENCE } from './geometry.ts';
import { apart, type Bounds, boundsOf, outlines, type Polygon, rectangle } from './polygons.ts';
import type { Point } from './routes.ts';
import { territories } from './territories.ts';

/**
 * A part of the map: the outline of a commune, that of a bassin around its communes, a clearing in the latter, the band of
 * a bassin, or a room for boxes that are in none.
 */
export interface Area {
  readonly id: string;
  /** Communes and bassins have names of their own; the screen names the others. A clearing has no name. */
  readonly kind:
    | 'commune'
    | 'territory'
    | 'clearing'
    | 'bassin'
    | 'unknown'
    | 'outlets'
    | 'several'
    | 'nowhere';
  readonly label: string;
  /** Of a commune without boxes: the number of sites there of operators whose boxes are elsewhere. */
  readonly further?: number | undefined;
  readonly outline: Polygon;
  /** The middle of the base line of its name, where it is not at the top. */
  readonly title?: Point | undefined;
}
export interface Named {
  readonly id: string;
  readonly name: string;
}
export interface Commune extends Named {
  readonly nis?: string | undefined;
  readonly fictional?: boolean | undefined;
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
  /** The bassin to which it belongs on the day. */
  readonly bassin?: Named | undefined;
  /** The number of sites there of operators whose boxes are elsewhere, when no box is here. */
  readonly further?: number | undefined;
}

/** Whether a real commune has no position, as the network does not say where it lies. */
export const isUnlocated = ({ latitude, longitude, fictional }: Commune): boolean =>
  (latitude === undefined || longitude === undefined) && fictional !== true;

/** Between the boxes of a commune, so that lines pass between them. */
const GAP = { x: 26, y: 18 };
/** Above the boxes of a commune: its name, and room for lines between the name and the boxes. */
const TITLE = 28;
const BETWEEN = 20;
/** Beside the boxes of a commune, so that lines to its neighbours are long enough to be seen and written on. */
const ASIDE = 18;
const REACH = 34;
const ROUNDS = 400;
const MOST_STRETCH = 2.2;
const SPREAD = 1;

/** Boxes packed in columns, about as wide as the screen is. */
interface Pack {
  readonly width: number;
  readonly height: number;
  readonly rects: readonly {
    readonly id: string;
    readonly x: number;
    readonly y: number;
    readonly height: number;
  }[];
}

/**
 * Places the boxes of the map by commune: each commune at its geographical position, as large as its boxes need, with
 * an outline that ends where its neighbours begin. The outline of a bassin lies behind those of its communes. Boxes without a known place are below on the left, outlets on the
 * right, so nothing is left out.
 */
export function placeLayout(input: LayoutInput): Layout {
  const located = new Map(
    (input.communes ?? []).flatMap((one) => (hasPoint(one) ? [[one.id, one] as const] : [])),
  );
  const within = new Map<string, LayoutNode[]>();
  const [outlets, unknown]: [LayoutNode[], LayoutNode[]] = [[], []];
  for (const node of byStage(input.nodes)) {
    if (node.outlet === true) outlets.push(node);
    else if (node.commune !== undefined && located.has(node.commune)) addTo(within, node.commune, node);
    else unknown.push(node);
  }
  const communes = [...located.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const packs = communes.map(({ id, name }) => wideEnough(pack(within.get(id) ?? []), name));
  const rooms = apart(projected(communes, packs), BETWEEN, ROUNDS);
  const nodes = new Map<string, NodeRect>();
  for (const [at, room] of rooms.entries())
    put(nodes, packs[at]!, room.left + room.width / 2, room.top + (room.height + TITLE) / 2);
  const drawn = outlines(rooms, REACH);
  const areas = communes.map(
    ({ id, name, further }, at): Area => ({
      ...{ id, kind: 'commune', label: name, outline: drawn[at]! },
      ...(further !== undefined && { further }),
    }),
  );
  const behind = territories(communes.map(({ bassin }, at) => ({ bassin, outline: drawn[at]! })));
  // A room that others cover has no outline of its own.
  const bounds = boundsOf([
    ...behind.flatMap(({ outline }) => outline),
    ...drawn.flat(),
    ...rooms.flatMap(rectangle),
  ]);
  const shapes = [...behind.map(({ outline }) => outline), ...drawn, ...rooms.map(rectangle)];
  const ofOutlets = beside(nodes, 'outlets', outlets, bounds, bounds.right + 60);
  shapes.push(...ofOutlets.map(({ outline }) => outline));
  areas.push(...ofOutlets, ...beside(nodes, 'unknown', unknown, bounds, undefined, shapes));
  return shifted(nodes, [...withNames(behind, nodes, areas), ...areas]);
}

/** Outlines of bassins with the places of their names, among the boxes and the other areas of the map. */
function withNames(
  behind: readonly Area[],
  nodes: ReadonlyMap<string, NodeRect>,
  areas: readonly Area[],
): readonly Area[] {
  const boxes = [...nodes.values()];
  const names = [...titleRects(areas)];
  const drawn = areas.map(({ outline }) => outline).filter((outline) => outline.length > 0);
  return behind.map((area) => {
    if (area.kind !== 'territory' || area.label === '') return area;
    const title = roomForName(area.outline, area.label, { boxes, names, outlines: drawn });
    const named = { ...area, title };
    names.push(...titleRects([named]));
    return named;
  });
}

const hasPoint = (one: Commune): one is Commune & { latitude: number; longitude: number } =>
  one.latitude !== undefined && one.longitude !== undefined;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byStage = (nodes: readonly LayoutNode[]): readonly LayoutNode[] =>
  [...nodes].sort(
    (a, b) => a.column - b.column || compare(a.group ?? a.id, b.group ?? b.id) || compare(a.id, b.id),
  );

function pack(nodes: readonly LayoutNode[], columns = packColumns(nodes)): Pack {
  const tops = Array.from({ length: columns }, () => 0);
  const rects = nodes.map(({ id, height }, at) => {
    const column = at % columns;
    const y = tops[column]!;
    tops[column] = y + height + GAP.y;
    return { id, x: column * (GEOMETRY.nodeWidth + GAP.x), y, height };
  });
  const width = Math.min(columns, nodes.length) * (GEOMETRY.nodeWidth + GAP.x) - GAP.x;
  return { width: Math.max(40, width), height: Math.max(10, ...tops.map((top) => top - GAP.y)), rects };
}

/** A pack that is as wide as the name above it, with its boxes in the middle and room for lines on both sides. */
function wideEnough(packed: Pack, name: string): Pack {
  const width = Math.max(packed.width + 2 * ASIDE, titleWidth(name));
  const by = (width - packed.width) / 2;
  return { ...packed, width, rects: packed.rects.map((rect) => ({ ...rect, x: rect.x + by })) };
}

/** The number of columns of a pack, so that it is wider than high, like the screen. */
function packColumns(nodes: readonly LayoutNode[]): number {
  const total = nodes.reduce((sum, { height }) => sum + height + GAP.y, 0);
  const wanted = Math.round(Math.sqrt((2.2 * total) / (GEOMETRY.nodeWidth + GAP.x)));
  return Math.max(1, Math.min(nodes.length, wanted));
}

/**
 * Projects communes onto the map, north up. East to west is stretched as far as the screen is wider than high. The
 * scale leaves about enough space for the boxes; rooms that still overlap are moved apart afterwards.
 */
function projected(
  communes: readonly { readonly latitude: number; readonly longitude: number }[],
  packs: readonly Pack[],
): readonly Rect[] {
  const middle = communes.reduce((sum, { latitude }) => sum + latitude, 0) / Math.max(1, communes.length);
  const shrink = Math.cos((middle * Math.PI) / 180);
  const flat = communes.map(({ latitude, longitude }) => ({ x: longitude * shrink, y: -latitude }));
  const { left, right, top, bottom } = boundsOf(flat);
  const [width, height] = [Math.max(1e-3, right - left), Math.max(1e-3, bottom - top)];
  const stretch = Math.min(
    MOST_STRETCH,
    Math.max(1, (REFERENCE.width / REFERENCE.height) * (height / width)),
  );
  const needed = packs.reduce((sum, pack) => sum + pack.width * (pack.height + TITLE), 0);
  const scale = Math.sqrt(needed / (width * stretch * height)) * SPREAD;
  return flat.map(({ x, y }, at) => {
    const [wide, high] = [packs[at]!.width, packs[at]!.height + TITLE];
    return { left: x * stretch * scale - wide / 2, top: y * scale - high / 2, width: wide, height: high };
  });
}

function put(nodes: Map<string, NodeRect>, { width, height, rects }: Pack, x: number, y: number): void {
  for (const rect of rects) {
    const place = { left: x - width / 2 + rect.x, top: y - height / 2 + rect.y, width: GEOMETRY.nodeWidth };
    nodes.set(rect.id, { id: rect.id, lane: 0, ...place, height: rect.height });
  }
}

const PAD = 12;

/** Adds a separate room: a column at `right`, or a band under `shapes`, as high as it can be, when that is undefined. */
function beside(
  nodes: Map<string, NodeRect>,
  kind: 'outlets' | 'unknown',
  inside: readonly LayoutNode[],
  { left, right: end, top, bottom }: Bounds,
  right: number | undefined,
  shapes: readonly Polygon[] = [],
): readonly Area[] {
  if (inside.length === 0) return [];
  const across = Math.max(1, Math.floor((end - left) / (GEOMETRY.nodeWidth + GAP.x)));
  const packed = right === undefined ? pack(inside, Math.min(inside.length, across)) : pack(inside, 1);
  const [width, height] = [packed.width + 2 * PAD, packed.height + TITLE + 2 * PAD];
  const x = right ?? left;
  const y =
    right === undefined
      ? Math.max(top, ...shapes.map((shape) => lowest(shape, x - BELOW, x + width + BELOW))) + BELOW
      : (top + bottom - height) / 2;
  put(nodes, packed, x + width / 2, y + PAD + TITLE + packed.height / 2);
  return [{ id: kind, kind, label: '', outline: rectangle({ left: x, top: y, width, height }) }];
}

/** Between the room for boxes without a known place and what is above it. */
const BELOW = 24;

/** The lowest height of a shape between two sides. */
function lowest(shape: Polygon, left: number, right: number): number {
  const ys = shape.flatMap((a, at) => {
    const b = shape[(at + 1) % shape.length]!;
    const crossed = [left, right].flatMap((x) =>
      a.x > x !== b.x > x ? [a.y + ((x - a.x) / (b.x - a.x)) * (b.y - a.y)] : [],
    );
    return a.x >= left && a.x <= right ? [a.y, ...crossed] : crossed;
  });
  return Math.max(Number.NEGATIVE_INFINITY, ...ys);
}

/** Shifts everything so that the layout begins at 0, like the other layouts. */
function shifted(nodes: ReadonlyMap<string, NodeRect>, areas: readonly Area[]): Layout {
  const names = titleRects(areas).flatMap(rectangle);
  const { left, top, right, bottom } = boundsOf([...areas.flatMap(({ outline }) => outline), ...names]);
  return {
    nodes: new Map(
      [...nodes].map(([id, node]) => [id, { ...node, left: node.left - left, top: node.top - top }]),
    ),
    groups: [],
    columns: [],
    lanes: [],
    width: right - left,
    height: bottom - top,
    wrap: 0,
    room: 0,
    straight: true,
    areas: areas.map((area) => ({
      ...area,
      ...(area.title && { title: { x: area.title.x - left, y: area.title.y - top } }),
      outline: area.outline.map(({ x, y }) => ({ x: x - left, y: y - top })),
    })),
  };
}
