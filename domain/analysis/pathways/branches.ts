import type { Snapshot } from '../../graph/snapshot.ts';
import { firstLabel, followAll, type Label } from './labels.ts';
import { passable } from './passable.ts';
import type { PathwayRequest } from './request.ts';
import { nextFilieres } from './search.ts';
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
  const known = new Map<number, readonly Step[]>();

  function stepsFrom(node: number): readonly Step[] {
    const found = known.get(node);
    if (found !== undefined) return found;
    const steps = [...nextFilieres(snapshot, [node], canPass)].map(([next, passerelles]) => {
      const cost = Math.min(...passerelles.map((p) => stepCost(snapshot, p)));
      return { node: next, passerelles, cost };
    });
    steps.sort((one, other) => one.node - other.node);
    known.set(node, steps);
    return steps;
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
