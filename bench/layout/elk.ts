import elk from 'elkjs/lib/elk.bundled.js';
import type { ElkNode } from 'elkjs/lib/elk-api.js';
import { type Heights, heightsAlong } from './drawn-crossings.ts';
import { BOX, type MapNetwork } from './map-network.ts';

const COLUMN = 200;
const OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'POLYLINE',
  // The columns are given: boxes are put into layers by where they stand.
  'elk.layered.layering.strategy': 'INTERACTIVE',
  'elk.layered.cycleBreaking.strategy': 'INTERACTIVE',
  // Ports and components would be another question.
  'elk.separateConnectedComponents': 'false',
};

/** ELK layered with our columns: heights of each edge as it draws it. */
export async function elkWays({ boxes, edges, columnCount }: MapNetwork): Promise<readonly Heights[]> {
  const graph: ElkNode = {
    id: 'map',
    layoutOptions: OPTIONS,
    children: boxes.map(({ id, column }, at) => ({ id, ...BOX, x: column * COLUMN, y: at * 40 })),
    edges: edges.map(([from, to], at) => ({
      id: `e${at}`,
      sources: [boxes[from]!.id],
      targets: [boxes[to]!.id],
    })),
  };
  const drawn = await new elk.default().layout(graph);
  const rects = new Map((drawn.children ?? []).map((box) => [box.id, box]));
  const middles = boxes.map(({ id }) => {
    const { x = 0, y = 0 } = rects.get(id)!;
    return { x: x + BOX.width / 2, y: y + BOX.height / 2 };
  });
  const columns = columnPlaces(
    boxes.map(({ column }, at) => [column, middles[at]!.x]),
    columnCount,
  );
  return (drawn.edges ?? []).map((edge, at) => {
    const [from, to] = edges[at]!;
    const sections = edge.sections ?? [];
    const bends = sections.flatMap(({ startPoint, endPoint, bendPoints }) => [
      startPoint,
      ...(bendPoints ?? []),
      endPoint,
    ]);
    const passed = columns.slice(boxes[from]!.column + 1, boxes[to]!.column);
    return [middles[from]!.y, ...heightsAlong(bends, passed), middles[to]!.y];
  });
}

/** Where each column stands; it is an error when a tool has not kept to the columns. */
export function columnPlaces(
  found: readonly (readonly [column: number, x: number])[],
  columnCount: number,
): readonly number[] {
  const places = Array.from({ length: columnCount }, (_, column) => {
    const xs = found.filter(([one]) => one === column).map(([, x]) => x);
    const [least, most] = [Math.min(...xs), Math.max(...xs)];
    if (most - least > 1) throw new Error(`Column ${column} is spread from ${least} to ${most}.`);
    return least;
  });
  // A column without a box stands between its neighbours.
  return places.map((x, at) =>
    Number.isFinite(x) ? x : ((places[at - 1] ?? 0) + (places[at + 1] ?? 0)) / 2,
  );
}
