import { heap } from '../../graph/heap.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { type Bounds, boundsFor, isComplete, MONTH } from './bounds.ts';
import { feasibility } from './feasible.ts';
import { firstLabel, followAll, type Label } from './labels.ts';
import { exitTo, passable } from './passable.ts';
import type { PathwayRequest } from './request.ts';
import { type Found, MOST_EXPANSIONS, nextFilieres, PATIENCE } from './search.ts';

/** A sequence of filières from a start and what follows it: worked out once, whichever outlet is looked for. */
export interface Branch {
  readonly node: number;
  readonly filieres: readonly number[];
  /** Every choice of passerelles along it that may still matter. */
  readonly labels: readonly Label[];
  /** Least months of any of them. */
  readonly months: number;
  readonly complete: boolean;
  /** Undefined until it is first asked for. */
  next: readonly Following[] | undefined;
}

interface Following {
  readonly node: number;
  readonly passerelles: readonly number[];
  /** Undefined until it is first asked for; null when a carried level forbids the step. */
  branch: Branch | null | undefined;
}

/** A sequence, or a pathway to the outlet, waiting for its turn. */
interface Turn {
  /** Least months × MONTH + steps of any pathway that begins so; exact for a finished one. */
  readonly key: number;
  readonly filieres: readonly number[];
  readonly branch: Branch;
  readonly finished: Found | undefined;
}

/** The sequence of the start alone. */
export function branchFrom(snapshot: Snapshot, start: number): Branch {
  const label = firstLabel(snapshot, start, false);
  const complete = isComplete(snapshot, start);
  return { node: start, filieres: [start], labels: [label], months: label.latest, complete, next: undefined };
}

/**
 * The best pathway within the horizon, else the best of all: the first that `searchPathways` lists, for a request from
 * any start to one outlet that is limited in nothing but concurrency. What one start has found on its way to an outlet
 * serves it for the next one, and what leads nowhere is remembered for all starts. Undefined when there is none, or when
 * the search stopped at its limit before it could tell.
 */
export function bestToOutlet(snapshot: Snapshot, request: PathwayRequest, outlet: number) {
  const layers = boundsFor(snapshot, request);
  const [bounds] = layers as readonly [Bounds];
  const canPass = passable(snapshot, request);
  const [feasible, feasibleComplete] = [false, true].map((onlyComplete) =>
    feasibility(snapshot, request, canPass, layers, onlyComplete),
  );

  function front(root: Branch, wantComplete: boolean, mayGoOn: () => boolean) {
    const queue = heap<Turn>(isBefore);
    const isFeasible = (wantComplete ? feasibleComplete : feasible)!;
    let taken = 0;
    const offer = (branch: Branch): void => {
      if (wantComplete && !branch.complete) return;
      const rest = (wantComplete ? bounds.complete : branch.complete ? bounds.incomplete : bounds.any)[
        branch.node
      ]!;
      if (rest === Number.POSITIVE_INFINITY) return;
      const key = branch.months * MONTH + branch.filieres.length - 1 + rest;
      queue.push({ key, filieres: branch.filieres, branch, finished: undefined });
    };
    offer(root);

    /** The best pathway of at most so many months; the next call goes on from there. */
    return (maxMonths: number): Found | undefined => {
      const limit = (maxMonths + 1) * MONTH;
      for (let turn = queue.first(); turn !== undefined && turn.key < limit; turn = queue.first()) {
        queue.pop();
        const { branch, finished } = turn;
        if (finished !== undefined) return finished;
        if (!mayGoOn()) return undefined;
        taken += 1;
        if (taken > PATIENCE && !branch.labels.some((label) => isFeasible(label, 0))) continue;
        if (branch.complete === wantComplete && bounds.ends.has(branch.node)) {
          const ended = finish(branch);
          if (ended !== undefined) queue.push(ended);
        }
        for (const { branch: following } of followed(branch)) if (following) offer(following);
      }
      return undefined;
    };
  }

  function finish(branch: Branch): Turn | undefined {
    const { filieres, complete } = branch;
    const label = branch.labels[0]!;
    const exit = exitTo(snapshot, branch.node, outlet, canPass);
    if (exit === undefined) return undefined;
    const steps = filieres.length - (exit.prep ? 1 : 0);
    const finished = { filieres, label, exits: exit.passerelles, outlet, steps, complete };
    return { key: label.latest * MONTH + steps, filieres: [...filieres, outlet], branch, finished };
  }

  /** What follows, made as far as the outlet can be reached from it. */
  function followed(branch: Branch): readonly Following[] {
    branch.next ??= [...nextFilieres(snapshot, branch.filieres, canPass)].map(([node, passerelles]) => ({
      node,
      passerelles,
      branch: undefined,
    }));
    for (const following of branch.next) {
      if (following.branch !== undefined || bounds.any[following.node] === Number.POSITIVE_INFINITY) continue;
      following.branch = branchOver(branch, following);
    }
    return branch.next;
  }

  function branchOver(
    { filieres, labels, complete }: Branch,
    { node, passerelles }: Following,
  ): Branch | null {
    const after = followAll(snapshot, labels, passerelles);
    if (after.length === 0) return null;
    const months = after.length === 1 ? after[0]!.latest : Math.min(...after.map(({ latest }) => latest));
    return {
      node,
      filieres: [...filieres, node],
      labels: after,
      months,
      complete: complete && isComplete(snapshot, node),
      next: undefined,
    };
  }

  return (root: Branch, horizon: number): Found | undefined => {
    if (bounds.any[root.node] === Number.POSITIVE_INFINITY) return undefined;
    let budget = MOST_EXPANSIONS;
    const mayGoOn = (): boolean => budget-- > 0;
    const [complete, incomplete] = [true, false].map((wanted) => front(root, wanted, mayGoOn));
    const within = complete!(horizon) ?? incomplete!(horizon);
    if (within !== undefined || budget < 0) return within;
    budget = MOST_EXPANSIONS;
    return complete!(Number.POSITIVE_INFINITY) ?? incomplete!(Number.POSITIVE_INFINITY);
  };
}

/** As `searchPathways` orders them: key, then filières; of the same filières, what is not finished yet first. */
function isBefore(a: Turn, b: Turn): boolean {
  if (a.key !== b.key) return a.key < b.key;
  const [one, other] = [a.filieres, b.filieres];
  const shared = Math.min(one.length, other.length);
  for (let at = 0; at < shared; at++) if (one[at] !== other[at]) return one[at]! < other[at]!;
  if (one.length !== other.length) return one.length < other.length;
  return a.finished === undefined && b.finished !== undefined;
}
