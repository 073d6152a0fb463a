import { type Attention, type Emphasis, edgeId, emphasesOf, emphasisIn } from './highlight.ts';
import type { PlacedEdge, PlacedMap, PlacedNode } from './map-model.ts';

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

/**
 * Returns the boxes and lines to emphasise while the pointer is over the part of the map with this id: a line with
 * its ends, or a box with its lines and their other ends. Undefined when `id` is neither a line nor a box with lines.
 */
export function underPointer(
  map: PlacedMap,
  id: string | undefined,
): Pick<Highlighted, 'nodes' | 'edges'> | undefined {
  if (id === undefined) return undefined;
  const edges = map.edges.filter((edge) => edgeId(edge.id) === id || edge.source === id || edge.sink === id);
  if (edges.length === 0) return undefined;
  const ends = new Set(edges.flatMap(({ source, sink }) => [source, sink]));
  return { nodes: map.nodes.filter((node) => ends.has(node.id)), edges };
}
