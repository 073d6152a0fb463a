import { places } from '../../gain/places.ts';
import { operatorsToAsk } from '../../graph/documented-links.ts';
import { DominatorFinder } from '../../graph/gates.ts';
import { type OfferGraph, offerGraphWithPreps } from '../../graph/graphs.ts';
import { filieresOfOperator } from '../../graph/operator-filieres.ts';
import { marked } from '../../graph/reach.ts';
import { NONE, passerelleOf, type Snapshot } from '../../graph/snapshot.ts';
import { LossFinder, WaysFinder, type WaysTo } from '../../graph/ways-to.ts';
import { addTo } from '../../model/grouping.ts';
import { type FindingList, findingList } from '../finding-list.ts';
import { rowsById } from '../rows-by-id.ts';
import { finding, type RuleContext } from '../rule.ts';
import type { SinglePointFinding } from './evidence.ts';
import { type LostPairs, LostStarts } from './lost-starts.ts';

export type Losses = SinglePointFinding['evidence'];

/**
 * The rule of M12 (single point of failure): finds the passerelles and operators without which some start no longer
 * reaches some outlet (job goal). The starts of the operator itself do not count; the general outlet, which stands
 * for any job, counts like any other. Returns one finding each.
 */
export function singlePoints({ snapshot }: RuleContext): FindingList<SinglePointFinding> {
  const { operators } = snapshot.document;
  const { count } = snapshot.passerelles;
  const search = new LossSearch(snapshot);
  for (const outlet of marked(snapshot.nodes.isOutlet)) search.lookFrom(outlet);
  const { lost } = search;
  const idOf = (element: number): string =>
    element < count ? passerelleOf(snapshot, element).id : operators[element - count]!.id;
  const found = [lost.elements(0, count), lost.elements(count, count + operators.length)];
  return findingList(rowsById(found, idOf), (element) => {
    const type = element < count ? 'PASSERELLE' : 'OPERATOR';
    return finding<SinglePointFinding>(
      'M12',
      [idOf(element)],
      'certain',
      lossesOf(snapshot, type, nodesOf(snapshot, element), lost.pairsOf(element)),
    );
  });
}

/**
 * Lists the pairs of a start of another operator and an outlet (job goal) that would no longer be joined if an
 * operator closed, possibly none, with the places of these starts. Undefined when no operator has that id.
 */
export function ifOperatorCloses(snapshot: Snapshot, operatorId: string): Losses | undefined {
  const operator = snapshot.operatorIndex.get(operatorId);
  if (operator === undefined) return undefined;
  const { isOutlet, isStart, operator: operatorOf } = snapshot.nodes;
  const filieres = filieresOfOperator(snapshot, operator);
  const ways = new WaysFinder(offerGraphWithPreps(snapshot));
  const losses = new LossFinder(operatorOf);
  const pairs: LostPairs = [];
  for (const outlet of marked(isOutlet)) {
    const count = losses.withoutGroup(ways.to(outlet), operator, filieres);
    for (const node of losses.lost.subarray(0, count)) if (isStart[node] === 1) pairs.push(node, outlet);
  }
  return lossesOf(snapshot, 'OPERATOR', filieres, pairs);
}

/**
 * Finds what is lost without each passerelle and each operator, one outlet after another. Elements are numbered:
 * passerelles by position, then operators.
 */
class LossSearch {
  readonly lost: LostStarts;
  readonly #snapshot: Snapshot;
  readonly #graph: OfferGraph;
  readonly #ways: WaysFinder;
  readonly #gates: DominatorFinder;
  readonly #losses: LossFinder;
  /** By operator: the number of its filières that reach the outlet; 0 once it was examined as a group. */
  readonly #reaching: Int32Array;

  constructor(snapshot: Snapshot) {
    const { nodes, passerelles, document } = snapshot;
    this.#snapshot = snapshot;
    this.#graph = offerGraphWithPreps(snapshot);
    this.lost = new LostStarts(passerelles.count + document.operators.length);
    this.#ways = new WaysFinder(this.#graph);
    this.#gates = new DominatorFinder(this.#graph, nodes.isStart);
    this.#losses = new LossFinder(nodes.operator);
    this.#reaching = new Int32Array(document.operators.length);
  }

