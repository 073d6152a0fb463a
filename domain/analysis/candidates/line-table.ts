import { NONE, type Snapshot } from '../../graph/snapshot.ts';
import { type CandidatePairs, candidatePairs } from '../gaps/candidate-pairs.ts';
import { groupOf, type OperatorPairs, operatorPairs } from '../gaps/operator-pairs.ts';
import { CERTAIN } from '../gaps/pair-search.ts';
import { sortLargestFirst } from './column-sort.ts';
import { LineGain } from './line-gain.ts';
import { candidateOrder } from './missing-pairs.ts';
import { type WeighedPairs, weighedPairs } from './pair-impacts.ts';
import { type Renewal, renewals } from './renewals.ts';

/** The lines that are shown, as columns by row. */
export class LineTable {
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
  readonly #pairs: CandidatePairs;
  readonly #groups: OperatorPairs;
  readonly #weighed: WeighedPairs;
  readonly #compare: (one: number, other: number) => number;
  readonly #renewed: ReadonlyMap<number, readonly Renewal[]>;
  readonly #line: LineGain;
  readonly #out: ReadonlySet<number>;
  readonly #rejected: ReadonlySet<string>;

  /** `out`: positions of rejected pairs; `rejected`: keys, for renewals. */
  constructor(snapshot: Snapshot, out: ReadonlySet<number>, rejected: ReadonlySet<string>) {
    this.#pairs = candidatePairs(snapshot);
    this.#groups = operatorPairs(snapshot);
    this.#weighed = weighedPairs(snapshot);
    this.#compare = candidateOrder(snapshot);
    this.#renewed = renewalsByGroup(snapshot);
    this.#line = new LineGain(snapshot);
    [this.#out, this.#rejected] = [out, rejected];
    const groups = this.#groups.count;
    [this.group, this.best] = [new Int32Array(groups), new Int32Array(groups)];
    [this.gain, this.gainWithPossible] = [new Float64Array(groups), new Float64Array(groups)];
    const rows = { certain: new Uint32Array(groups), possible: new Uint32Array(groups) };
    let [count, certainCount] = [0, 0];
    for (let one = 0; one < groups; one++) {
      const first = this.#firstOf(one);
      if (first === NONE) continue;
      this.group[count] = one;
      if (this.#pairs.marks[first] === CERTAIN) rows.certain[certainCount++] = count;
      else rows.possible[count - certainCount] = count;
      count += 1;
    }
    this.count = count;
    this.certain = rows.certain.subarray(0, certainCount);
    this.possible = rows.possible.subarray(0, count - certainCount);
  }

  /** Puts bounds into the columns of all certain or of all possible rows; answers these rows by them, largest first. */
  bound(isPossible: boolean): Uint32Array {
    for (const row of isPossible ? this.possible : this.certain) this.#boundRow(row, isPossible);
    if (!isPossible) return sortLargestFirst(this.certain, this.gain);
    return sortLargestFirst(sortLargestFirst(this.possible, this.gainWithPossible), this.gain);
  }

  /** Puts the joint gains of a row into the columns. */
  settle(row: number): void {
    const one = this.group[row]!;
    this.#addCertain(one);
    this.gain[row] = this.#line.gain();
    this.#addPairs(one, false);
    this.gainWithPossible[row] = this.#line.gain();
    this.best[row] = this.#bestOf(one);
  }

  /** Renewals between the operators of a group, rejected ones too. */
  renewalsOf(one: number): readonly Renewal[] {
    return this.#renewed.get(one) ?? [];
  }

  #boundRow(row: number, isPossible: boolean): void {
    const one = this.group[row]!;
    this.#addCertain(one);
    this.gain[row] = this.#line.atMost();
    if (!isPossible) return;
    this.#addPairs(one, false);
    this.gainWithPossible[row] = this.#line.atMost();
  }

  /** A pair of a group that is not rejected, certain if there is one. */
  #firstOf(one: number): number {
    const { start, members } = this.#groups;
    const out = this.#out;
    let first = NONE;
    for (let at = start[one]!; at < start[one + 1]!; at++) {
      if (out.size > 0 && out.has(members[at]!)) continue;
      if (this.#pairs.marks[members[at]!] === CERTAIN) return members[at]!;
      first = members[at]!;
    }
    return first;
  }

  /** The best of them. */
  #bestOf(one: number): number {
    const { start, members } = this.#groups;
    let first = this.#firstOf(one);
    for (let at = start[one]!; at < start[one + 1]!; at++)
      if (!this.#out.has(members[at]!) && this.#compare(members[at]!, first) < 0) first = members[at]!;
    return first;
  }

  /** Begins with the certain pairs and the renewals of a group. */
  #addCertain(one: number): void {
    this.#line.clear();
    this.#addPairs(one, true);
    const again = this.#renewed.get(one);
    if (again === undefined) return;
    for (const renewal of again)
      if (!this.#rejected.has(renewal.key)) this.#line.addRenewal(renewal.addition);
  }

  #addPairs(one: number, certain: boolean): void {
    const { start, members } = this.#groups;
    const { a, b, marks } = this.#pairs;
    const weighed = this.#weighed;
    const out = this.#out;
    const line = this.#line;
    for (let at = start[one]!; at < start[one + 1]!; at++) {
      const position = members[at]!;
      if ((marks[position] === CERTAIN) !== certain || out.has(position)) continue;
      weighed.weigh(position);
      line.addPair(a[position]!, b[position]!, weighed.impacts.gain[position]!);
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
