import type { PlacedEdge, PlacedMap } from './map-model.ts';

/** What one looks at on the map. */
export interface Attention {
  /** Element whose details are open. */
  readonly chosen: string | undefined;
  /** Elements (filières, passerelles, operators) of a pathway or a finding. */
  readonly lit: readonly string[];
  /** Boxes around what one looks at, the rest is dimmed; heard as long as nothing else is chosen or lit. */
  readonly near?: ReadonlySet<string> | undefined;
}

/** `near`: not dimmed, because of what is lit or chosen beside it. */
export type Emphasis = 'lit' | 'chosen' | 'near' | 'dim';
/** By id on the drawing: of boxes, frames and badges as they are, of a line `edge ` and its id. */
export type Emphases = ReadonlyMap<string, ReadonlySet<Emphasis>>;

const NEAR: ReadonlySet<Emphasis> = new Set(['near']);
const DIM: ReadonlySet<Emphasis> = new Set(['dim']);
const CHOSEN: ReadonlySet<Emphasis> = new Set(['chosen']);
const NONE: ReadonlySet<Emphasis> = new Set();

export const edgeId = (id: string): string => `edge ${id}`;

/**
 * What stands out and what is dimmed, without hiding anything: the one rule of the screen, of slides, paper and files.
 * Undefined when everything stands as it is; what is absent from the answer does too.
 */
export function emphasesOf(map: PlacedMap, { chosen, lit, near }: Attention): Emphases | undefined {
  const wanted = new Set(lit);
  const litIds = drawnAs(map, wanted);
  // Preparations and flows have no sheet of their own: they belong to a lit way when both ends do.
  for (const { id, line, source, sink } of map.edges)
    if (!ownSheet(line) && wanted.has(source) && wanted.has(sink)) litIds.add(edgeId(id));
  const chosenIds = drawnAs(map, new Set(chosen === undefined ? [] : [chosen]));
  const among = near !== undefined && litIds.size === 0 && standsAmong(map, chosenIds, near);
  if (among)
    return new Map([...dimmedBeside(map, near), ...[...chosenIds].map((id) => [id, CHOSEN] as const)]);
  if (litIds.size + chosenIds.size === 0) return undefined;
  const focus = new Set([...litIds, ...chosenIds]);
  const seen = seenBeside(map, focus, litIds.size === 0);
  const found = new Map<string, ReadonlySet<Emphasis>>();
  for (const { id, shown } of partsOf(map, seen)) found.set(id, shown ? NEAR : DIM);
  for (const id of litIds) found.set(id, new Set(chosenIds.has(id) ? ['lit', 'chosen'] : ['lit']));
  for (const id of chosenIds) if (!litIds.has(id)) found.set(id, CHOSEN);
  return found;
}

/** The emphasis of anything drawn. */
export const emphasisIn =
  (emphases: Emphases | undefined) =>
  (id: string): ReadonlySet<Emphasis> =>
    emphases?.get(id) ?? NONE;

const ownSheet = (line: PlacedEdge['line']): boolean => line !== 'PREP' && line !== 'FLOW';

/** Ids of what is drawn for elements of the network. */
function drawnAs(map: PlacedMap, elements: ReadonlySet<string>): Set<string> {
  if (elements.size === 0) return new Set();
  return new Set([
    ...map.nodes.filter(({ id }) => elements.has(id)).map(({ id }) => id),
    ...map.groups.filter(({ operator }) => elements.has(operator)).map(({ id }) => id),
    ...map.edges
      .filter(({ line, target }) => ownSheet(line) && elements.has(target))
      .map(({ id }) => edgeId(id)),
    ...map.badges.filter(({ on }) => elements.has(on)).map(({ id }) => id),
  ]);
}

/** What stays as it is beside the focus: boxes in its frames, ends of its lines and, around an open element, more. */
function seenBeside(map: PlacedMap, focus: ReadonlySet<string>, neighbours: boolean): ReadonlySet<string> {
  const framed = new Set(map.groups.filter(({ id }) => focus.has(id)).map(({ operator }) => operator));
  const boxes = new Set([
    ...[...map.nodes, ...map.groups].filter(({ id }) => focus.has(id)).map(({ id }) => id),
    ...map.nodes.filter(({ group }) => group !== undefined && framed.has(group)).map(({ id }) => id),
  ]);
  const seen = new Set([...focus, ...boxes]);
  for (const { id, source, sink } of map.edges) {
    // Around an open element, its lines and neighbours; a lit way shows itself only.
    const beside = neighbours && (boxes.has(source) || boxes.has(sink));
    if (!beside && !focus.has(edgeId(id))) continue;
    for (const one of [edgeId(id), source, sink]) seen.add(one);
  }
  return seen;
}

/** Whether all boxes of what is chosen are near: then it changes nothing of how far one looks around. */
function standsAmong(map: PlacedMap, chosen: ReadonlySet<string>, near: ReadonlySet<string>): boolean {
  const seen = seenBeside(map, chosen, false);
  return map.nodes.every(({ id }) => !seen.has(id) || near.has(id));
}

/** What is not near, or not between two boxes that are. */
function dimmedBeside(map: PlacedMap, near: ReadonlySet<string>): Emphases {
  const seen = new Set(near);
  for (const { id, source, sink } of map.edges) if (near.has(source) && near.has(sink)) seen.add(edgeId(id));
  const dimmed = [...partsOf(map, seen)].filter(({ shown }) => !shown);
  return new Map(dimmed.map(({ id }) => [id, DIM]));
}

/** Everything that can be dimmed, which frames and outlines are not; a badge is with what it sits on. */
function* partsOf(
  { nodes, edges, badges }: PlacedMap,
  seen: ReadonlySet<string>,
): Generator<{ readonly id: string; readonly shown: boolean }> {
  for (const { id } of nodes) yield { id, shown: seen.has(id) };
  const targets = new Set<string>();
  for (const edge of edges) {
    const id = edgeId(edge.id);
    const shown = seen.has(id);
    if (shown) targets.add(edge.target);
    yield { id, shown };
  }
  for (const { id, on } of badges) yield { id, shown: seen.has(id) || seen.has(on) || targets.has(on) };
}
