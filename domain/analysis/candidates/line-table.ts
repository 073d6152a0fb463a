import { sortLargestFirst } from '../../graph/column-sort.ts';
import { perSnapshot } from '../../graph/per-snapshot.ts';
import { NONE, type Snapshot } from '../../graph/snapshot.ts';
import { groupOf, type OperatorPairs, operatorPairs } from '../gaps/operator-pairs.ts';
import { certainGroups, type GroupBounds } from './group-bounds.ts';
import { LineGain } from './line-gain.ts';
import { candidateOrder } from './missing-pairs.ts';
import type { LazyOrder } from './order-as-asked.ts';
import { type Renewal, renewals } from './renewals.ts';

/** How much is known of a row: at first its bounds, then closer ones, then its gain, then all. */
const BOUNDED = 0;
const CLOSELY_BOUNDED = 1;
const GAIN_KNOWN = 2;
const SETTLED = 3;

/** The lines that are shown, as columns by group of `operatorPairs`: that is their row. */
export class LineTable {
  readonly count: number;
  /** How many have a certain pair: they come before all others. */
  readonly certainCount: number;
  /** At most these, once a row is bounded; just these, once it is settled. */
  readonly gain: Float64Array;
  /** Infinity for certain rows until they are settled: nothing is bounded that does not tell which come first. */
  readonly gainWithPossible: Float64Array;
  readonly #known: Uint8Array;
  readonly #best = new Map<number, number>();
  readonly #certainGroups: GroupBounds;
  readonly #groups: OperatorPairs;
  readonly #compare: (one: number, other: number) => number;
  readonly #renewed: ReadonlyMap<number, readonly Renewal[]>;
  readonly #line: LineGain;
  readonly #out: ReadonlySet<number>;
  readonly #rejected: ReadonlySet<string>;

