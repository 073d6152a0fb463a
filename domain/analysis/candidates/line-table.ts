import { NONE, type Snapshot } from '../../graph/snapshot.ts';
import { CERTAIN } from '../gaps/candidate-pairs.ts';
import { groupOf, operatorPairs } from '../gaps/operator-pairs.ts';
import { inTurn, sortByKey, sortLargestFirst } from './column-sort.ts';
import { lineGains } from './line-gain.ts';
import { bestFirstByOperators, missingPairs } from './missing-pairs.ts';
import { type Renewal, renewals } from './renewals.ts';

/** The lines that are shown, as columns by row. */
export interface LineTable {
  readonly count: number;
  /** Group of `operatorPairs`. */
  readonly group: Int32Array;
  /** 1 where the best pair that is not rejected is possible. */
  readonly isPossible: Int32Array;
  /** Its rank in the order of candidates. */
  readonly rankOfBest: Int32Array;
  /** 1 while nothing is known of the gains; else they are at most those of the columns, until the row is settled. */
  readonly isUnbounded: Int32Array;
  readonly gain: Float64Array;
  readonly gainWithPossible: Float64Array;
  /** Rows by what the columns say before any is settled. */
  readonly byBounds: Uint32Array;
  /** Puts the joint gains of a row into the columns. */
  settle(row: number): void;
  /** Renewals between the operators of a group, rejected ones too. */
  renewalsOf(group: number): readonly Renewal[];
}

/**
 * `out`: positions of rejected pairs; `rejected`: keys, for renewals. Pairs that do not lead to one another gain
 * together at most what they gain alone: that sum is the bound.
 */
export function lineTable(
  snapshot: Snapshot,
  out: ReadonlySet<number>,
  rejected: ReadonlySet<string>,
): LineTable {
  const { pairs, impacts, order } = missingPairs(snapshot);
  const groups = operatorPairs(snapshot);
  const members = bestFirstByOperators(snapshot);
  const ranks = new Int32Array(order.length);
  for (let rank = 0; rank < order.length; rank++) ranks[order[rank]!] = rank;
  const renewed = renewalsByGroup(snapshot);
  const line = lineGains(snapshot);
  const [group, isPossible, rankOfBest, isUnbounded] = columns(groups.count, Int32Array);
  const [gain, gainWithPossible] = columns(groups.count, Float64Array);
  let count = 0;
  for (let one = 0; one < groups.count; one++) {
    const best = begin(one);
    if (best === NONE) continue;
    group[count] = one;
    rankOfBest[count] = ranks[best]!;
    isPossible[count] = Number(pairs.marks[best] !== CERTAIN);
    gain[count] = line.sum();
    addPossible(one);
    gainWithPossible[count] = line.sum();
    isUnbounded[count] = Number(line.mayExceedSum());
    count += 1;
  }
  const rows = <T extends Int32Array | Float64Array>(column: T): T => column.subarray(0, count) as T;
  const byBest = sortByKey(inTurn(count), rows(rankOfBest));
  const byGain = sortLargestFirst(sortLargestFirst(byBest, rows(gainWithPossible)), rows(gain));
  const isBounded = rows(isUnbounded).map((mark) => 1 - mark);

  return {
    count,
    ...{ group, isPossible, rankOfBest, isUnbounded, gain, gainWithPossible },
    byBounds: sortByKey(sortByKey(byGain, isBounded), rows(isPossible)),
    settle(row) {
      begin(group[row]!);
      gain[row] = line.gain();
      addPossible(group[row]!);
      gainWithPossible[row] = line.gain();
      isUnbounded[row] = 0;
    },
    renewalsOf: (one) => renewed.get(one) ?? [],
  };

  /** Gives the certain pairs and the renewals of a group; answers the best of all its pairs that are not rejected. */
  function begin(one: number): number {
    line.clear();
    let best = NONE;
    for (let at = groups.start[one]!; at < groups.start[one + 1]!; at++) {
      const position = members[at]!;
      if (out.has(position)) continue;
      if (best === NONE) best = position;
      if (pairs.marks[position] !== CERTAIN) break;
      line.addPair(pairs.a[position]!, pairs.b[position]!, impacts.gain[position]!);
    }
    for (const renewal of renewed.get(one) ?? [])
      if (!rejected.has(renewal.key)) line.addRenewal(renewal.addition);
    return best;
  }

  /** The possible pairs of a group come after its certain ones. */
  function addPossible(one: number): void {
    for (let at = groups.start[one + 1]! - 1; at >= groups.start[one]!; at--) {
      const position = members[at]!;
      if (pairs.marks[position] === CERTAIN) return;
      if (!out.has(position)) line.addPair(pairs.a[position]!, pairs.b[position]!, impacts.gain[position]!);
    }
  }
}

const columns = <T>(length: number, Column: new (length: number) => T): [T, T, T, T] => [
  new Column(length),
  new Column(length),
  new Column(length),
  new Column(length),
];

function renewalsByGroup(snapshot: Snapshot): ReadonlyMap<number, readonly Renewal[]> {
  const { operator } = snapshot.nodes;
  const groups = operatorPairs(snapshot);
  const byGroup = new Map<number, Renewal[]>();
  for (const renewal of renewals(snapshot)) {
    const { from, to } = renewal.addition;
    const group = groupOf(groups, operator[from]!, operator[to]!);
    if (group === NONE) continue;
    const known = byGroup.get(group) ?? [];
    known.push(renewal);
    byGroup.set(group, known);
  }
  return byGroup;
}