  lookFrom(outlet: number): void {
    const { operator } = this.#snapshot.nodes;
    const reaching = this.#reaching;
    const ways = this.#ways.to(outlet);
    const { nodes, size } = ways;
    const behind = this.#gates.find(ways);
    const place = this.lost.keep(this.#gates.behind, behind);
    reaching.fill(0);
    // No edge leaves an outlet, so all nodes but the root are filières.
    for (let at = 1; at < nodes.length; at++) reaching[operator[nodes[at]!]!]! += 1;
    for (let at = 1; at < nodes.length; at++) {
      const node = nodes[at]!;
      this.#withoutPasserelle(ways, node, place);
      // A start that is removed with its own operator does not count as lost.
      if (size[node] === 1) continue;
      if (reaching[operator[node]!] === 1) this.#withoutFiliere(outlet, node, place);
      else if (reaching[operator[node]!]! > 1) this.#withoutOperator(ways, operator[node]!);
    }
  }

  /** Records the loss of the passerelle with which the way of a node begins. */
  #withoutPasserelle(ways: WaysTo, node: number, place: number): void {
    const gates = this.#gates;
    const passerelle = this.#graph.passerelle[ways.edge[node]!]!;
    const count = gates.count[node]!;
    if (count === 0 || passerelle === NONE || gates.hasOther[node] === 1) return;
    this.lost.note(passerelle, ways.nodes[0]!, place + gates.first[node]!, count);
  }

  /** Records the loss of a node's operator when none of its other filières reaches the outlet. */
  #withoutFiliere(outlet: number, node: number, place: number): void {
    const { nodes, passerelles } = this.#snapshot;
    const gates = this.#gates;
    const operator = nodes.operator[node]!;
    // Of the starts behind the node, only the node itself can belong to its operator.
    const own = nodes.isStart[node]!;
    const count = gates.count[node]! - own;
    if (count === 0) return;
    this.lost.note(passerelles.count + operator, outlet, place + gates.first[node]! + own, count);
  }

  /** Records the loss of an operator when several of its filières reach the outlet. */
  #withoutOperator(ways: WaysTo, operator: number): void {
    const { nodes, passerelles } = this.#snapshot;
    const lost = this.#losses.lost;
    this.#reaching[operator] = 0;
    const filieres = filieresOfOperator(this.#snapshot, operator);
    const count = this.#losses.withoutGroup(ways, operator, filieres);
    let kept = 0;
    for (let at = 0; at < count; at++) if (nodes.isStart[lost[at]!] === 1) lost[kept++] = lost[at]!;
    if (kept > 0)
      this.lost.note(passerelles.count + operator, ways.nodes[0]!, this.lost.keep(lost, kept), kept);
  }
}

/** The ends of a passerelle, or the filières of an operator, by the number of the element. */
function nodesOf(snapshot: Snapshot, element: number): Iterable<number> {
  const { count, from, to } = snapshot.passerelles;
  if (element >= count) return filieresOfOperator(snapshot, element - count);
  return [from[element]!, to[element]!];
}

/**
 * The evidence: the outlets that each start loses, in id order, and the places of those starts, each counted once.
 * `own` are the filières of the element itself.
 */
function lossesOf(
  snapshot: Snapshot,
  element: Losses['element'],
  own: Iterable<number>,
  pairs: LostPairs,
): Losses {
  const { ids } = snapshot.nodes;
  const { count, estimated } = places(snapshot);
  const byStart = new Map<number, string[]>();
  for (let at = 0; at < pairs.length; at += 2) {
    addTo(byStart, pairs[at]!, ids[pairs[at + 1]!]!);
  }
  const starts = [...byStart.keys()].sort((a, b) => a - b);
  return {
    element,
    lost: starts.map((start) => ({ start: ids[start]!, outlets: byStart.get(start)! })),
    lostPairs: pairs.length / 2,
    places: starts.reduce((sum, start) => sum + count[start]!, 0),
    estimated: starts.some((start) => estimated[start] === 1),
    undocumentedLinks: operatorsToAsk(snapshot, [...own, ...starts], 'either'),
  };
}
