import type { PlacedEdge, PlacedMap } from './map-model.ts';
import type { Rect } from './slide-frame.ts';

/** What the reader of the map looks at. */
export interface Attention {
  /** The element whose details are open. */
  readonly chosen: string | undefined;
  /** The elements (filières, passerelles, operators) of a pathway or a finding. */
  readonly lit: readonly string[];
  /**
   * The boxes near the element in focus; all others are dimmed. It applies only while nothing outside it is chosen or
   * lit.
   */
  readonly near?: ReadonlySet<string> | undefined;
}

/** How something is emphasised; `near` means not dimmed, as it is next to something lit or chosen. */
export type Emphasis = 'lit' | 'chosen' | 'near' | 'dim';
/**
 * Emphasis by the id of the drawing: ids of boxes, frames and badges are used as they are, a line has `edge ` and its
 * id.
 */
export type Emphases = ReadonlyMap<string, ReadonlySet<Emphasis>>;

const NEAR: ReadonlySet<Emphasis> = new Set(['near']);
const DIM: ReadonlySet<Emphasis> = new Set(['dim']);
const CHOSEN: ReadonlySet<Emphasis> = new Set(['chosen']);
const NONE: ReadonlySet<Emphasis> = new Set();

/**
 * Returns the id that a line has in the drawing of the map, made from the id of its edge so that it differs from ids
 * of boxes.
 */
export const edgeId = (id: string): string => `edge ${id}`;

/**
 * Says how each part of the map is emphasised: selected (`chosen`), highlighted (`lit`), near the focus, or dimmed.
 * The second parameter says what the user looks at. Returns the emphasis by id in the drawing; ids without any are
 * missing. Undefined when nothing is emphasised at all.
 */
export function emphasesOf(map: PlacedMap, { chosen, lit, near }: Attention): Emphases | undefined {
  const wanted = new Set(lit);
  const litIds = drawnAs(map, wanted);
  // PREP edges and flows have no details of their own. They are lit when both their ends are.
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

/**
 * Returns a function that gives the emphasis (highlighted, selected, dimmed…) of a part of the map by its id in the
 * drawing; an empty set when it has none.
 */
export const emphasisIn =
  (emphases: Emphases | undefined) =>
  (id: string): ReadonlySet<Emphasis> =>
    emphases?.get(id) ?? NONE;

const ownSheet = (line: PlacedEdge['line']): boolean => line !== 'PREP' && line !== 'FLOW';

/** The ids of the drawings of some network elements. */
function drawnAs(map: PlacedMap, elements: ReadonlySet<string>): Set<string> {
  if (elements.size === 0) return new Set();
  return new Set([
    ...map.nodes
      .filter(
        ({ id, group, operator }) =>
          elements.has(id) || (group === undefined && elements.has(operator ?? id)),
      )
      .map(({ id }) => id),
    ...map.groups.filter(({ operator }) => elements.has(operator)).map(({ id }) => id),
    ...map.edges
      .filter(({ line, target }) => ownSheet(line) && elements.has(target))
      .map(({ id }) => edgeId(id)),
    ...map.badges.filter(({ on }) => elements.has(on)).map(({ id }) => id),
  ]);
}

/**
 * What is not dimmed because of the focus: boxes in its frames, the ends of its lines and, if `neighbours` is true,
 * the lines and neighbours of its boxes.
 */
function seenBeside(map: PlacedMap, focus: ReadonlySet<string>, neighbours: boolean): ReadonlySet<string> {
  const framed = new Set(map.groups.filter(({ id }) => focus.has(id)).map(({ operator }) => operator));
  const boxes = new Set([
    ...[...map.nodes, ...map.groups].filter(({ id }) => focus.has(id)).map(({ id }) => id),
    ...map.nodes.filter(({ group }) => group !== undefined && framed.has(group)).map(({ id }) => id),
  ]);
  const seen = new Set([...focus, ...boxes]);
  for (const { id, source, sink } of map.edges) {
    // An open element shows its lines and neighbours; a lit way shows only itself.
    const beside = neighbours && (boxes.has(source) || boxes.has(sink));
    if (!beside && !focus.has(edgeId(id))) continue;
    for (const one of [edgeId(id), source, sink]) seen.add(one);
  }
  return seen;
}

/** Whether all boxes of the chosen elements are in `near`; the choice then does not change what is dimmed. */
function standsAmong(map: PlacedMap, chosen: ReadonlySet<string>, near: ReadonlySet<string>): boolean {
  const seen = seenBeside(map, chosen, false);
  return map.nodes.every(({ id }) => !seen.has(id) || near.has(id));
}

/** Dims everything that is not near; a line is near when both its ends are. */
function dimmedBeside(map: PlacedMap, near: ReadonlySet<string>): Emphases {
  const seen = new Set(near);
  for (const { id, source, sink } of map.edges) if (near.has(source) && near.has(sink)) seen.add(edgeId(id));
  const dimmed = [...partsOf(map, seen)].filter(({ shown }) => !shown);
  return new Map(dimmed.map(({ id }) => [id, DIM]));
}

/** Whether a box lies in a frame. */
export const isWithin = (box: Rect, frame: Rect): boolean =>
  Math.abs(box.x - frame.x) < frame.width / 2 && Math.abs(box.y - frame.y) < frame.height / 2;

// Everything that can be dimmed. Outlines cannot; a frame is shown with a box in it, and a badge when the element that it
// sits on is shown.
function* partsOf(
  { nodes, groups, edges, badges }: PlacedMap,
  seen: ReadonlySet<string>,
): Generator<{ readonly id: string; readonly shown: boolean }> {
  for (const { id } of nodes) yield { id, shown: seen.has(id) };
  const boxes = groups.length === 0 ? [] : nodes.filter(({ id }) => seen.has(id));
  for (const group of groups)
    yield { id: group.id, shown: seen.has(group.id) || boxes.some((box) => isWithin(box, group)) };
  const targets = new Set<string>();
  for (const edge of edges) {
    const id = edgeId(edge.id);
    const shown = seen.has(id);
    if (shown) targets.add(edge.target);
    yield { id, shown };
  }
  for (const { id, on } of badges) yield { id, shown: seen.has(id) || seen.has(on) || targets.has(on) };
}
