import { addTo } from '../model/grouping.ts';
import type { Way } from '../model/map-choices.ts';
import type { MapContent, MapEdge } from './map-model.ts';

/**
 * Returns the ids of all boxes of the map at most `steps` edges away from the boxes in `start`, these included; 0
 * steps means without limit. `way` says whether to follow edges forward, backward or both. Passerelles of a what-if
 * count as edges.
 */
export function around(
  content: MapContent,
  start: ReadonlySet<string>,
  steps: number,
  way: Way,
): ReadonlySet<string> {
  const edges = [...content.edges, ...content.ghosts.filter(({ line }) => line === 'SUPPOSED')];
  const up = way === 'down' ? new Set(start) : walked(edges, start, steps, ({ from, to }) => [to, from]);
  const down = way === 'up' ? new Set(start) : walked(edges, start, steps, ({ from, to }) => [from, to]);
  return new Set([...up, ...down]);
}

function walked(
  edges: readonly MapEdge[],
  start: ReadonlySet<string>,
  steps: number,
  ends: (edge: MapEdge) => readonly [string, string],
): ReadonlySet<string> {
  const next = new Map<string, string[]>();
  for (const edge of edges) {
    const [from, to] = ends(edge);
    addTo(next, from, to);
  }
  const reached = new Set(start);
  let edge: readonly string[] = [...start];
  for (let step = 0; edge.length > 0 && (steps === 0 || step < steps); step++) {
    const found = edge.flatMap((id) => next.get(id) ?? []).filter((id) => !reached.has(id));
    for (const id of found) reached.add(id);
    edge = [...new Set(found)];
  }
  return reached;
}

/**
 * Returns the content of the map reduced to the boxes with the ids in `kept`, with the edges and badges between them.
 */
export function contentWithin(content: MapContent, kept: ReadonlySet<string>): MapContent {
  const operators = new Set(content.nodes.flatMap(({ id, group }) => (kept.has(id) && group ? [group] : [])));
  const there = (id: string): boolean => kept.has(id) || operators.has(id);
  const within = ({ from, to }: MapEdge): boolean => there(from) && there(to);
  const edges = content.edges.filter(within);
  const ghosts = content.ghosts.filter(within);
  const drawn = new Set([...kept, ...edges.map(({ target }) => target)]);
  return {
    ...content,
    nodes: content.nodes.filter(({ id }) => kept.has(id)),
    edges,
    ghosts,
    badges: content.badges.filter(({ on }) => drawn.has(on)),
  };
}
