import { carryingPairs, type Pairs } from '../../graph/pairs.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { firstLabel, follow, followAll, type Label } from './labels.ts';
import { byId, passable } from './passable.ts';
import type { PathwayRequest } from './request.ts';
import { isComplete, stepCost } from './steps-back.ts';

/** A sequence of nodes, from its last. */
export interface Sequence {
  readonly node: number;
  readonly before: Sequence | undefined;
  /** From the first to the last. */
  readonly steps: number;
}

/** A sequence of filières from a start, worked out once, whichever outlet is looked for. */
export interface Branch extends Sequence {
  /** Every choice of passerelles along it that may still matter. */
  readonly labels: readonly Label[];
  /** Least months of any of them. */
  readonly months: number;
  readonly complete: boolean;
  /** By pair out of its last filière: undefined until it is first asked for, null when it cannot be taken. */
  readonly after: (Branch | null | undefined)[];
}

/** The sequences that the passerelles of a request make, whatever its target. */
export class Branches {
  /** What leads on from a filière: the pairs out of it, in the order of ids. */
  readonly pairs: Pairs;
  /** By pair, the least that it may cost, in the terms of MONTH; Infinity where it leads to no other filière. */
  readonly cost: Float64Array;
  /** By node, 1 where the months are all known. */
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

  /** The sequence of a start alone. */
  from(start: number): Branch {
    const label = firstLabel(this.#snapshot, start, false);
    return this.#branch(undefined, [label], this.isKnown[start] === 1);
  }

  /** A branch and what a pair out of it leads to; null when it was there already, or when a carried level forbids it. */
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
    // By far the most: one that leads on may be taken.
    const only = follow(this.#snapshot, labels[0]!, passerelles[start[pair]!]!);
    return only === undefined ? [] : [only];
  }

  /** The passerelles of a pair that may be taken, in the order of their ids. */
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
    // A list that grows would keep room for four times as many steps as lead on.
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

/** Whether one sequence comes before another from the same start: by the first node that differs, else the shorter. */
export function isSequenceBefore(a: Sequence, b: Sequence): boolean {
  let [one, other] = [a, b];
  while (one.steps > other.steps) one = one.before!;
  while (other.steps > one.steps) other = other.before!;
  if (one === other) return a.steps < b.steps;
  // What they share is one and the same object.
  while (one.before !== other.before) [one, other] = [one.before!, other.before!];
  return one.node < other.node;
}
