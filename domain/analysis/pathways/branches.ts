import { carryingPairs } from '../../graph/pairs.ts';
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
  /** By step out of its last filière: undefined until it is first asked for, null when it cannot be taken. */
  readonly after: (Branch | null | undefined)[];
}

/** What leads from one filière to another: the same whatever came before. */
export interface Step {
  readonly node: number;
  /** In the order of their ids. */
  readonly passerelles: readonly number[];
  /** The least that it may cost, in the terms of MONTH. */
  readonly cost: number;
}

/** The sequences that the passerelles of a request make, whatever its target. */
export class Branches {
  readonly #snapshot: Snapshot;
  readonly #canPass: (passerelle: number) => boolean;
  readonly #steps: (readonly Step[] | undefined)[];

  constructor(snapshot: Snapshot, request: PathwayRequest) {
    this.#snapshot = snapshot;
    this.#canPass = passable(snapshot, request);
    this.#steps = new Array<readonly Step[] | undefined>(snapshot.nodes.count);
  }

  /** The sequence of a start alone. */
  from(start: number): Branch {
    return branch([start], [firstLabel(this.#snapshot, start, false)], isComplete(this.#snapshot, start));
  }

  /** What leads on from a filière, in the order of ids. */
  stepsFrom(node: number): readonly Step[] {
    const found = this.#steps[node];
    if (found !== undefined) return found;
    const { isOutlet } = this.#snapshot.nodes;
    const { firstOf, b } = carryingPairs(this.#snapshot);
    const steps: Step[] = [];
    for (let pair = firstOf[node]!; pair < firstOf[node + 1]!; pair++) {
      const step = b[pair] === node || isOutlet[b[pair]!] === 1 ? undefined : this.#stepOver(pair);
      if (step !== undefined) steps.push(step);
    }
    this.#steps[node] = steps;
    return steps;
  }

  /** A branch and one more step; null when it was there already, or when a carried level forbids it. */
  after(before: Branch, step: number): Branch | null {
    const made = before.after[step];
    if (made !== undefined) return made;
    const after = this.#grown(before, step);
    before.after[step] = after;
    return after;
  }

  #stepOver(pair: number): Step | undefined {
    const { b, start, passerelles } = carryingPairs(this.#snapshot);
    const taken: number[] = [];
    let cost = Number.POSITIVE_INFINITY;
    for (let at = start[pair]!; at < start[pair + 1]!; at++) {
      const p = passerelles[at]!;
      if (!this.#canPass(p)) continue;
      taken.push(p);
      cost = Math.min(cost, stepCost(this.#snapshot, p));
    }
    if (taken.length === 0) return undefined;
    return { node: b[pair]!, passerelles: byId(this.#snapshot, taken), cost };
  }

  #grown({ node: last, filieres, labels, complete }: Branch, step: number): Branch | null {
    const { node, passerelles } = this.stepsFrom(last)[step]!;
    if (filieres.includes(node)) return null;
    const after = followAll(this.#snapshot, labels, passerelles);
    if (after.length === 0) return null;
    return branch([...filieres, node], after, complete && isComplete(this.#snapshot, node));
  }
}

function branch(filieres: readonly number[], labels: readonly Label[], complete: boolean): Branch {
  const { node, latest } = labels[0]!;
  const months = labels.length === 1 ? latest : Math.min(...labels.map((label) => label.latest));
  return { node, filieres, labels, months, complete, after: [] };
}
