import { offerGraphWithPreps } from '../../graph/graphs.ts';
import { perDay } from '../../graph/per-snapshot.ts';
import { marked } from '../../graph/reach.ts';
import { NONE, passerelleOf, type Snapshot } from '../../graph/snapshot.ts';
import { LossFinder, WaysFinder, type WaysTo } from '../../graph/ways-to.ts';
import { byCodeUnit } from '../../model/network.ts';
import type { FindingOf } from '../findings.ts';
import { places } from '../service/places.ts';
import { finding, type GapContext } from './context.ts';
import { type GapList, gapList } from './gap-list.ts';

export type Losses = FindingOf<'M12'>['evidence'];

/** Start, outlet, start, outlet…: the pairs that go with one passerelle or operator. */
type LostPairs = number[];

/**
 * M12: a passerelle or an operator without which some start no longer reaches some outlet in N⁺. The starts of the
 * operator itself are not counted; the general outlet is an outlet like any other.
 */
export function singlePoints({ snapshot }: GapContext): GapList {
  const { operators } = snapshot.document;
  const losses = new OutletLosses(snapshot);
  const filieres = filieresByOperator(snapshot);
  for (const outlet of marked(snapshot.nodes.isOutlet)) {
    const ways = losses.waysTo(outlet);
    const { passerelles, operators: onWays } = carriersOfStarts(snapshot, ways);
    for (const p of passerelles) losses.withoutPasserelle(ways, p);
    for (const one of onWays) losses.withoutOperator(ways, one, filieres[one]!);
  }
  const found: { element: Losses['element']; id: string; lost: LostPairs }[] = [];
  for (const [p, lost] of losses.byPasserelle)
    found.push({ element: 'PASSERELLE', id: passerelleOf(snapshot, p).id, lost });
  for (const [operator, lost] of losses.byOperator)
    found.push({ element: 'OPERATOR', id: operators[operator]!.id, lost });
  found.sort((one, other) => byCodeUnit(one.id, other.id));
  return gapList(found, ({ element, id, lost }) =>
    finding('M12', [id], 'certain', lossesOf(snapshot, element, lost)),
  );
}

/**
 * What the starts of others would no longer reach in N⁺ if an operator closed, nothing included; undefined when no
 * operator has that id.
 */
export function ifOperatorCloses(snapshot: Snapshot, operatorId: string): Losses | undefined {
  const operator = snapshot.operatorIndex.get(operatorId);
  if (operator === undefined) return undefined;
  const losses = new OutletLosses(snapshot);
  const filieres = filieresByOperator(snapshot)[operator]!;
  for (const outlet of marked(snapshot.nodes.isOutlet))
    losses.withoutOperator(losses.waysTo(outlet), operator, filieres);
  return lossesOf(snapshot, 'OPERATOR', losses.byOperator.get(operator) ?? []);
}

/** What goes without a passerelle or an operator, outlet after outlet: the pairs of those that were asked for. */
class OutletLosses {
  readonly byPasserelle = new Map<number, LostPairs>();
  readonly byOperator = new Map<number, LostPairs>();
  readonly #snapshot: Snapshot;
  readonly #finder: WaysFinder;
  readonly #losses: LossFinder;

  constructor(snapshot: Snapshot) {
    this.#snapshot = snapshot;
    this.#finder = new WaysFinder(offerGraphWithPreps(snapshot));
    this.#losses = new LossFinder(snapshot.nodes.operator);
  }

  /** The ways that lead to an outlet, until those to the next are asked for. */
  waysTo(outlet: number): WaysTo {
    return this.#finder.to(outlet);
  }

  withoutPasserelle(ways: WaysTo, p: number): void {
    const count = this.#losses.withoutEdge(ways, this.#snapshot.passerelles.from[p]!);
    this.#note(this.byPasserelle, p, ways, count);
  }

  withoutOperator(ways: WaysTo, operator: number, filieres: readonly number[]): void {
    this.#note(this.byOperator, operator, ways, this.#losses.withoutGroup(ways, operator, filieres));
  }

  /** Notes the pairs of the starts among the nodes that were just lost: so many. */
  #note(found: Map<number, LostPairs>, element: number, { nodes }: WaysTo, count: number): void {
    const { isStart } = this.#snapshot.nodes;
    const outlet = nodes[0]!;
    for (let at = 0; at < count; at++) {
      const node = this.#losses.lost[at]!;
      if (isStart[node] === 0) continue;
      const known = found.get(element);
      if (known === undefined) found.set(element, [node, outlet]);
      else known.push(node, outlet);
    }
  }
}

/** Number of starts at smaller places, by place. */
function startsBefore({ nodes: { isStart } }: Snapshot, { nodes }: WaysTo): Int32Array {
  const before = new Int32Array(nodes.length + 1);
  for (let at = 0; at < nodes.length; at++) before[at + 1] = before[at]! + isStart[nodes[at]!]!;
  return before;
}

/**
 * The passerelles on the found ways of starts, and the operators of the filières on them: no other can be the only way
 * of a start.
 */
function carriersOfStarts(
  snapshot: Snapshot,
  ways: WaysTo,
): { readonly passerelles: readonly number[]; readonly operators: ReadonlySet<number> } {
  const { nodes, edge, size } = ways;
  const { passerelle } = offerGraphWithPreps(snapshot);
  const { operator } = snapshot.nodes;
  const before = startsBefore(snapshot, ways);
  const passerelles: number[] = [];
  const operators = new Set<number>();
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at]!;
    // Those whose way goes through a node stand right after it.
    const end = at + size[node]!;
    if (before[end] === before[at]) continue;
    if (edge[node] !== NONE && passerelle[edge[node]!] !== NONE) passerelles.push(passerelle[edge[node]!]!);
    // A start that goes with its own operator is not lost.
    if (operator[node] !== NONE && before[end] !== before[at + 1]) operators.add(operator[node]!);
  }
  return { passerelles, operators };
}

/** The filières of each operator, by position. */
const filieresByOperator = perDay(({ nodes, document }): readonly (readonly number[])[] => {
  const filieres = document.operators.map((): number[] => []);
  nodes.operator.forEach((operator, node) => {
    if (operator !== NONE) filieres[operator]!.push(node);
  });
  return filieres;
});

/** The evidence: what each start loses, in the order of ids, and the places of those starts, each once. */
function lossesOf(snapshot: Snapshot, element: Losses['element'], pairs: LostPairs): Losses {
  const { ids } = snapshot.nodes;
  const { count, estimated } = places(snapshot);
  const byStart = new Map<number, string[]>();
  for (let at = 0; at < pairs.length; at += 2) {
    const outlet = ids[pairs[at + 1]!]!;
    const known = byStart.get(pairs[at]!);
    if (known === undefined) byStart.set(pairs[at]!, [outlet]);
    else known.push(outlet);
  }
  const starts = [...byStart.keys()].sort((a, b) => a - b);
  return {
    element,
    lost: starts.map((start) => ({ start: ids[start]!, outlets: byStart.get(start)! })),
    lostPairs: pairs.length / 2,
    places: starts.reduce((sum, start) => sum + count[start]!, 0),
    estimated: starts.some((start) => estimated[start] === 1),
  };
}
