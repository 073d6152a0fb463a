import { carryingPairs, type Pairs } from '../../graph/pairs.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { firstLabel, followAll, type Label } from './labels.ts';
import { byId, passable } from './passable.ts';
import type { PathwayRequest } from './request.ts';
import { isComplete, stepCost } from './steps-back.ts';

/** A sequence of filières from a start, worked out once, whichever outlet is looked for. */
export interface Branch {
  readonly node: number;
  readonly filieres: readonly number[];
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
  readonly #snapshot: Snapshot;
  readonly #canPass: (passerelle: number) => boolean;

  constructor(snapshot: Snapshot, request: PathwayRequest) {
    this.#snapshot = snapshot;
    this.#canPass = passable(snapshot, request);
    this.pairs = carryingPairs(snapshot);
    this.cost = this.#costs();
  }

  /** The sequence of a start alone. */
  from(start: number): Branch {
    const label = firstLabel(this.#snapshot, start, false);
    return this.#branch([start], [label], isComplete(this.#snapshot, start));
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

  #grown({ filieres, labels, complete }: Branch, pair: number): Branch | null {
    const node = this.pairs.b[pair]!;
    if (filieres.includes(node)) return null;
    const after = followAll(this.#snapshot, labels, this.#taken(pair));
    if (after.length === 0) return null;
    return this.#branch([...filieres, node], after, complete && isComplete(this.#snapshot, node));
  }

  /** The passerelles of a pair that may be taken, in the order of their ids. */
  #taken(pair: number): number[] {
    const { start, passerelles } = this.pairs;
    const taken: number[] = [];
    for (let at = start[pair]!; at < start[pair + 1]!; at++)
      if (this.#canPass(passerelles[at]!)) taken.push(passerelles[at]!);
    return byId(this.#snapshot, taken);
  }

  #branch(filieres: readonly number[], labels: readonly Label[], complete: boolean): Branch {
    const { node, latest } = labels[0]!;
    const { firstOf } = this.pairs;
    const months = labels.length === 1 ? latest : Math.min(...labels.map((label) => label.latest));
    // A list that grows would keep room for four times as many steps as lead on.
    const after = new Array<Branch | null | undefined>(firstOf[node + 1]! - firstOf[node]!);
    return { node, filieres, labels, months, complete, after };
  }
}
