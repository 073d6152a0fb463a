import { carryingPairs, type Pairs } from '../../graph/pairs.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { firstLabel, follow, followAll, type Label } from './labels.ts';
import { byId, passable } from './passable.ts';
import type { PathwayRequest } from './request.ts';
import { isComplete, stepCost } from './steps-back.ts';

/** A sequence of nodes, as a linked list from its last node. */
export interface Sequence {
  readonly node: number;
  readonly before: Sequence | undefined;
  /** Number of steps from the first node to the last. */
  readonly steps: number;
}

/** A sequence of filières from a start, computed once for all outlets. */
export interface Branch extends Sequence {
  /** All choices of passerelles along it that can still matter. */
  readonly labels: readonly Label[];
  /** The fewest months of any label. */
  readonly months: number;
  readonly complete: boolean;
  /**
   * By pair out of its last filière: the longer branch; undefined until it is computed, null when the step cannot be
   * taken.
   */
  readonly after: (Branch | null | undefined)[];
}

/**
 * The tree of all sequences of filières that the passerelles of a request allow, whatever the target. `from` returns
 * the sequence with one filière, given by number. `after` returns a sequence with one more step, over a pair of
 * joined filières given by number, or null when that step is impossible. Each sequence is computed once.
 */
export class Branches {
  /** The pairs of P⁺; those out of a filière are in id order. */
  readonly pairs: Pairs;
  /** By pair, a lower bound of its cost in units of MONTH; Infinity where it leads to no other filière. */
  readonly cost: Float64Array;
  /** By node: 1 where the months are all known. */
  readonly isKnown: Uint8Array;
  readonly #snapshot: Snapshot;
  readonly #canPass: (passerelle: number) => boolean;

  constructor(snapshot: Snapshot, request: PathwayRequest) {
    this.#snapshot = snapshot;
    this.#canPass = passable(snapshot, request);
    this.pairs = carryingPairs(snapshot);
    this.cost = this.#costs();
    this.isKnown = new Uint8Array(snapshot.nodes.count).map((_, node) => Number(isComplete(snapshot, node)));
  }

  /** The branch that consists of a start alone. */
  from(start: number): Branch {
    const label = firstLabel(this.#snapshot, start, false);
    return this.#branch(undefined, [label], this.isKnown[start] === 1);
  }

  /**
   * The branch after one more step along a pair. Null when the filière is already in the sequence, or when levels
   * forbid the step.
   */
  after(before: Branch, pair: number): Branch | null {
    const step = pair - this.pairs.firstOf[before.node]!;
    const made = before.after[step];
    if (made !== undefined) return made;
    const after = this.#grown(before, pair);
    before.after[step] = after;
    return after;
  }

  #costs(): Float64Array {
    const { isOutlet } = this.#snapshot.nodes;
    const { count, a, b, start, passerelles } = this.pairs;
    const costs = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
    for (let pair = 0; pair < count; pair++) {
      if (a[pair] === b[pair] || isOutlet[b[pair]!] === 1) continue;
      for (let at = start[pair]!; at < start[pair + 1]!; at++)
        if (this.#canPass(passerelles[at]!))
          costs[pair] = Math.min(costs[pair]!, stepCost(this.#snapshot, passerelles[at]!));
    }
    return costs;
  }

  #grown(before: Branch, pair: number): Branch | null {
    const node = this.pairs.b[pair]!;
    if (isIn(before, node)) return null;
    const labels = this.#labelsAfter(before.labels, pair);
    return labels.length === 0
      ? null
      : this.#branch(before, labels, before.complete && this.isKnown[node] === 1);
  }

  #labelsAfter(labels: readonly Label[], pair: number): readonly Label[] {
    const { start, passerelles } = this.pairs;
    if (labels.length > 1 || start[pair + 1]! - start[pair]! > 1)
      return followAll(this.#snapshot, labels, this.#taken(pair));
    // Most pairs have a single passerelle, which may be taken if the pair leads on.
    const only = follow(this.#snapshot, labels[0]!, passerelles[start[pair]!]!);
    return only === undefined ? [] : [only];
  }

  /** The passerelles of a pair that may be taken, in id order. */
  #taken(pair: number): number[] {
    const { start, passerelles } = this.pairs;
    const taken: number[] = [];
    for (let at = start[pair]!; at < start[pair + 1]!; at++)
      if (this.#canPass(passerelles[at]!)) taken.push(passerelles[at]!);
    return byId(this.#snapshot, taken);
  }

  #branch(before: Branch | undefined, labels: readonly Label[], complete: boolean): Branch {
    const { node, latest } = labels[0]!;
    const { firstOf } = this.pairs;
    const months = labels.length === 1 ? latest : Math.min(...labels.map((label) => label.latest));
    // The array gets its full length at once, as a growing array would reserve several times the room.
    const after = new Array<Branch | null | undefined>(firstOf[node + 1]! - firstOf[node]!);
    const steps = before === undefined ? 0 : before.steps + 1;
    return { node, before, steps, labels, months, complete, after };
  }
}

function isIn(sequence: Sequence, node: number): boolean {
  for (let at: Sequence | undefined = sequence; at !== undefined; at = at.before)
    if (at.node === node) return true;
  return false;
}

/**
 * Whether one of two sequences of filières from the same start is sorted before the other. The smaller filière number
 * where they first differ decides; if one begins with the other, the shorter comes first.
 */
export function isSequenceBefore(a: Sequence, b: Sequence): boolean {
  let [one, other] = [a, b];
  while (one.steps > other.steps) one = one.before!;
  while (other.steps > one.steps) other = other.before!;
  if (one === other) return a.steps < b.steps;
  // The shared beginning of two sequences is the same object.
  while (one.before !== other.before) [one, other] = [one.before!, other.before!];
  return one.node < other.node;
}
