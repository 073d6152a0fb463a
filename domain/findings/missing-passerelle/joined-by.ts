import { groupByNode } from '../../graph/adjacency.ts';
import { filieresOfOperator } from '../../graph/operator-filieres.ts';
import { perDay } from '../../graph/per-snapshot.ts';
import { passerelleOf, type Snapshot } from '../../graph/snapshot.ts';
import { isValidAt } from '../../model/dates.ts';
import { byCodeUnit } from '../../model/network.ts';
import type { MissingPasserelleFinding } from './evidence.ts';

/** The valid agreements of each operator, as positions in `document.agreements`. */
const agreementsOfOperators = perDay(({ document, at, operatorIndex }) => {
  const found: [number, number][] = [];
  document.agreements.forEach((agreement, position) => {
    if (!isValidAt(agreement, at)) return;
    for (const party of new Set(agreement.parties)) found.push([operatorIndex.get(party)!, position]);
  });
  const operators = Int32Array.from(found, ([operator]) => operator);
  const agreements = Int32Array.from(found, ([, agreement]) => agreement);
  return { of: groupByNode(document.operators.length, operators), agreements };
});

/**
 * Returns the ids of the active passerelles and of the valid agreements that already join two operators, in either
 * direction. The operators are given by their positions in the document.
 */
export function joinedBy(
  snapshot: Snapshot,
  one: number,
  other: number,
): MissingPasserelleFinding['evidence']['joinedBy'] {
  const passerelles: string[] = [];
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const)
    eachInForce(snapshot, from, to, (p) => passerelles.push(passerelleOf(snapshot, p).id));
  const { of, agreements } = agreementsOfOperators(snapshot);
  const { id } = snapshot.document.operators[other]!;
  const shared: string[] = [];
  for (let at = of.start[one]!; at < of.start[one + 1]!; at++) {
    const agreement = snapshot.document.agreements[agreements[of.edges[at]!]!]!;
    if (agreement.parties.includes(id)) shared.push(agreement.id);
  }
  return { passerelles: passerelles.sort(byCodeUnit), agreements: shared.sort(byCodeUnit) };
}

function eachInForce(
  snapshot: Snapshot,
  from: number,
  to: number,
  visit: (passerelle: number) => void,
): void {
  const { nodes, passerelles } = snapshot;
  for (const node of filieresOfOperator(snapshot, from)) {
    for (let edge = passerelles.out.start[node]!; edge < passerelles.out.start[node + 1]!; edge++) {
      const p = passerelles.out.edges[edge]!;
      if (passerelles.active[p] === 1 && nodes.operator[passerelles.to[p]!] === to) visit(p);
    }
  }
}
