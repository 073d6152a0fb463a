import { bandOf, NOWHERE, SEVERAL } from './bands.ts';
import type { Layout, LayoutInput, LayoutNode, NodeRect, Rect } from './columns.ts';
import { Ground } from './free-spot.ts';
import { GEOMETRY } from './geometry.ts';
import type { Area } from './place.ts';
import { rectangle } from './polygons.ts';

/** Boxes to put into a finished layout, and what they lie near. */
export interface Added {
  readonly nodes: readonly LayoutNode[];
  /** Edges of all boxes, those of the layout included. */
  readonly edges: LayoutInput['edges'];
  readonly titleHeight?: LayoutInput['titleHeight'];
  /** The box beside which a new one belongs, such as that in which it was folded. */
  near(id: string): Rect | undefined;
}

/**
 * Puts further boxes into a layout, each in free room as near as possible to what it belongs to. Nothing that stands
 * there moves. A box for which a column has no room stands below all others of that column.
 */
export function withAdded(layout: Layout, added: Added): Layout {
  const made: Growing = {
    ...layout,
    nodes: new Map(layout.nodes),
    groups: [...layout.groups],
    areas: [...(layout.areas ?? [])],
  };
  for (const node of added.nodes) {
    if (layout.lanes.length === 0) putFree(made, node, added);
    else putInLane(made, node, added);
  }
  return made;
}

type Growing = {
  -readonly [K in keyof Layout]: Layout[K];
} & { readonly nodes: Map<string, NodeRect>; groups: Layout['groups'][number][]; areas: Area[] };

const middle = ({ top, height }: Rect): number => top + height / 2;
const mean = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((sum, one) => sum + one, 0) / values.length;

/** The boxes beside which a new box belongs: the one that contained it, else those to which edges join it. */
function besides({ nodes }: Layout, { id, group }: LayoutNode, { near, edges }: Added): readonly Rect[] {
  const own = near(id);
  if (own !== undefined) return [own];
  const joined = edges.flatMap(({ from, to }) => {
    const other = from === id ? nodes.get(to) : to === id ? nodes.get(from) : undefined;
    return other === undefined ? [] : [other];
  });
  if (joined.length > 0 || group === undefined) return joined;
  return [];
}

/** A free stretch of a lane. */
interface Gap {
  readonly lane: number;
  readonly from: number;
  readonly to: number;
}

function putInLane(layout: Growing, node: LayoutNode, added: Added): void {
  const title = node.group === undefined ? 0 : (added.titleHeight?.(node.group) ?? 0);
  const framed = node.group === undefined ? 0 : title + GEOMETRY.frame;
  const height = node.height + framed;
  const lanes = lanesFor(layout, node);
  const own = lanes.flatMap((lane) =>
    layout.groups.filter((one) => one.lane === lane && one.group === node.group),
  );
  const beside = mean(besides(layout, node, added).map(middle)) ?? mean(own.map(middle)) ?? layout.height / 2;
  const room = roomOf(layout, node);
  const home = added.near(node.id)?.left;
  const wish = beside - height / 2;
  let best: { lane: number; top: number; far: number } | undefined;
  for (const { lane, from, to } of lanes.flatMap((one) => gapsOf(layout, one, room))) {
    if (to - from < height) continue;
    const top = Math.round(Math.min(Math.max(wish, from), to - height));
    const far =
      Math.abs(top - wish) + Math.abs(layout.lanes[lane]!.left - (home ?? layout.lanes[lane]!.left));
    if (best === undefined || far < best.far) best = { lane, top, far };
  }
  const { lane, top } = best ?? atTheEnd(layout, lanes);
  const { left, width } = layout.lanes[lane]!;
  if (node.group !== undefined) {
    const count = layout.groups.filter(({ group }) => group === node.group).length;
    const id = `${node.group}@${node.column}+${count}`;
    layout.groups.push({ id, group: node.group, lane, left, top, width, height });
  }
  const rect = { left: left + (width - GEOMETRY.nodeWidth) / 2, top: top + title, width: GEOMETRY.nodeWidth };
  layout.nodes.set(node.id, { id: node.id, lane, ...rect, height: node.height });
  if (best === undefined && room !== undefined) layout.areas.push(roomBelow(layout, room, top, height));
  layout.height = Math.max(layout.height, top + height);
}

/** The lanes in which a box may stand: those of its column. Columns without names are those of operators. */
function lanesFor(layout: Layout, node: LayoutNode): readonly number[] {
  const { columns, groups } = layout;
  const known = columns[Math.min(node.column, columns.length - 1)]!;
  if (columns[0]!.named !== false) return known.lanes;
  if (node.outlet === true) return columns.at(-1)!.lanes;
  const own = groups.filter(({ group }) => group === node.group).map(({ lane }) => lane);
  return own.length > 0 ? own : columns.slice(0, -1).flatMap(({ lanes }) => lanes);
}

