import {
  type Layout,
  type LayoutInput,
  type NodeRect,
  orderedColumns,
  placeColumns,
  type Rect,
} from './columns.ts';
import { GEOMETRY, REFERENCE } from './geometry.ts';
import { laneCounter } from './lanes.ts';

// Operators without filières stand in a column before all others. No line leads to it, so it is laid out by itself:
// whether and how many of them there are changes nothing for the rest of the map.

/** Returns the input of a layout without the boxes of its first column, whose ids are in `first`. */
export function besideColumn(input: LayoutInput, first: ReadonlySet<string>): LayoutInput {
  const { before } = input;
  return {
    ...input,
    nodes: input.nodes
      .filter(({ id }) => !first.has(id))
      .map((node) => ({ ...node, column: node.column - 1 })),
    columnCount: input.columnCount - 1,
    before: before && { ...before, columns: before.columns.slice(1) },
  };
}

/** Adds the first column of `input`, whose boxes have their ids in `first`, on the left of the layout of the rest. */
export function withColumnBefore(input: LayoutInput, first: ReadonlySet<string>, rest: Layout): Layout {
  const nodes = input.nodes.filter(({ id }) => first.has(id)).map((node) => ({ ...node, column: 0 }));
  const { columns } = orderedColumns({ nodes, edges: [], columnCount: 1 });
  const spread = {
    most: Math.max(rest.height, heightLikeScreen(nodes)),
    more: 0,
    air: 0,
    count: laneCounter(undefined, 1),
    stood: () => undefined,
  };
  const column = placeColumns(columns, [], spread);
  const shift = column.width + GEOMETRY.columnGap + rest.room;
  const lanes = column.lanes.length;
  const moved = <T extends Rect & { readonly lane: number }>(rect: T): T => ({
    ...rect,
    left: rect.left + shift,
    lane: rect.lane + lanes,
  });
  const named = rest.columns.every((one) => one.named !== false);
  return {
    ...rest,
    nodes: new Map<string, NodeRect>([
      ...column.nodes,
      ...[...rest.nodes].map(([id, rect]) => [id, moved(rect)] as const),
    ]),
    groups: rest.groups.map(moved),
    columns: [
      ...column.columns.map((one) => (named ? one : { ...one, named: false })),
      ...rest.columns.map((one, at) => ({
        ...one,
        column: at + 1,
        left: one.left + shift,
        lanes: one.lanes.map((lane) => lane + lanes),
      })),
    ],
    lanes: [...column.lanes, ...rest.lanes.map((lane) => ({ ...lane, left: lane.left + shift }))],
    width: rest.width + shift,
    height: Math.max(rest.height, column.height),
  };
}

/** How high the column is when its boxes fill a rectangle of the shape of a screen. */
function heightLikeScreen(nodes: LayoutInput['nodes']): number {
  const area = nodes.reduce(
    (sum, { height }) => sum + (GEOMETRY.nodeWidth + GEOMETRY.laneGap) * (height + GEOMETRY.blockGap),
    0,
  );
  return Math.sqrt((area * REFERENCE.height) / REFERENCE.width);
}