  /** `out`: positions of rejected pairs; `rejected`: keys, for renewals. */
  constructor(snapshot: Snapshot, out: ReadonlySet<number>, rejected: ReadonlySet<string>) {
    this.#groups = operatorPairs(snapshot);
    this.#compare = candidateOrder(snapshot);
    this.#renewed = renewalsByGroup(snapshot);
    this.#line = new LineGain(snapshot);
    [this.#out, this.#rejected] = [out, rejected];
    this.#certainGroups = certainGroups(snapshot);
    const { count } = this.#groups;
    [this.gain, this.gainWithPossible] = [new Float64Array(count), new Float64Array(count)];
    this.#known = new Uint8Array(count);
    let [shown, certain] = [0, 0];
    for (let row = 0; row < count; row++) {
      shown += Number(this.#isShown(row));
      certain += Number(this.#isCertain(row));
    }
    [this.count, this.certainCount] = [shown, certain];
  }

  /** Puts bounds into the columns of all certain or of all possible rows; answers these rows by them. */
  bound(isPossible: boolean): Pick<LazyOrder, 'byBounds' | 'apart'> {
    return isPossible ? this.#boundPossible() : this.#boundCertain();
  }

  /** Position of the best pair of a row that is not rejected. */
  bestOf(row: number): number {
    const known = this.#best.get(row) ?? this.#findBest(row);
    this.#best.set(row, known);
    return known;
  }

  isSettled(row: number): boolean {
    return this.#known[row] === SETTLED;
  }

  /** Takes a row a step nearer to its joint gains. */
  refine(row: number): void {
    const known = this.#known[row]!;
    this.#known[row] = known + 1;
    if (known === BOUNDED) this.#boundClosely(row);
    else if (known === CLOSELY_BOUNDED) {
      this.#addCertain(row);
      this.gain[row] = this.#line.gain();
    } else if (known === GAIN_KNOWN) this.#settle(row);
  }

  /** Renewals between the operators of a row, rejected ones too. */
  renewalsOf(row: number): readonly Renewal[] {
    return this.#renewed.get(row) ?? [];
  }

  /** What is rejected only takes from what all pairs of a group gain; renewals add to it. */
  #boundCertain(): Pick<LazyOrder, 'byBounds' | 'apart'> {
    const { most, order } = this.#certainGroups;
    for (let row = 0; row < most.length; row++) {
      if (!this.#isCertain(row)) continue;
      this.gain[row] = most[row]!;
      this.gainWithPossible[row] = Number.POSITIVE_INFINITY;
    }
    const renewed = [...this.#renewed.keys()].filter((row) => this.#isCertain(row));
    for (const row of renewed) {
      this.#addCertain(row);
      this.gain[row] = Math.max(most[row]!, this.#line.atMost());
    }
    const byBounds = this.#out.size === 0 ? order : order.filter((row) => this.#isCertain(row));
    return { byBounds, apart: new Set(renewed) };
  }

  #boundPossible(): Pick<LazyOrder, 'byBounds' | 'apart'> {
    const rows = new Uint32Array(this.count - this.certainCount);
    let size = 0;
    for (let row = 0; row < this.#groups.count; row++) {
      if (!this.#isShown(row) || this.#isCertain(row)) continue;
      this.#addCertain(row);
      this.gain[row] = this.#line.atMost();
      this.#addPossible(row);
      this.gainWithPossible[row] = this.#line.atMost();
      rows[size++] = row;
    }
    const byBounds = sortLargestFirst(sortLargestFirst(rows, this.gainWithPossible), this.gain);
    return { byBounds, apart: new Set() };
  }

  #boundClosely(row: number): void {
    this.#addCertain(row);
    this.gain[row] = Math.min(this.gain[row]!, this.#line.atMostWeighed());
    if (this.gainWithPossible[row] === Number.POSITIVE_INFINITY) return;
    this.#addPossible(row);
    this.gainWithPossible[row] = Math.min(this.gainWithPossible[row]!, this.#line.atMostWeighed());
  }

  #settle(row: number): void {
    this.#addCertain(row);
    // What is laid for the certain pairs stays for all of them.
    this.#line.gain();
    this.#addPossible(row);
    this.gainWithPossible[row] = this.#line.gain();
  }

  #isShown(row: number): boolean {
    const { start } = this.#groups;
    return (
      this.#out.size === 0 || this.#firstFrom(start[2 * row]!, start[2 * row + 2]!) < start[2 * row + 2]!
    );
  }

  #isCertain(row: number): boolean {
    const { start } = this.#groups;
    const end = start[2 * row + 1]!;
    return this.#firstFrom(start[2 * row]!, end) < end;
  }

  /** The first place from there that holds no rejected pair. */
  #firstFrom(first: number, end: number): number {
    const { members } = this.#groups;
    const out = this.#out;
    let at = first;
    if (out.size > 0) while (at < end && out.has(members[at]!)) at += 1;
    return at;
  }

  /** A possible one only where none is certain. */
  #findBest(row: number): number {
    const { start, members } = this.#groups;
    const end = this.#isCertain(row) ? start[2 * row + 1]! : start[2 * row + 2]!;
    const first = this.#firstFrom(start[2 * row]!, end);
    let best = members[first]!;
    for (let at = first + 1; at < end; at++)
      if (!this.#out.has(members[at]!) && this.#compare(members[at]!, best) < 0) best = members[at]!;
    return best;
  }

  /** Begins with the certain pairs and the renewals of a row. */
  #addCertain(row: number): void {
    const { start } = this.#groups;
    this.#line.clear();
    this.#addPairs(start[2 * row]!, start[2 * row + 1]!);
    const again = this.#renewed.get(row);
    if (again === undefined) return;
    for (const renewal of again)
      if (!this.#rejected.has(renewal.key)) this.#line.addRenewal(renewal.addition);
  }

  #addPossible(row: number): void {
    const { start } = this.#groups;
    this.#addPairs(start[2 * row + 1]!, start[2 * row + 2]!);
  }

  #addPairs(first: number, end: number): void {
    const { members } = this.#groups;
    const out = this.#out;
    const line = this.#line;
    for (let at = first; at < end; at++)
      if (out.size === 0 || !out.has(members[at]!)) line.addPair(members[at]!);
  }
}

/** The renewals between the operators of each group. */
const renewalsByGroup = perSnapshot((snapshot): ReadonlyMap<number, readonly Renewal[]> => {
  const { operator } = snapshot.nodes;
  const byGroup = new Map<number, Renewal[]>();
  for (const renewal of renewals(snapshot)) {
    const { from, to } = renewal.addition;
    const group = groupOf(snapshot, operator[from]!, operator[to]!);
    if (group === NONE) continue;
    const known = byGroup.get(group) ?? [];
    known.push(renewal);
    byGroup.set(group, known);
  }
  return byGroup;
});