/** The band in which a box must stay; undefined where there are no bands, and for an outlet. */
const roomOf = ({ areas = [] }: Layout, node: LayoutNode): Area | undefined => {
  if (areas.length === 0 || node.outlet === true) return undefined;
  const id = bandOf(node.bassins);
  const kind = id === SEVERAL || id === NOWHERE ? id : 'bassin';
  return areas.find((area) => area.id === id) ?? { id, kind, label: id, outline: [] };
};

const ofBand = { title: 26, pad: 10, between: 12 };

function gapsOf(layout: Layout, lane: number, room: Area | undefined): readonly Gap[] {
  const ys = room?.outline.map(({ y }) => y);
  if (ys?.length === 0) return [];
  const [from, to] =
    ys === undefined ? [0, layout.height] : [Math.min(...ys) + ofBand.title, Math.max(...ys) - ofBand.pad];
  const taken = [
    ...layout.groups.filter((one) => one.lane === lane),
    ...[...layout.nodes.values()].filter((one) => one.lane === lane),
  ].sort((a, b) => a.top - b.top);
  const gaps: Gap[] = [];
  let free = from;
  for (const { top, height } of taken) {
    if (top >= to) break;
    if (top - GEOMETRY.blockGap > free) gaps.push({ lane, from: free, to: top - GEOMETRY.blockGap });
    free = Math.max(free, top + height + GEOMETRY.blockGap);
  }
  if (to > free) gaps.push({ lane, from: free, to });
  return gaps;
}

/** Below everything in the lane that ends first, and below all bands. */
function atTheEnd(layout: Layout, lanes: readonly number[]): { readonly lane: number; readonly top: number } {
  const ends = lanes.map((lane) => ({ lane, top: endOf(layout, lane) }));
  const first = ends.reduce((least, one) => (one.top < least.top ? one : least));
  const bands = (layout.areas ?? []).flatMap(({ outline }) => outline.map(({ y }) => y));
  if (bands.length === 0) return { lane: first.lane, top: Math.ceil(first.top) };
  const below = Math.max(...bands) + ofBand.between + ofBand.title;
  return { lane: first.lane, top: Math.ceil(Math.max(first.top, below)) };
}

const endOf = (layout: Layout, lane: number): number =>
  Math.max(
    0,
    ...[...layout.groups, ...layout.nodes.values()]
      .filter((one) => one.lane === lane)
      .map(({ top, height }) => top + height + GEOMETRY.blockGap),
  );

/** A further band for a box that the band of its bassin has no room for. */
function roomBelow({ areas = [], lanes }: Layout, room: Area, top: number, height: number): Area {
  const xs = areas.flatMap(({ outline }) => outline.map(({ x }) => x));
  const left = Math.min(-ofBand.pad, ...xs);
  const right = Math.max(...lanes.map((lane) => lane.left + lane.width), ...xs);
  const [start, high] = [top - ofBand.title, height + ofBand.title + ofBand.pad];
  const count = areas.filter(({ kind, label }) => kind === room.kind && label === room.label).length;
  const outline = rectangle({ left, top: start, width: right - left, height: high });
  return { ...room, id: count === 0 ? room.id : `${room.id}+${count}`, outline };
}

/** The gap below all boxes when there is no free room between them. */
const BELOW = 8;
/** Puts a box into a layout without columns: at the free spot that is nearest to what it belongs to. */
function putFree(layout: Growing, node: LayoutNode, added: Added): void {
  const beside = besides(layout, node, added);
  const area = layout.areas.find(({ id, kind }) => kind === 'commune' && id === node.commune);
  const outline = area?.outline ?? [];
  const x = mean(outline.map((point) => point.x)) ?? mean(beside.map(({ left, width }) => left + width / 2));
  const y = mean(outline.map((point) => point.y)) ?? mean(beside.map(middle));
  const wish = { x: x ?? layout.width / 2, y: y ?? layout.height / 2 };
  const size = { width: GEOMETRY.nodeWidth, height: node.height };
  const at = new Ground(layout.nodes.values()).spot(wish, size) ?? { left: 0, top: layout.height + BELOW };
  layout.nodes.set(node.id, { id: node.id, lane: 0, ...at, ...size });
  layout.width = Math.max(layout.width, at.left + size.width);
  layout.height = Math.max(layout.height, at.top + size.height);
}
