import type { PlacedEdge, PlacedMap } from './map-model.ts';

/**
 * What is lit, chosen or dimmed on a map that is drawn without the drawing library: on slides, in files. The same
 * classes, by the same rules, as controllers/highlight.ts gives what it draws.
 */
export function litClasses(
  map: PlacedMap,
  { chosen, lit }: { readonly chosen: string | undefined; readonly lit: readonly string[] },
): (id: string) => ReadonlySet<string> {
  const wanted = new Set(lit);
  const litIds = drawnAs(map, wanted);
  // Preparations and flows have no sheet of their own: they belong to a lit way when both ends do.
  for (const { id, line, source, sink } of map.edges)
    if (!ownSheet(line) && wanted.has(source) && wanted.has(sink)) litIds.add(edgeId(id));
  const chosenIds = chosen === undefined ? new Set<string>() : drawnAs(map, new Set([chosen]));
  const focus = new Set([...litIds, ...chosenIds]);
  if (focus.size === 0) return () => NONE;
  const near = around(map, focus);
  if (litIds.size === 0) for (const id of neighbours(map, focus)) near.add(id);
  const frames = new Set(map.groups.map(({ id }) => id));
  return (id) =>
    new Set([
      ...(near.has(id) || focus.has(id) || frames.has(id) ? [] : ['dim']),
      ...(litIds.has(id) ? ['lit'] : []),
      ...(chosenIds.has(id) ? ['chosen'] : []),
    ]);
}

const NONE: ReadonlySet<string> = new Set();
const edgeId = (id: string): string => `edge ${id}`;
const ownSheet = (line: PlacedEdge['line']): boolean => line !== 'PREP' && line !== 'FLOW';

/** Ids of what is drawn for elements of the network. */
function drawnAs(map: PlacedMap, elements: ReadonlySet<string>): Set<string> {
  return new Set([
    ...map.nodes.filter(({ id }) => elements.has(id)).map(({ id }) => id),
    ...map.groups.filter(({ operator }) => elements.has(operator)).map(({ id }) => id),
    ...map.edges
      .filter(({ line, target }) => ownSheet(line) && elements.has(target))
      .map(({ id }) => edgeId(id)),
    ...map.badges.filter(({ on }) => elements.has(on)).map(({ id }) => id),
  ]);
}

/** The bodies in focus, with the ends of the lines among them. */
function around(map: PlacedMap, focus: ReadonlySet<string>): Set<string> {
  const ends = map.edges
    .filter(({ id }) => focus.has(edgeId(id)))
    .flatMap(({ source, sink }) => [source, sink]);
  return new Set([...focus, ...ends]);
}

/** The lines of the boxes in focus, or in a frame in focus, and the boxes at their other ends. */
function neighbours(map: PlacedMap, focus: ReadonlySet<string>): ReadonlySet<string> {
  const frames = map.groups.filter(({ id }) => focus.has(id));
  const inside = (x: number, y: number): boolean =>
    frames.some(
      (frame) => Math.abs(x - frame.x) < frame.width / 2 && Math.abs(y - frame.y) < frame.height / 2,
    );
  const boxes = new Set([
    ...[...map.nodes, ...map.groups].filter(({ id }) => focus.has(id)).map(({ id }) => id),
    ...map.nodes.filter(({ x, y }) => inside(x, y)).map(({ id }) => id),
  ]);
  const lines = map.edges.filter(({ source, sink }) => boxes.has(source) || boxes.has(sink));
  return new Set([...boxes, ...lines.flatMap(({ id, source, sink }) => [edgeId(id), source, sink])]);
}
