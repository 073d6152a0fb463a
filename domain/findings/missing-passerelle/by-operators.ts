import { sortByKey } from '../../graph/column-sort.ts';
import { perSnapshot } from '../../graph/per-snapshot.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { missingPasserelles } from './missing-passerelles.ts';
import { rankedPasserelles } from './ranked.ts';
import { type Renewal, renewals } from './renewals.ts';

/** The missing passerelles by ordered pair of operators: those of a pair are at `start[pair]` to `start[pair + 1]`. */
export interface ByOperators {
  readonly count: number;
  readonly start: Int32Array;
  /** Positions, the best of each pair first. */
  readonly positions: Uint32Array;
}

export const byOperators = perSnapshot((snapshot): ByOperators => {
  const { operator } = snapshot.nodes;
  const { count, from, to } = missingPasserelles(snapshot);
  const [sender, receiver] = [new Int32Array(count), new Int32Array(count)];
  for (let at = 0; at < count; at++) {
    sender[at] = operator[from[at]!]!;
    receiver[at] = operator[to[at]!]!;
  }
  const positions = sortByKey(sortByKey(rankedPasserelles(snapshot), receiver), sender);
  const start = new Int32Array(count + 1);
  let pairs = 0;
  for (let at = 0; at < count; at++) {
    const [one, before] = [positions[at]!, positions[at - 1]];
    if (before === undefined || sender[one] !== sender[before] || receiver[one] !== receiver[before])
      start[pairs++] = at;
  }
  start[pairs] = count;
  return { count: pairs, start: start.slice(0, pairs + 1), positions };
});

/** The renewals from the operator of one filière to that of another. */
export function renewalsBetween(snapshot: Snapshot, from: number, to: number): readonly Renewal[] {
  return renewalsByOperators(snapshot).get(operatorsOf(snapshot, from, to)) ?? [];
}

/** Two operators as one number. */
const operatorsOf = ({ nodes, document }: Snapshot, from: number, to: number): number =>
  nodes.operator[from]! * document.operators.length + nodes.operator[to]!;

const renewalsByOperators = perSnapshot((snapshot): ReadonlyMap<number, readonly Renewal[]> => {
  const found = new Map<number, Renewal[]>();
  for (const renewal of renewals(snapshot)) {
    const { from, to } = renewal.addition;
    const operators = operatorsOf(snapshot, from, to);
    found.set(operators, [...(found.get(operators) ?? []), renewal]);
  }
  return found;
});

/** Positions of the missing passerelles from one operator to another, given by their ids, best first. */
export function positionsBetween(snapshot: Snapshot, from: string, to: string): Uint32Array {
  const { operator } = snapshot.nodes;
  const ends = missingPasserelles(snapshot);
  const [sender, receiver] = [snapshot.operatorIndex.get(from), snapshot.operatorIndex.get(to)];
  return rankedPasserelles(snapshot).filter(
    (at) => operator[ends.from[at]!] === sender && operator[ends.to[at]!] === receiver,
  );
}
