import { filieresOfOperators } from '../../findings/missing-passerelle/joined-by.ts';
import { perDay } from '../../graph/per-snapshot.ts';
import { NONE, type Snapshot } from '../../graph/snapshot.ts';
import { type CandidatePairs, candidatePairs } from './candidate-pairs.ts';

/** The candidate pairs by the two operators that would have to agree, in that direction. */
export interface OperatorPairs {
  readonly count: number;
  /**
   * Two for each group: its certain pairs are `members[start[2 * group]]` to `members[start[2 * group + 1]]`, its
   * possible ones go from there to `members[start[2 * group + 2]]`. Both are in the order of ids.
   */
  readonly start: Int32Array;
  readonly members: Int32Array;
  /** The groups from an operator are those from firstOf[operator] to firstOf[operator + 1], in no particular order. */
  readonly firstOf: Int32Array;
}

export const operatorPairs = perDay((snapshot): OperatorPairs => {
  const operators = snapshot.document.operators.length;
  const groups = new GroupColumns(snapshot, candidatePairs(snapshot));
  const firstOf = new Int32Array(operators + 1);
  for (let one = 0; one < operators; one++) {
    firstOf[one] = groups.count;
    groups.addFrom(one);
  }
  firstOf[operators] = groups.count;
  const { count, start, members } = groups;
  return { count, start: start.slice(0, 2 * count + 1), members, firstOf };
});

/** The groups are found by one operator after the other: what is counted and put in place at a time stays at hand. */
class GroupColumns {
  count = 0;
  /** Has room for more groups than there are. */
  readonly start: Int32Array;
  readonly members: Int32Array;
  readonly #pairs: CandidatePairs;
  readonly #operator: Int32Array;
  readonly #filieres: ReturnType<typeof filieresOfOperators>;
  /** The last group to each operator: that of the operator at hand, unless it is older. */
  readonly #lastTo: Int32Array;
  /** By pair of the operator at hand, in turn: where it is counted in `start`. */
  readonly #countedAt: Int32Array;

  constructor(snapshot: Snapshot, pairs: CandidatePairs) {
    this.#pairs = pairs;
    this.#operator = snapshot.nodes.operator;
    this.#filieres = filieresOfOperators(snapshot);
    this.#lastTo = new Int32Array(snapshot.document.operators.length).fill(NONE);
    this.start = new Int32Array(2 * pairs.count + 1);
    this.members = new Int32Array(pairs.count);
    this.#countedAt = new Int32Array(pairs.count);
  }

  /** Adds the pairs from an operator. */
  addFrom(one: number): void {
    const { start } = this;
    const first = this.count;
    let end = start[2 * first]!;
    this.#countFrom(one, first);
    // Each count gives way to the place of the first one counted, and that, pair by pair, to the place after the last.
    for (let at = 2 * first + 1; at <= 2 * this.count; at++) {
      end += start[at]!;
      start[at] = end - start[at]!;
    }
    this.#placeFrom(one);
  }

  #countFrom(one: number, first: number): void {
    const { b, marks, firstOf } = this.#pairs;
    const { start: filieresOf, edges } = this.#filieres;
    const start = this.start;
    const operator = this.#operator;
    const lastTo = this.#lastTo;
    const countedAt = this.#countedAt;
    let turn = 0;
    let count = first;
    for (let at = filieresOf[one]!; at < filieresOf[one + 1]!; at++) {
      const a = edges[at]!;
      const end = firstOf[a + 1]!;
      for (let pair = firstOf[a]!; pair < end; pair++) {
        const other = operator[b[pair]!]!;
        let group = lastTo[other]!;
        if (group < first) {
          group = count++;
          lastTo[other] = group;
        }
        // One more for possible ones: those with any mark. No branch, as none could be foreseen.
        const counted = 2 * group + 1 + (-marks[pair]! >>> 31);
        start[counted]! += 1;
        countedAt[turn++] = counted;
      }
    }
    this.count = count;
  }

  #placeFrom(one: number): void {
    const { firstOf } = this.#pairs;
    const { start: filieresOf, edges } = this.#filieres;
    const { start, members } = this;
    const countedAt = this.#countedAt;
    let turn = 0;
    for (let at = filieresOf[one]!; at < filieresOf[one + 1]!; at++) {
      const a = edges[at]!;
      const end = firstOf[a + 1]!;
      for (let pair = firstOf[a]!; pair < end; pair++) {
        const counted = countedAt[turn++]!;
        const place = start[counted]!;
        members[place] = pair;
        start[counted] = place + 1;
      }
    }
  }
}

/** The group of two operators, by their positions; NONE when no pair joins them in that direction. */
export function groupOf(snapshot: Snapshot, one: number, other: number): number {
  const { operator } = snapshot.nodes;
  const { b } = candidatePairs(snapshot);
  const { start, members, firstOf } = operatorPairs(snapshot);
  for (let group = firstOf[one]!; group < firstOf[one + 1]!; group++)
    if (operator[b[members[start[2 * group]!]!]!] === other) return group;
  return NONE;
}
