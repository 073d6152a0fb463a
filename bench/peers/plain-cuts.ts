import { offerGraphWithPreps } from '../../domain/graph/graphs.ts';
import { marked } from '../../domain/graph/reach.ts';
import { passerelleOf, type Snapshot } from '../../domain/graph/snapshot.ts';

/** Something to be taken out of the network: a passerelle or an operator, by id, and the pairs lost without it. */
export interface PlainLoss {
  readonly id: string;
  readonly lostPairs: number;
}

/**
 * M12 by the plain way: take one passerelle or operator out, walk back from every outlet again, and count the pairs of
 * start and outlet that are gone. One loss at a time, so that whoever asks may stop.
 */
export function* plainLosses(snapshot: Snapshot, step: number): Generator<PlainLoss> {
  const { nodes, passerelles, document } = snapshot;
  const graph = offerGraphWithPreps(snapshot);
  const outlets = marked(nodes.isOutlet);
  const seen = new Int32Array(nodes.count);
  let stamp = 0;
  const startsTo = (outlet: number, withoutPasserelle: number, withoutOperator: number): number => {
    stamp += 1;
    let found = 0;
    seen[outlet] = stamp;
    const stack = [outlet];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      if (nodes.isStart[node] === 1) found += 1;
      for (let at = graph.in.start[node]!; at < graph.in.start[node + 1]!; at++) {
        const edge = graph.in.edges[at]!;
        const before = graph.from[edge]!;
        if (seen[before] === stamp) continue;
        if (withoutPasserelle >= 0 && graph.passerelle[edge] === withoutPasserelle) continue;
        if (withoutOperator >= 0 && nodes.operator[before] === withoutOperator) continue;
        seen[before] = stamp;
        stack.push(before);
      }
    }
    return found;
  };
  const all = outlets.map((outlet) => startsTo(outlet, -1, -1));
  const lost = (passerelle: number, operator: number, own: (outlet: number) => number): number =>
    outlets.reduce(
      (sum, outlet, at) => sum + all[at]! - startsTo(outlet, passerelle, operator) - own(outlet),
      0,
    );
  for (let p = 0; p < passerelles.count; p += step) {
    if (passerelles.carrying[p] === 1)
      yield { id: passerelleOf(snapshot, p).id, lostPairs: lost(p, -1, () => 0) };
  }
  for (let operator = 0; operator < document.operators.length; operator += step) {
    const { id } = document.operators[operator]!;
    // Its own starts are gone too, and not counted: how many of them reached each outlet.
    const ownStarts = marked(nodes.isStart).filter((node) => nodes.operator[node] === operator);
    const reached = ownStarts.map((node) => outletsFrom(graph, node));
    const own = (outlet: number): number => reached.filter((marks) => marks.has(outlet)).length;
    yield { id, lostPairs: lost(-1, operator, own) };
  }
}

/** Everything that a node leads to. */
function outletsFrom(graph: ReturnType<typeof offerGraphWithPreps>, from: number): Set<number> {
  const seen = new Set([from]);
  for (const node of seen)
    for (let at = graph.out.start[node]!; at < graph.out.start[node + 1]!; at++)
      seen.add(graph.to[graph.out.edges[at]!]!);
  return seen;
}

/** How many removals `plainLosses` makes in all. */
export const removalsOf = ({ passerelles, document }: Snapshot): number =>
  document.operators.length + passerelles.carrying.reduce((sum, mark) => sum + mark, 0);

/**
 * The most that goes from the starts to the outlets in a year, by Edmonds and Karp: one shortest way with room at a
 * time, found by a walk over maps of what is left. Undefined when it was stopped after `budget` milliseconds.
 */
export function edmondsKarp(snapshot: Snapshot, budget: number): number | undefined {
  const { nodes } = snapshot;
  const graph = offerGraphWithPreps(snapshot);
  const [source, sink] = [2 * nodes.count, 2 * nodes.count + 1];
  const room: Map<number, number>[] = Array.from({ length: 2 * nodes.count + 2 }, () => new Map());
  const arc = (from: number, to: number, most: number): void => {
    room[from]!.set(to, (room[from]!.get(to) ?? 0) + most);
    if (!room[to]!.has(from)) room[to]!.set(from, 0);
  };
  for (let node = 0; node < nodes.count; node++) {
    if (nodes.isOutlet[node] === 1) arc(node, sink, Number.POSITIVE_INFINITY);
    else arc(node, nodes.count + node, nodes.intake[node]!);
    if (nodes.isStart[node] === 1) arc(source, node, Number.POSITIVE_INFINITY);
  }
  for (let edge = 0; edge < graph.from.length; edge++)
    arc(nodes.count + graph.from[edge]!, graph.to[edge]!, Number.POSITIVE_INFINITY);
  const begun = performance.now();
  for (let total = 0; ; ) {
    if (performance.now() - begun > budget) return undefined;
    const before = new Map([[source, source]]);
    for (const node of before.keys()) {
      if (node === sink) break;
      for (const [next, left] of room[node]!) if (left > 0 && !before.has(next)) before.set(next, node);
    }
    if (!before.has(sink)) return total;
    let least = Number.POSITIVE_INFINITY;
    for (let at = sink; at !== source; at = before.get(at)!)
      least = Math.min(least, room[before.get(at)!]!.get(at)!);
    for (let at = sink; at !== source; at = before.get(at)!) {
      const from = before.get(at)!;
      room[from]!.set(at, room[from]!.get(at)! - least);
      room[at]!.set(from, room[at]!.get(from)! + least);
    }
    total += least;
  }
}
