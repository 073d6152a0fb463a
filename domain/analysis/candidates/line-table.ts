import { NONE, type Snapshot } from '../../graph/snapshot.ts';
import { CERTAIN, candidatePairs } from '../gaps/candidate-pairs.ts';
import { groupOf, operatorPairs } from '../gaps/operator-pairs.ts';
import { sortLargestFirst } from './column-sort.ts';
import { lineGains } from './line-gain.ts';
import { candidateOrder } from './missing-pairs.ts';
import { weighedPairs } from './pair-impacts.ts';
import { type Renewal, renewals } from './renewals.ts';

/** The lines that are shown, as columns by row. */
export interface LineTable {
  readonly count: number;
  /** Those of which the best pair is certain: they come before all others. */
  readonly certain: Uint32Array;
  readonly possible: Uint32Array;
  /** Group of `operatorPairs`. */
  readonly group: Int32Array;
  /** Position of the best pair that is not rejected; of settled rows only. */
  readonly best: Int32Array;
  /** At most these, once a row is bounded; just these, once it is settled. */
  readonly gain: Float64Array;
  /** Of certain rows only once they are settled: nothing is bounded that does not tell which come first. */
  readonly gainWithPossible: Float64Array;
  /** Puts bounds into the columns of all certain or of all possible rows; answers these rows by them, largest first. */
  bound(isPossible: boolean): Uint32Array;
  /** Puts the joint gains of a row into the columns. */
  settle(row: number): void;
  /** Renewals between the operators of a group, rejected ones too. */
  renewalsOf(group: number): readonly Renewal[];
}

/** `out`: positions of rejected pairs; `rejected`: keys, for renewals. */
export function lineTable(
  snapshot: Snapshot,
  out: ReadonlySet<number>,
  rejected: ReadonlySet<string>,
): LineTable {
  const pairs = candidatePairs(snapshot);
  const weighed = weighedPairs(snapshot);
  const compare = candidateOrder(snapshot);
  const groups = operatorPairs(snapshot);
  const { members } = groups;
  const renewed = renewalsByGroup(snapshot);
  const line = lineGains(snapshot);
  const [group, best] = [new Int32Array(groups.count), new Int32Array(groups.count)];
  const [gain, gainWithPossible] = [new Float64Array(groups.count), new Float64Array(groups.count)];
  const rows = { certain: new Uint32Array(groups.count), possible: new Uint32Array(groups.count) };
  let [count, certainCount] = [0, 0];
  for (let one = 0; one < groups.count; one++) {
    const first = firstOf(one);
    if (first === NONE) continue;
    group[count] = one;
    if (pairs.marks[first] === CERTAIN) rows.certain[certainCount++] = count;
    else rows.possible[count - certainCount] = count;
    count += 1;
  }
  const certain = rows.certain.subarray(0, certainCount);
  const possible = rows.possible.subarray(0, count - certainCount);

  return {
    ...{ count, certain, possible, group, best, gain, gainWithPossible },
    bound(isPossible) {
      for (const row of isPossible ? possible : certain) {
        addCertain(group[row]!);
        gain[row] = line.atMost();
        if (!isPossible) continue;
        addPairs(group[row]!, false);
        gainWithPossible[row] = line.atMost();
      }
      if (!isPossible) return sortLargestFirst(certain, gain);
      return sortLargestFirst(sortLargestFirst(possible, gainWithPossible), gain);
    },
    settle(row) {
      addCertain(group[row]!);
      gain[row] = line.gain();
      addPairs(group[row]!, false);
      gainWithPossible[row] = line.gain();
      best[row] = bestOf(group[row]!);
    },
    renewalsOf: (one) => renewed.get(one) ?? [],
  };

  /** A pair of a group that is not rejected, certain if there is one. */
  function firstOf(one: number): number {
    let first = NONE;
    for (let at = groups.start[one]!; at < groups.start[one + 1]!; at++) {
      if (out.size > 0 && out.has(members[at]!)) continue;
      if (pairs.marks[members[at]!] === CERTAIN) return members[at]!;
      first = members[at]!;
    }
    return first;
  }

  /** The best of them. */
  function bestOf(one: number): number {
    let first = firstOf(one);
    for (let at = groups.start[one]!; at < groups.start[one + 1]!; at++)
      if (!out.has(members[at]!) && compare(members[at]!, first) < 0) first = members[at]!;
    return first;
  }

  /** Begins with the certain pairs and the renewals of a group. */
  function addCertain(one: number): void {
    line.clear();
    addPairs(one, true);
    for (const renewal of renewed.get(one) ?? [])
      if (!rejected.has(renewal.key)) line.addRenewal(renewal.addition);
  }

  function addPairs(one: number, certain: boolean): void {
    for (let at = groups.start[one]!; at < groups.start[one + 1]!; at++) {
      const position = members[at]!;
      if ((pairs.marks[position] === CERTAIN) !== certain || out.has(position)) continue;
      weighed.weigh(position);
      line.addPair(pairs.a[position]!, pairs.b[position]!, weighed.impacts.gain[position]!);
    }
  }
}

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
