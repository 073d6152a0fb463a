import { Graph, layout } from '@dagrejs/dagre';
import { type Heights, heightsAlong, type Spot } from './drawn-crossings.ts';
import { columnPlaces } from './elk.ts';
import { BOX, type MapNetwork } from './map-network.ts';

interface Placed extends Spot {
  rank: number;
}

/** dagre with our columns as its ranks: heights of each edge as it draws it. */
export function dagreWays({ boxes, edges, columnCount }: MapNetwork): readonly Heights[] {
  const graph = new Graph({ multigraph: true });
  const columnOf = new Map(boxes.map(({ id, column }) => [id, column]));
  graph.setGraph({
    rankdir: 'LR',
    // It doubles ranks to leave room for labels between them.
    ranker: (given: Graph) => {
      for (const id of given.nodes()) given.node(id).rank = 2 * (columnOf.get(id) ?? 0);
    },
  });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id } of boxes) graph.setNode(id, { ...BOX });
  edges.forEach(([from, to], at) => {
    graph.setEdge(boxes[from]!.id, boxes[to]!.id, {}, `e${at}`);
  });
  layout(graph);
  const middles = boxes.map(({ id }) => graph.node(id) as Placed);
  const columns = columnPlaces(
    boxes.map(({ column }, at) => [column, middles[at]!.x]),
    columnCount,
  );
  return edges.map(([from, to], at) => {
    const { points } = graph.edge(boxes[from]!.id, boxes[to]!.id, `e${at}`) as { points: Spot[] };
    const passed = columns.slice(boxes[from]!.column + 1, boxes[to]!.column);
    return [middles[from]!.y, ...heightsAlong(points, passed), middles[to]!.y];
  });
}
