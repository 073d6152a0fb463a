import { operatorsToAsk } from '../../graph/documented-links.ts';
import { offerGraphWithPreps } from '../../graph/graphs.ts';
import { type FlowNetwork, minimumCut } from '../../graph/max-flow.ts';
import { perDay } from '../../graph/per-snapshot.ts';
import { type Graph, marked, reachable, reaching, starts } from '../../graph/reach.ts';
import { NONE, type Snapshot } from '../../graph/snapshot.ts';
import { finding, type RuleContext } from '../rule.ts';
import type { Waits } from '../undocumented/waits.ts';
import type { NetworkCutFinding } from './evidence.ts';

type Filieres = NetworkCutFinding['evidence']['nearStarts'];

/**
 * The rule of M10C (minimum cut): finds the filières whose yearly places together limit how many people can pass from
 * the starts to the outlets (job goals). Returns one finding, or none when no start leads to an outlet, or when some
 * way has no known limit.
 */
export function networkCut({ snapshot }: RuleContext) {
  const useful = between(snapshot);
  if (!useful.includes(1) || uncappedChain(snapshot).length > 0) return [];
  const { network, source, sink } = splitFilieres(snapshot, useful);
  const cut = minimumCut(network, source, sink);
  // Every way has a limit when there is no uncapped chain, so a cut exists.
  if (cut === undefined) return [];
  const { count } = snapshot.nodes;
  const { value, sourceSide, sinkSide } = cut;
  const nearStarts = needed(snapshot, useful, 'out', (node) => sourceSide[node]! > sourceSide[count + node]!);
  const nearOutlets = needed(snapshot, useful, 'in', (node) => sinkSide[node]! < sinkSide[count + node]!);
  const unique =
    nearStarts.map(({ filiere }) => filiere).join() === nearOutlets.map(({ filiere }) => filiere).join();
  const named = [...nearStarts, ...nearOutlets].map(({ filiere }) => snapshot.nodes.index.get(filiere)!);
  const undocumentedLinks = operatorsToAsk(snapshot, named, 'either');
  const evidence = { value, nearStarts, nearOutlets, unique, undocumentedLinks };
  return [finding<NetworkCutFinding>('M10C', [], 'certain', evidence)];
}

/**
 * Notes in `waits`, from which M18 lists missing data, each filière of the shortest way from a start to an outlet on
 * which no yearly intake is known. The rule of the minimum cut (M10C) needs the intake of these filières.
 */
export function cutWaits({ snapshot }: RuleContext, waits: Waits): void {
  for (const node of uncappedChain(snapshot)) waits.ofNode('M10C', node, 'intake');
}

/** Marks the nodes on ways from a start to an outlet. */
const between = perDay((snapshot): Uint8Array => {
  const graph = offerGraphWithPreps(snapshot);
  const behind = reaching(graph, marked(snapshot.nodes.isOutlet));
  return reachable(graph, starts(snapshot)).map((mark, node) => mark & behind[node]!);
});

/**
 * The shortest way from a start to an outlet through filières of unknown intake only; among equals, the first by ids.
 * Empty when there is none.
 */
const uncappedChain = perDay((snapshot): readonly number[] => {
  const { isOutlet, intake } = snapshot.nodes;
  const graph = offerGraphWithPreps(snapshot);
  const uncapped = (node: number): boolean => isOutlet[node] === 0 && intake[node] === NONE;
  // Number of filières on the shortest uncapped way from each filière to an outlet, itself included.
  const left = new Int32Array(graph.nodeCount).fill(NONE);
  const queue = marked(isOutlet);
  for (const outlet of queue) left[outlet] = 0;
  for (let at = 0; at < queue.length; at++) {
    const node = queue[at]!;
    eachNeighbour(graph, 'in', node, (before) => {
      if (left[before] !== NONE || !uncapped(before)) return;
      left[before] = left[node]! + 1;
      queue.push(before);
    });
  }
  let next = nearest(starts(snapshot), left);
  const chain: number[] = [];
  while (next !== undefined && isOutlet[next] === 0) {
    chain.push(next);
    const followers: number[] = [];
    eachNeighbour(graph, 'out', next, (node) => followers.push(node));
    next = nearest(followers, left);
  }
  return chain;
});

/** The node with the fewest filières left, then the smallest id; undefined when no node has a way. */
function nearest(nodes: readonly number[], left: Int32Array): number | undefined {
  let best: number | undefined;
  for (const node of nodes) {
    if (left[node] === NONE) continue;
    const order = best === undefined ? -1 : left[node]! - left[best]! || node - best;
    if (order < 0) best = node;
  }
  return best;
}

function eachNeighbour(graph: Graph, side: 'in' | 'out', node: number, visit: (other: number) => void): void {
  const { start, edges } = graph[side];
  const ends = side === 'in' ? graph.from : graph.to;
  for (let at = start[node]!; at < start[node + 1]!; at++) visit(ends[edges[at]!]!);
}

/**
 * Builds a flow network in which each filière is two nodes: its entry (its number) and its exit (its number +
 * `count`), joined by an arc whose capacity is its places. Arcs between filières have no limit.
 */
function splitFilieres(
  snapshot: Snapshot,
  useful: Uint8Array,
): { network: FlowNetwork; source: number; sink: number } {
  const { count, isOutlet, isStart, intake } = snapshot.nodes;
  const graph = offerGraphWithPreps(snapshot);
  const [source, sink] = [2 * count, 2 * count + 1];
  const [from, to, capacity]: [number[], number[], number[]] = [[], [], []];
  const arc = (a: number, b: number, most: number): void => {
    from.push(a);
    to.push(b);
    capacity.push(most);
  };
  for (const node of marked(useful)) {
    const limit = intake[node] === NONE ? Number.POSITIVE_INFINITY : intake[node]!;
    if (isOutlet[node] === 1) {
      arc(node, sink, Number.POSITIVE_INFINITY);
      continue;
    }
    arc(node, count + node, limit);
    if (isStart[node] === 1) arc(source, node, Number.POSITIVE_INFINITY);
    eachNeighbour(graph, 'out', node, (next) => {
      if (useful[next] === 1) arc(count + node, next, Number.POSITIVE_INFINITY);
    });
  }
  const network = {
    nodeCount: 2 * count + 2,
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    capacity: Float64Array.from(capacity),
  };
  return { network, source, sink };
}

/**
 * The filières of a cut, without filières of zero places that the others cut off anyway: removing any one of the rest
 * would open a way. `towards` is the end from which the cut is farther.
 */
function needed(
  snapshot: Snapshot,
  useful: Uint8Array,
  towards: 'in' | 'out',
  isCut: (node: number) => boolean,
): Filieres {
  const { ids, isOutlet, isStart, intake } = snapshot.nodes;
  const graph = offerGraphWithPreps(snapshot);
  const isFiliere = (node: number): boolean => useful[node] === 1 && isOutlet[node] === 0;
  const open = new Uint8Array(graph.nodeCount);
  // Walk from the far end until the cut stops the walk.
  const queue = marked(towards === 'out' ? isOutlet : isStart).filter((node) => useful[node] === 1);
  const reached = new Uint8Array(graph.nodeCount);
  for (const node of queue) reached[node] = 1;
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (isFiliere(node) && isCut(node)) {
      open[node] = 1;
      continue;
    }
    eachNeighbour(graph, towards === 'out' ? 'in' : 'out', node, (other) => {
      if (useful[other] === 0 || reached[other] === 1) return;
      reached[other] = 1;
      queue.push(other);
    });
  }
  return marked(open).map((node) => ({ filiere: ids[node]!, intake: intake[node]! }));
}
