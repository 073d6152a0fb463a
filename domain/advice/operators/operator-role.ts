import { ifOperatorCloses } from '../../findings/single-point/rule.ts';
import { estimateOf, onlyCounts, places } from '../../gain/places.ts';
import { counted } from '../../gain/service.ts';
import { offerGraphWithPreps } from '../../graph/graphs.ts';
import { marked, reaching } from '../../graph/reach.ts';
import { NONE, passerelleOf, type Snapshot } from '../../graph/snapshot.ts';
import { byCodeUnit } from '../../model/network.ts';
import { isMutual } from './partner.ts';
import type { OperatorRole, Partner } from './results.ts';

/**
 * Computes the role of an operator in the network of a day: its filières with their yearly places, the pairs of a
 * start and an outlet (job goal) that are cut without it, and its partners, the operators that passerelles join to
 * it. Undefined when no operator has that id.
 */
export function operatorRole(snapshot: Snapshot, operatorId: string): OperatorRole | undefined {
  const loss = ifOperatorCloses(snapshot, operatorId);
  const operator = snapshot.operatorIndex.get(operatorId);
  if (loss === undefined || operator === undefined) return undefined;
  const { nodes } = snapshot;
  const own = marked(nodes.active).filter((node) => nodes.operator[node] === operator);
  const { count } = places(snapshot);
  const withPlaces = own.filter((node) => counted(snapshot)[node] === 1);
  return {
    filieres: own.length,
    places: withPlaces.reduce((sum, node) => sum + count[node]!, 0),
    estimate: estimateOf(snapshot, withPlaces),
    onlyFilieres: onlyCounts(snapshot, withPlaces),
    ...pairsThrough(snapshot, operator, own),
    loss,
    partners: partnersOf(snapshot, operator),
  };
}

/**
 * Counts the (start, outlet) pairs that N⁺ joins (`joined`), and those that a way through a filière of the operator
 * joins (`through`). The operator's own starts do not count, as in M12. Levels and obstacles are not considered.
 */
function pairsThrough(
  snapshot: Snapshot,
  operator: number,
  own: readonly number[],
): Pick<OperatorRole, 'joined' | 'through'> {
  const { nodes } = snapshot;
  const graph = offerGraphWithPreps(snapshot);
  const startsOfOthers = marked(nodes.isStart).filter((start) => nodes.operator[start] !== operator);
  const countIn = (marks: Uint8Array): number =>
    startsOfOthers.reduce((sum, start) => sum + marks[start]!, 0);
  let [joined, through] = [0, 0];
  for (const outlet of marked(nodes.isOutlet)) {
    const leads = reaching(graph, [outlet]);
    joined += countIn(leads);
    const leading = own.filter((node) => leads[node] === 1);
    if (leading.length > 0) through += countIn(reaching(graph, leading));
  }
  return { joined, through };
}

/** The operators at the other end of active passerelles, visits and returns included, as these are agreed on too. */
function partnersOf(snapshot: Snapshot, operator: number): Partner[] {
  const { nodes, passerelles, document } = snapshot;
  const found = new Map<number, { to: string[]; from: string[] }>();
  const at = (other: number): { to: string[]; from: string[] } => {
    const known = found.get(other) ?? { to: [], from: [] };
    found.set(other, known);
    return known;
  };
  for (let p = 0; p < passerelles.count; p++) {
    if (passerelles.active[p] !== 1) continue;
    const [from, to] = [nodes.operator[passerelles.from[p]!]!, nodes.operator[passerelles.to[p]!]!];
    if (from === to || from === NONE || to === NONE) continue;
    if (from === operator) at(to).to.push(passerelleOf(snapshot, p).id);
    if (to === operator) at(from).from.push(passerelleOf(snapshot, p).id);
  }
  return [...found]
    .map(([other, { to, from }]) => ({
      operator: document.operators[other]!.id,
      to: to.sort(byCodeUnit),
      from: from.sort(byCodeUnit),
    }))
    .sort(
      (one, other) =>
        Number(isMutual(other)) - Number(isMutual(one)) ||
        other.to.length + other.from.length - one.to.length - one.from.length ||
        byCodeUnit(one.operator, other.operator),
    );
}
