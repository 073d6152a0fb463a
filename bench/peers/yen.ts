import { DirectedGraph } from 'graphology';
import { NO } from '../../domain/analysis/levels.ts';
import { shutWays } from '../../domain/analysis/obstacles.ts';
import { ANY_START } from '../../domain/analysis/pathways/request.ts';
import { usableStarts } from '../../domain/analysis/walkable.ts';
import { Heap } from '../../domain/graph/heap.ts';
import { monthsIn } from '../../domain/graph/months-in.ts';
import { CONCURRENT_KIND, type Snapshot } from '../../domain/graph/snapshot.ts';

/** Months of the filière that an edge leads to: a pathway's months are its first filière's and those of its edges. */
export type MonthsGraph = DirectedGraph<Record<string, never>, { readonly months: number }>;

/** What a pathway may take, levels apart, with a node before all usable starts; edges between the same two nodes are one, since they take the same months. */
export function monthsGraph(snapshot: Snapshot, withConcurrent: boolean): MonthsGraph {
  const { nodes, passerelles, preps } = snapshot;
  const shut = shutWays(snapshot);
  const graph: MonthsGraph = new DirectedGraph();
  for (const id of nodes.ids) graph.addNode(id);
  for (let p = 0; p < passerelles.count; p++) {
    const [a, b] = [passerelles.from[p]!, passerelles.to[p]!];
    const isOpen = passerelles.carrying[p] === 1 && shut[p] === NO;
    if (!isOpen || (!withConcurrent && passerelles.kind[p] === CONCURRENT_KIND)) continue;
    graph.mergeDirectedEdge(nodes.ids[a]!, nodes.ids[b]!, { months: monthsIn(snapshot, b) });
  }
  for (let edge = 0; edge < preps.from.length; edge++)
    graph.mergeDirectedEdge(nodes.ids[preps.from[edge]!]!, nodes.ids[preps.to[edge]!]!, { months: 0 });
  graph.addNode(ANY_START);
  for (const start of usableStarts(snapshot))
    graph.addDirectedEdge(ANY_START, nodes.ids[start]!, { months: monthsIn(snapshot, start) });
  return graph;
}

export interface Way {
  readonly nodes: readonly string[];
  readonly months: number;
}

/** Yen's k shortest simple ways, as in the books: one shortest-way search from each node of the last way found. */
export function yen(graph: MonthsGraph, source: string, target: string, k: number): Way[] {
  const first = dijkstra(graph, source, target, new Set(), new Set());
  if (first === undefined) return [];
  const found: Way[] = [first];
  const waiting = new Heap<Way>((a, b) => a.months < b.months);
  const known = new Set([first.nodes.join(' ')]);
  while (found.length < k) {
    const last = found[found.length - 1]!;
    let months = 0;
    for (let at = 0; at < last.nodes.length - 1; at++) {
      const root = last.nodes.slice(0, at + 1);
      if (at > 0) months += monthsOf(graph, root[at - 1]!, root[at]!);
      const closed = new Set(
        found
          .filter(({ nodes }) => root.every((node, step) => nodes[step] === node))
          .map((way) => way.nodes[at + 1]!),
      );
      const rest = dijkstra(graph, root[at]!, target, new Set(root.slice(0, at)), closed);
      if (rest === undefined) continue;
      const nodes = [...root.slice(0, at), ...rest.nodes];
      const key = nodes.join(' ');
      if (known.has(key)) continue;
      known.add(key);
      waiting.push({ nodes, months: months + rest.months });
    }
    const best = waiting.pop();
    if (best === undefined) break;
    found.push(best);
  }
  return found;
}

const monthsOf = (graph: MonthsGraph, from: string, to: string): number =>
  graph.getEdgeAttribute(graph.edge(from, to), 'months');

/** The shortest way that keeps out of some nodes and does not begin by some others. */
function dijkstra(
  graph: MonthsGraph,
  source: string,
  target: string,
  avoided: ReadonlySet<string>,
  closed: ReadonlySet<string>,
): Way | undefined {
  const months = new Map([[source, 0]]);
  const before = new Map<string, string>();
  const settled = new Set<string>();
  const queue = new Heap<{ node: string; months: number }>((a, b) => a.months < b.months);
  queue.push({ node: source, months: 0 });
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const { node, months: so } = next;
    if (settled.has(node)) continue;
    settled.add(node);
    if (node === target) return { nodes: wayBack(before, source, target), months: so };
    graph.forEachOutEdge(node, (_edge, { months: more }, _from, to) => {
      if (settled.has(to) || avoided.has(to) || (node === source && closed.has(to))) return;
      if (so + more >= (months.get(to) ?? Number.POSITIVE_INFINITY)) return;
      months.set(to, so + more);
      before.set(to, node);
      queue.push({ node: to, months: so + more });
    });
  }
  return undefined;
}

function wayBack(before: ReadonlyMap<string, string>, source: string, target: string): string[] {
  const nodes = [target];
  while (nodes[0] !== source) nodes.unshift(before.get(nodes[0]!)!);
  return nodes;
}
