import { Heap } from '../../graph/heap.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { type Bounds, boundsFor } from './bounds.ts';
import type { Branch, Branches } from './branches.ts';
import { feasibility } from './feasible.ts';
import type { Label } from './labels.ts';
import { exitTo, passable } from './passable.ts';
import type { PathwayRequest } from './request.ts';
import { type Found, MOST_EXPANSIONS, PATIENCE } from './search.ts';
import { MONTH } from './steps-back.ts';

/** A sequence, or a pathway to the outlet, waiting for its turn. */
interface Turn {
  /** Least months × MONTH + steps of any pathway that begins so; exact for a finished one. */
  readonly key: number;
  readonly filieres: readonly number[];
  readonly branch: Branch;
  readonly finished: Found | undefined;
}

/** What was looked for from a start: complete pathways, or the others. */
interface Front {
  readonly root: Branch;
  readonly wantComplete: boolean;
  /** What no pathway from there can be below. */
  readonly least: number;
  /** Undefined until pathways that keep to the least were looked for. */
  queue: Heap<Turn> | undefined;
  /** Sequences taken up. */
  taken: number;
}

/**
 * The best pathways to an outlet: the first that `searchPathways` lists, for a request from any start to one outlet that
 * is limited in nothing but concurrency. What one start has found on its way to an outlet serves it for the next one,
 * and what leads nowhere is remembered for all starts.
 */
export class BestToOutlet {
  readonly outlet: number;
  readonly request: PathwayRequest;
  /** The filières from which something leads to the outlet, levels apart; in no order. */
  readonly leading: readonly number[];
  readonly #snapshot: Snapshot;
  readonly #branches: Branches;
  readonly #bounds: Bounds;
  readonly #canPass: (passerelle: number) => boolean;
  readonly #feasible: (label: Label, layer: number) => boolean;
  readonly #feasibleComplete: (label: Label, layer: number) => boolean;
  #budget = MOST_EXPANSIONS;
  #patience = PATIENCE;

