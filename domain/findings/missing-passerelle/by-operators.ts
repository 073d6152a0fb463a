import { sortByKey } from '../../graph/column-sort.ts';
import { perSnapshot } from '../../graph/per-snapshot.ts';
import { NONE, type Snapshot } from '../../graph/snapshot.ts';
import { groupBy } from '../../model/grouping.ts';
import { missingPasserelles } from './missing-passerelles.ts';
import { rankedPasserelles } from './ranked.ts';
import { type Renewal, renewals } from './renewals.ts';

/**
 * The missing passerelles by ordered pair of operators: those of a pair are the `positions` from `start[pair]` to
 * before `start[pair + 1]`.
 */
export interface ByOperators {
  readonly count: number;
  readonly start: Int32Array;
  /** Positions of missing passerelles, the best of each pair first. */
  readonly positions: Uint32Array;
  /** The renewals between the two operators of a pair, by pair; most pairs have none. */
  readonly renewals: ReadonlyMap<number, readonly Renewal[]>;
}

/** Groups the missing passerelles by ordered pair of operators. */
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
  const renewed = new Map<number, readonly Renewal[]>();
  let pairs = 0;
  for (let at = 0; at < count; at++) {
    const position = positions[at]!;
    const before = at === 0 ? NONE : positions[at - 1]!;
    if (sender[position] === sender[before] && receiver[position] === receiver[before]) continue;
    const again = renewalsByOperators(snapshot).get(operatorsOf(snapshot, from[position]!, to[position]!));
    if (again !== undefined) renewed.set(pairs, again);
    start[pairs++] = at;
  }
  start[pairs] = count;
  return { count: pairs, start: start.slice(0, pairs + 1), positions, renewals: renewed };
});

/** The renewals by ordered pair of operators, which `operatorsOf` encodes as one number. */
const renewalsByOperators = perSnapshot((snapshot): ReadonlyMap<number, readonly Renewal[]> => {
  return groupBy(renewals(snapshot), ({ addition: { from, to } }) => operatorsOf(snapshot, from, to));
});

const operatorsOf = ({ nodes, document }: Snapshot, from: number, to: number): number =>
  nodes.operator[from]! * document.operators.length + nodes.operator[to]!;

/**
 * Finds the missing passerelles from one operator to another, given by their ids, in the network of a day. Returns
 * their positions in the list of all missing passerelles, the best first.
 */
export function positionsBetween(snapshot: Snapshot, from: string, to: string): Uint32Array {
  const { operator } = snapshot.nodes;
  const ends = missingPasserelles(snapshot);
  const [sender, receiver] = [snapshot.operatorIndex.get(from), snapshot.operatorIndex.get(to)];
  return rankedPasserelles(snapshot).filter(
    (at) => operator[ends.from[at]!] === sender && operator[ends.to[at]!] === receiver,
  );
}
