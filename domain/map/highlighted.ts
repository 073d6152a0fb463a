import { type Attention, type Emphasis, edgeId, emphasesOf, emphasisIn, isWithin } from './highlight.ts';
import type { PlacedBadge, PlacedEdge, PlacedMap, PlacedNode } from './map-model.ts';

/** The boxes and lines that stand out on a map, with their emphasis; everything else is dimmed. */
export interface Highlighted {
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
  readonly emphasisOf: (id: string) => ReadonlySet<Emphasis>;
}

/**
 * Returns the boxes and lines of the map that stay bright for what the user looks at (`attention`); all others are
 * dimmed. They are drawn over a large map, so that the map itself need not be drawn again. Undefined when nothing is
 * selected or highlighted.
 */
export function highlighted(map: PlacedMap, attention: Omit<Attention, 'near'>): Highlighted | undefined {
  const emphases = emphasesOf(map, attention);
  if (emphases === undefined) return undefined;
  // Frames stay with the dimmed map, and their boxes are drawn over them.
  const emphasisOf = emphasisIn(emphases);
  const standsOut = (id: string): boolean => !emphasisOf(id).has('dim');
  return {
    nodes: map.nodes.filter(({ id }) => standsOut(id)),
    edges: map.edges.filter(({ id }) => standsOut(edgeId(id))),
    emphasisOf,
  };
}

/** What stands out while the pointer is over a part of the map. */
export interface UnderPointer {
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
  readonly groups: PlacedMap['groups'];
  readonly badges: readonly PlacedBadge[];
}

/**
 * Returns what to emphasise while the pointer is over the part of the map with this id: a line with its ends, a box with
 * its lines and their other ends, a frame with its boxes, and for a badge the box or line that it is on. Undefined when
 * the map has no such part.
 */
export function underPointer(map: PlacedMap, id: string | undefined): UnderPointer | undefined {
  if (id === undefined) return undefined;
  const { nodes, edges, groups, badges } = map;
  const badge = badges.find((one) => one.id === id);
  const on = badge?.on ?? id;
  const frame = groups.find((one) => one.id === on);
  const own = new Set(
    nodes.filter((node) => node.id === on || (frame && isWithin(node, frame))).map((node) => node.id),
  );
  const isOn = (edge: PlacedEdge): boolean =>
    edgeId(edge.id) === on || (badge !== undefined && edge.target === on);
  // A mark says something of its box alone, and a box is shown with what it leads to and comes from.
  const isBeside = (edge: PlacedEdge): boolean =>
    badge === undefined &&
    (own.has(edge.source) || own.has(edge.sink) || edge.source === on || edge.sink === on);
  const lines = edges.filter((edge) => isOn(edge) || isBeside(edge));
  if (own.size + lines.length === 0) return undefined;
  const ends = new Set([...own, ...lines.flatMap(({ source, sink }) => [source, sink])]);
  const stands = nodes.filter((node) => ends.has(node.id));
  const targets = new Set([...ends, ...lines.map(({ target }) => target)]);
  return {
    nodes: stands,
    edges: lines,
    groups: groups.filter((group) => ends.has(group.id) || stands.some((node) => isWithin(node, group))),
    badges: badges.filter((one) => targets.has(one.on)),
  };
}