  constructor(snapshot: Snapshot, request: PathwayRequest, outlet: number, branches: Branches) {
    const layers = boundsFor(snapshot, request);
    [this.#bounds] = layers as readonly [Bounds];
    this.#canPass = passable(snapshot, request);
    this.#feasible = feasibility(snapshot, request, this.#canPass, layers, false);
    this.#feasibleComplete = feasibility(snapshot, request, this.#canPass, layers, true);
    this.#snapshot = snapshot;
    this.#branches = branches;
    [this.outlet, this.request, this.leading] = [outlet, request, this.#bounds.leading];
  }

  /**
   * The best pathway from a start within the horizon, else the best of all. Undefined when there is none, or when the
   * search stopped at its limit before it could tell.
   */
  bestFrom(root: Branch, horizon: number): Found | undefined {
    this.#budget = MOST_EXPANSIONS;
    const complete = this.#frontOf(root, true);
    const others = this.#frontOf(root, false);
    const within = this.#next(complete, horizon) ?? this.#next(others, horizon);
    if (within !== undefined || this.#budget < 0) return within;
    this.#budget = MOST_EXPANSIONS;
    return this.#next(complete, Number.POSITIVE_INFINITY) ?? this.#next(others, Number.POSITIVE_INFINITY);
  }

  #frontOf(root: Branch, wantComplete: boolean): Front {
    return { root, wantComplete, least: this.#keyOf(root, wantComplete), queue: undefined, taken: 0 };
  }

  /** Least months × MONTH + steps of any pathway that begins so. */
  #keyOf({ node, complete, months, filieres }: Branch, wantComplete: boolean): number {
    if (wantComplete && !complete) return Number.POSITIVE_INFINITY;
    const bounds = this.#bounds;
    const rest = wantComplete ? bounds.complete : complete ? bounds.incomplete : bounds.any;
    return months * MONTH + filieres.length - 1 + rest[bounds.place[node]!]!;
  }

  /** The best pathway of at most so many months; the next call goes on from there. */
  #next(front: Front, maxMonths: number): Found | undefined {
    const limit = (maxMonths + 1) * MONTH;
    if (front.least >= limit) return undefined;
    if (front.queue !== undefined) return this.#bestFirst(front, front.queue, limit);
    this.#patience = PATIENCE;
    const found = this.#straight(front.root, front.least, front.wantComplete);
    if (found !== undefined) return found;
    front.queue = new Heap<Turn>(isBefore);
    this.#offer(front.queue, front.root, front.wantComplete);
    return this.#bestFirst(front, front.queue, limit);
  }

  /**
   * The first pathway, in the order of ids, that takes no more than the least that may remain: no other is better, and
   * nearly always there is one. Undefined when there is none, or when it does not show soon.
   */
  #straight(branch: Branch, least: number, wantComplete: boolean): Found | undefined {
    if (this.#patience-- <= 0) return undefined;
    const bounds = this.#bounds;
    const branches = this.#branches;
    const outlet = this.outlet;
    const ends = branch.complete === wantComplete && bounds.ends.has(branch.node);
    const ended = ends ? this.#finish(branch) : undefined;
    const found = ended?.key === least ? ended.finished : undefined;
    const { firstOf, b } = branches.pairs;
    const left = least - (branch.months * MONTH + branch.filieres.length - 1);
    for (let pair = firstOf[branch.node]!; pair < firstOf[branch.node + 1]!; pair++) {
      const node = b[pair]!;
      if (branches.cost[pair]! + bounds.any[bounds.place[node]!]! > left) continue;
      if (found !== undefined && outlet < node) return found;
      const after = branches.after(branch, pair);
      if (after === null || this.#keyOf(after, wantComplete) !== least) continue;
      const further = this.#straight(after, least, wantComplete);
      if (further !== undefined) return further;
    }
    return found;
  }

  #offer(queue: Heap<Turn>, branch: Branch, wantComplete: boolean): void {
    const key = this.#keyOf(branch, wantComplete);
    if (key === Number.POSITIVE_INFINITY) return;
    queue.push({ key, filieres: branch.filieres, branch, finished: undefined });
  }

  #bestFirst(front: Front, queue: Heap<Turn>, limit: number): Found | undefined {
    const { wantComplete } = front;
    const bounds = this.#bounds;
    const branches = this.#branches;
    const isFeasible = wantComplete ? this.#feasibleComplete : this.#feasible;
    for (let turn = queue.first(); turn !== undefined && turn.key < limit; turn = queue.first()) {
      queue.pop();
      const { branch, finished } = turn;
      if (finished !== undefined) return finished;
      if (this.#budget-- <= 0) return undefined;
      front.taken += 1;
      if (front.taken > PATIENCE && !branch.labels.some((label) => isFeasible(label, 0))) continue;
      if (branch.complete === wantComplete && bounds.ends.has(branch.node)) {
        const ended = this.#finish(branch);
        if (ended !== undefined) queue.push(ended);
      }
      const { firstOf, b } = branches.pairs;
      for (let pair = firstOf[branch.node]!; pair < firstOf[branch.node + 1]!; pair++) {
        if (branches.cost[pair] === Number.POSITIVE_INFINITY || bounds.place[b[pair]!] === 0) continue;
        const after = branches.after(branch, pair);
        if (after !== null) this.#offer(queue, after, wantComplete);
      }
    }
    return undefined;
  }

  #finish(branch: Branch): Turn | undefined {
    const { filieres, complete } = branch;
    const label = branch.labels[0]!;
    const exit = exitTo(this.#snapshot, branch.node, this.outlet, this.#canPass);
    if (exit === undefined) return undefined;
    const steps = filieres.length - (exit.prep ? 1 : 0);
    const finished = { filieres, label, exits: exit.passerelles, outlet: this.outlet, steps, complete };
    return { key: label.latest * MONTH + steps, filieres: [...filieres, this.outlet], branch, finished };
  }
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
