import { groupBy } from '../model/grouping.ts';
import { layoutNodes, titleHeights } from './layout-input.ts';
import { withAdded } from './layouts/added.ts';
import { bandOf } from './layouts/bands.ts';
import type { Layout, NodeRect, Rect } from './layouts/columns.ts';
import type { Area } from './layouts/place.ts';
import { boundsOf } from './layouts/polygons.ts';
import { dressMap, type MapContent, type MapNode, type PlacedMap, stagesOf } from './map-model.ts';

/** Above this many boxes, a small part of the map is arranged by itself: spread over all, nobody could read it. */
const MOST_SPREAD = 400;
const LEAST_SHARE = 0.25;

/**
 * Returns the boxes that get places when `content` is shown: those of the whole map, whatever is hidden. A small part
 * of a large map is arranged by itself. A stage that only `content` has, such as that of a supposed filière, is added.
 */
export function placedWith(whole: MapContent, content: MapContent): MapContent {
  const [all, shown] = [whole.nodes.length, content.nodes.length];
  if (all > MOST_SPREAD && shown < all * LEAST_SHARE) return content;
  if (whole.layout === 'place' || whole.layout === 'organic') return whole;
  const stages = new Set(stagesOf(whole));
  const further = content.nodes.filter(({ stage }) => !stages.has(stage));
  return further.length === 0 ? whole : { ...whole, nodes: [...whole.nodes, ...further] };
}

/**
 * Takes from the layout of the whole map the places of the boxes that are shown. A box that the whole map does not
 * have, such as a filière that stands apart from the box in which it is folded, gets free room beside its like. No
 * other box moves. `whole` is what was laid out.
 */
export function shownPlaces(layout: Layout, whole: MapContent, content: MapContent): Layout {
  if (whole === content) return layout;
  const shown = new Map(content.nodes.map((node) => [node.id, node]));
  const strange = strangers(layout, whole, content);
  if (strange.length === 0) return partOf(layout, whole, content, shown);
  const nodes = new Map(layout.nodes);
  for (const { id } of strange) nodes.delete(id);
  const folded = foldedIn(whole);
  const homeless = layoutNodes(strange, stagesOf(whole), content.groups).filter(({ id, height }) => {
    // A box that is not shown gives its place to its first member that is, one that the reader looks at before others.
    const box = layout.nodes.get(folded.get(id) ?? '');
    if (box === undefined || shown.has(box.id) || !nodes.has(box.id) || height > box.height) return true;
    nodes.delete(box.id);
    nodes.set(id, { ...box, id, height });
    return false;
  });
  const near = (id: string): Rect | undefined => layout.nodes.get(folded.get(id) ?? '');
  const { edges, groups } = content;
  const full = withAdded(
    { ...layout, nodes },
    { nodes: homeless, edges, titleHeight: titleHeights(groups), near },
  );
  return partOf(full, whole, content, shown);
}

/** Places everything that is drawn, `content`, by the layout of the whole map, `whole`. */
export const dressShown = (content: MapContent, whole: MapContent, layout: Layout): PlacedMap =>
  dressMap(content, shownPlaces(layout, whole, content));

const foldedIn = ({ nodes }: MapContent): ReadonlyMap<string, string> =>
  new Map(nodes.flatMap(({ id, members = [] }) => members.map((member) => [member, id] as const)));

/**
 * The boxes that are shown but have no place in the layout, or not where they belong on this day: first those that the
 * reader looks at, each in id order.
 */
function strangers(
  { nodes }: Layout,
  whole: MapContent,
  { nodes: shown, apart }: MapContent,
): readonly MapNode[] {
  const known = new Map(whole.nodes.map((node) => [node.id, node]));
  const rank = ({ id }: MapNode): number => (apart?.has(id) === true ? 0 : 1);
  return shown
    .filter((node) => !nodes.has(node.id) || !standsTogether(whole, node, known.get(node.id)))
    .sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}

function standsTogether({ layout }: MapContent, one: MapNode, other: MapNode | undefined): boolean {
  if (other === undefined) return false;
  if (layout === 'place') return one.commune === other.commune;
  // By operator, a box stands for filières of several stages, and has the stage of the first one that is shown.
  if (layout === 'operator') return one.group === other.group;
  if (one.stage !== other.stage) return false;
  if (layout === 'bassin') return bandOf(one.bassins) === bandOf(other.bassins);
  return one.group === other.group;
}

/** The part of a layout that is shown: its boxes, the frames and bands around them, and their columns. */
function partOf(
  layout: Layout,
  whole: MapContent,
  content: MapContent,
  shown: ReadonlyMap<string, MapNode>,
): Layout {
  const nodes = new Map([...layout.nodes].filter(([id]) => shown.has(id)));
  const rects = [...nodes.values()];
  const ofGroup = groupBy(rects, ({ id, lane }) => `${lane} ${shown.get(id)?.group}`);
  const groups = layout.groups.filter((frame) =>
    ofGroup.get(`${frame.lane} ${frame.group}`)?.some((node) => within(frame, node)),
  );
  const columns = shownColumns(layout, whole, content);
  const areas = layout.areas?.flatMap((area) => shownArea(area, content, rects));
  return { ...layout, nodes, groups, columns, ...(areas && { areas }) };
}

const within = (outer: Rect, { top, height }: NodeRect): boolean =>
  top >= outer.top && top + height <= outer.top + outer.height + 0.01;

/** Columns of stages are those of the stages that are shown, numbered in their order. */
function shownColumns({ columns }: Layout, whole: MapContent, content: MapContent): Layout['columns'] {
  if (columns.some(({ named }) => named === false)) return columns;
  const [stages, kept] = [stagesOf(whole), new Set(stagesOf(content))];
  return columns.filter((_, at) => kept.has(stages[at]!)).map((rect, column) => ({ ...rect, column }));
}

/** Communes and outlines of bassins stay, communes with what is known of them on this day. Another area is left out when nothing in it is shown. */
function shownArea(area: Area, content: MapContent, rects: readonly Rect[]): readonly Area[] {
  if (area.kind === 'commune') {
    const further = content.communes?.find(({ id }) => id === area.id)?.further;
    return further === area.further ? [area] : [{ ...area, further }];
  }
  if (area.kind === 'territory' || area.kind === 'clearing') return [area];
  const { left, right, top, bottom } = boundsOf(area.outline);
  const isInside = (rect: Rect): boolean =>
    rect.left >= left &&
    rect.left + rect.width <= right &&
    rect.top >= top &&
    rect.top + rect.height <= bottom;
  return rects.some(isInside) ? [area] : [];
}
