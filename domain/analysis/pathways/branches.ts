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
export interface Branches {
  /** The sequence of a start alone. */
  from(start: number): Branch;
  /** What leads on from a filière, in the order of ids. */
  stepsFrom(node: number): readonly Step[];
  /** A branch and one more step; null when it was there already, or when a carried level forbids it. */
  after(branch: Branch, step: number): Branch | null;
}

export function branchesOf(snapshot: Snapshot, request: PathwayRequest): Branches {
  const canPass = passable(snapshot, request);
  const { isOutlet } = snapshot.nodes;
  const { firstOf, b, start, passerelles } = carryingPairs(snapshot);
  const known = new Array<readonly Step[] | undefined>(snapshot.nodes.count);

  function stepsFrom(node: number): readonly Step[] {
    const found = known[node];
    if (found !== undefined) return found;
    const steps: Step[] = [];
    for (let pair = firstOf[node]!; pair < firstOf[node + 1]!; pair++) {
      const step = b[pair] === node || isOutlet[b[pair]!] === 1 ? undefined : stepOver(pair);
      if (step !== undefined) steps.push(step);
    }
    known[node] = steps;
    return steps;
  }

  function stepOver(pair: number): Step | undefined {
    const taken: number[] = [];
    let cost = Number.POSITIVE_INFINITY;
    for (let at = start[pair]!; at < start[pair + 1]!; at++) {
      const p = passerelles[at]!;
      if (!canPass(p)) continue;
      taken.push(p);
      cost = Math.min(cost, stepCost(snapshot, p));
    }
    return taken.length === 0 ? undefined : { node: b[pair]!, passerelles: byId(snapshot, taken), cost };
  }

  function grown({ node: last, filieres, labels, complete }: Branch, step: number): Branch | null {
    const { node, passerelles } = stepsFrom(last)[step]!;
    if (filieres.includes(node)) return null;
    const after = followAll(snapshot, labels, passerelles);
    if (after.length === 0) return null;
    return branch([...filieres, node], after, complete && isComplete(snapshot, node));
  }

  return {
    stepsFrom,
    from: (start) => branch([start], [firstLabel(snapshot, start, false)], isComplete(snapshot, start)),
    after(before, step) {
      const made = before.after[step];
      if (made !== undefined) return made;
      const after = grown(before, step);
      before.after[step] = after;
      return after;
    },
  };
}

function branch(filieres: readonly number[], labels: readonly Label[], complete: boolean): Branch {
  const { node, latest } = labels[0]!;
  const months = labels.length === 1 ? latest : Math.min(...labels.map((label) => label.latest));
  return { node, filieres, labels, months, complete, after: [] };
}
