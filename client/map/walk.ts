import type { PlacedMap, PlacedNode } from '../../domain/map/map-model.ts';

export type WalkKey = 'ArrowRight' | 'ArrowLeft' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End';
/** Whether a key, named as in keyboard events, moves the cursor over the map: an arrow key, Home or End. */
export const isWalkKey = (key: string): key is WalkKey =>
  ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End'].includes(key);

/**
 * The box to which a key leads, and the line that was followed; without `edge`, the cursor only moved to the
 * next column.
 */
interface Walk {
  readonly node: string;
  readonly edge?: string | undefined;
}

/**
 * Works out where a key moves the cursor from the box with the id `current` (from none: to the first box). Right and
 * left follow outgoing and incoming lines; with Shift or without a line they go to the nearest box of the next
 * column. Up and down stay in the column; Home and End go to the first and last column. Undefined when there is
 * nowhere to go.
 */
export function walk(
  map: PlacedMap,
  current: string | undefined,
  key: WalkKey,
  shift: boolean,
): Walk | undefined {
  const here = map.nodes.find(({ id }) => id === current);
  if (here === undefined) {
    const first = inReadingOrder(map.nodes)[0];
    return first && { node: first.id };
  }
  if (key === 'ArrowUp' || key === 'ArrowDown') {
    const column = inReadingOrder(map.nodes.filter(({ stage }) => stage === here.stage));
    const next = column[column.indexOf(here) + (key === 'ArrowDown' ? 1 : -1)];
    return next && { node: next.id };
  }
  if (key === 'Home' || key === 'End') {
    const stage = key === 'Home' ? map.stages[0] : map.stages.at(-1);
    return nearest(
      map.nodes.filter((node) => node.stage === stage),
      here,
    );
  }
  const out = key === 'ArrowRight';
  if (!shift) {
    const followed = follow(map, here, out);
    if (followed !== undefined) return followed;
  }
  const stage = map.stages[map.stages.indexOf(here.stage) + (out ? 1 : -1)];
  return nearest(
    map.nodes.filter((node) => node.stage === stage),
    here,
  );
}

/** Sorts boxes by column from left to right, each from top to bottom. */
function inReadingOrder(nodes: readonly PlacedNode[]): readonly PlacedNode[] {
  return [...nodes].sort((a, b) => a.x - b.x || a.y - b.y);
}

function follow(map: PlacedMap, here: PlacedNode, out: boolean): Walk | undefined {
  const edges = map.edges.filter(
    (edge) => (!edge.ghost || edge.line === 'SUPPOSED') && (out ? edge.source : edge.sink) === here.id,
  );
  const steps = edges.flatMap((edge) => {
    const node = map.nodes.find(({ id }) => id === (out ? edge.sink : edge.source));
    return node === undefined ? [] : [{ node, edge: edge.target }];
  });
  steps.sort(
    (a, b) => Math.abs(a.node.y - here.y) - Math.abs(b.node.y - here.y) || (a.edge < b.edge ? -1 : 1),
  );
  const first = steps[0];
  return first && { node: first.node.id, edge: first.edge };
}

function nearest(nodes: readonly PlacedNode[], here: PlacedNode): Walk | undefined {
  const [first] = [...nodes].sort((a, b) => Math.abs(a.y - here.y) - Math.abs(b.y - here.y) || a.x - b.x);
  return first && { node: first.id };
}
