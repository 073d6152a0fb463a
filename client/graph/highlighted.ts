import type { PlacedEdge, PlacedMap, PlacedNode } from './map-model.ts';

/** What stands out on a map, with its classes; the rest is dimmed. */
export interface Highlighted {
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
  /** By id of a box, or `edge ` and id of a line. */
  readonly classes: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * The same as the classes of a small map say, worked out from the placed map: on a large one it is drawn over the
 * dimmed map, which then need not be drawn again. Undefined when nothing is lit or chosen.
 */
export function highlighted(
  map: PlacedMap,
  chosen: string | undefined,
  lit: readonly string[],
): Highlighted | undefined {
  const wanted = new Set(lit);
  const classes = new Map<string, Set<string>>();
  const mark = (id: string, name: string): void => {
    const known = classes.get(id);
    if (known === undefined) classes.set(id, new Set([name]));
    else known.add(name);
  };
  const bare = ({ line }: PlacedEdge): boolean => line === 'PREP' || line === 'FLOW';
  for (const { id } of map.nodes) {
    if (wanted.has(id)) mark(id, 'lit');
    if (id === chosen) mark(id, 'chosen');
  }
  // A frame that is chosen or lit is seen by what stands in it.
  const framed = map.nodes.filter(
    ({ group }) => group !== undefined && (group === chosen || wanted.has(group)),
  );
  for (const { id } of framed) mark(id, 'near');
  for (const edge of map.edges) {
    const along = bare(edge) && wanted.has(edge.source) && wanted.has(edge.sink);
    if (along || (!bare(edge) && wanted.has(edge.target))) mark(`edge ${edge.id}`, 'lit');
    if (!bare(edge) && edge.target === chosen) mark(`edge ${edge.id}`, 'chosen');
  }
  if (classes.size === 0) return undefined;
  // Around a chosen box, its lines and neighbours; a lit way shows itself only.
  const way = [...classes.values()].some((names) => names.has('lit'));
  const focus = new Set(classes.keys());
  for (const edge of map.edges) {
    const key = `edge ${edge.id}`;
    const touches = !way && (focus.has(edge.source) || focus.has(edge.sink));
    if (touches) mark(key, 'near');
    if (!touches && !focus.has(key)) continue;
    for (const end of [edge.source, edge.sink]) if (!focus.has(end)) mark(end, 'near');
  }
  return {
    nodes: map.nodes.filter(({ id }) => classes.has(id)),
    edges: map.edges.filter(({ id }) => classes.has(`edge ${id}`)),
    classes,
  };
}

/** What the pointer is on: a line with its ends, or a box with its lines and theirs. */
export function underPointer(map: PlacedMap, id: string | undefined): Highlighted | undefined {
  if (id === undefined) return undefined;
  const edges = map.edges.filter(
    (edge) => `edge ${edge.id}` === id || edge.source === id || edge.sink === id,
  );
  if (edges.length === 0) return undefined;
  const ends = new Set(edges.flatMap(({ source, sink }) => [source, sink]));
  return { nodes: map.nodes.filter((node) => ends.has(node.id)), edges, classes: new Map() };
}
