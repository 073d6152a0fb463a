import { Heap } from '../../graph/heap.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { type Bounds, boundsFor } from './bounds.ts';
import { type Branch, type Branches, isSequenceBefore, type Sequence } from './branches.ts';
import { feasibility } from './feasible.ts';
import type { Label } from './labels.ts';
import { passable } from './passable.ts';
import type { PathwayRequest } from './request.ts';
import { MOST_EXPANSIONS, PATIENCE } from './sequences.ts';
import { MONTH } from './steps-back.ts';

/** A partial sequence, or a finished pathway to the outlet, in the priority queue. */
interface Turn {
  /** A lower bound of months × MONTH + steps for pathways that begin with this sequence; exact for a finished one. */
  readonly key: number;
  readonly branch: Branch;
  /** The branch itself, or the branch with the outlet after it for a finished pathway. */
  readonly sequence: Sequence;
}

/** The search from one start: for complete pathways, or for the others. The object is reused for the next start. */
class Front {
  readonly wantComplete: boolean;
  /** A lower bound for every pathway from the start. */
  least = Number.POSITIVE_INFINITY;
  /** Undefined until the quick search for a pathway at the lower bound has been tried. */
  queue: Heap<Turn> | undefined;
  /** Number of sequences examined. */
  taken = 0;

  constructor(wantComplete: boolean) {
    this.wantComplete = wantComplete;
  }

  begin(least: number): void {
    this.least = least;
    this.queue = undefined;
    this.taken = 0;
  }
}

/**
 * Finds the best pathway to one outlet (job goal; its node number) from one start after another. `bestFrom` takes the
 * branch of a start, made by `branches`. It returns the best pathway of at most `horizon` months, else the best of
 * all, or undefined; what it learns is reused for the next start. `leading` lists the filières that lead to the
 * outlet. Of the limits, the request may set only `withoutConcurrent`.
 */
export class BestToOutlet {
  readonly outlet: number;
  readonly #branches: Branches;
  readonly #bounds: Bounds;
  readonly #feasible: (label: Label, layer: number) => boolean;
  readonly #feasibleComplete: (label: Label, layer: number) => boolean;
  readonly #complete = new Front(true);
  readonly #others = new Front(false);
  #budget = MOST_EXPANSIONS;
  #patience = PATIENCE;

  constructor(snapshot: Snapshot, request: PathwayRequest, outlet: number, branches: Branches) {
    const layers = boundsFor(snapshot, request);
    const canPass = passable(snapshot, request);
    [this.#bounds] = layers as readonly [Bounds];
    this.#feasible = feasibility(snapshot, request, canPass, layers, false);
    this.#feasibleComplete = feasibility(snapshot, request, canPass, layers, true);
    this.#branches = branches;
    this.outlet = outlet;
  }

  /** The filières from which the outlet can be reached, without regard to levels. */
  get leading(): readonly number[] {
    return this.#bounds.leading;
  }

  /**
   * The best pathway from a start within the horizon, else the best of all; without the outlet at its end. Undefined
   * when there is none, or when the search stopped at its limit.
   */
  bestFrom(root: Branch, horizon: number): Branch | undefined {
    const complete = this.#complete;
    const others = this.#others;
    this.#budget = MOST_EXPANSIONS;
    complete.begin(this.#keyOf(root, true));
    others.begin(this.#keyOf(root, false));
    const within = this.#next(root, complete, horizon) ?? this.#next(root, others, horizon);
    if (within !== undefined || this.#budget < 0) return within;
    this.#budget = MOST_EXPANSIONS;
    const whenever = Number.POSITIVE_INFINITY;
    return this.#next(root, complete, whenever) ?? this.#next(root, others, whenever);
  }

  /** A lower bound of months × MONTH + steps for pathways that begin with a branch. */
  #keyOf(branch: Branch, wantComplete: boolean): number {
    if (wantComplete && !branch.complete) return Number.POSITIVE_INFINITY;
    const rest = this.#rest(branch.complete, wantComplete);
    return branch.months * MONTH + branch.steps + rest[this.#bounds.place[branch.node]!]!;
  }

  /** A lower bound of what remains after a sequence, by node; it depends on whether all months so far are known. */
  #rest(complete: boolean, wantComplete: boolean): Float64Array {
    const bounds = this.#bounds;
    return wantComplete ? bounds.complete : complete ? bounds.incomplete : bounds.any;
  }

  /** The best pathway of at most `maxMonths` months. The next call continues from there. */
  #next(root: Branch, front: Front, maxMonths: number): Branch | undefined {
    const limit = (maxMonths + 1) * MONTH;
    if (front.least >= limit) return undefined;
    if (front.queue !== undefined) return this.#bestFirst(front, front.queue, limit);
    this.#patience = PATIENCE;
    const found = this.#straight(root, front.least, front.wantComplete);
    if (found !== undefined) return found;
    front.queue = new Heap<Turn>(isBefore);
    this.#offer(front.queue, root, front.wantComplete);
    return this.#bestFirst(front, front.queue, limit);
  }

  /**
   * Depth-first search for the first pathway, in id order, whose cost equals the lower bound `least`; no other
   * pathway is better, and there nearly always is one. Undefined when there is none, or when it is not found soon.
   */
  #straight(branch: Branch, least: number, wantComplete: boolean): Branch | undefined {
    if (this.#patience-- <= 0) return undefined;
    const branches = this.#branches;
    const outlet = this.outlet;
    const ends = this.#keyAtEnd(branch, wantComplete) === least;
    const left = least - (branch.months * MONTH + branch.steps);
    const { place } = this.#bounds;
    const { cost, isKnown } = branches;
    const { firstOf, b } = branches.pairs;
    const known = this.#rest(branch.complete, wantComplete);
    const unknown = this.#rest(false, wantComplete);
    const end = firstOf[branch.node + 1]!;
    for (let pair = firstOf[branch.node]!; pair < end; pair++) {
      const node = b[pair]!;
      const rest = isKnown[node] === 1 ? known : unknown;
      if (cost[pair]! + rest[place[node]!]! > left || (wantComplete && isKnown[node] === 0)) continue;
      if (ends && outlet < node) return branch;
      const after = branches.after(branch, pair);
      if (after === null || this.#keyOf(after, wantComplete) !== least) continue;
      const further = this.#straight(after, least, wantComplete);
      if (further !== undefined) return further;
    }
    return ends ? branch : undefined;
  }

  #offer(queue: Heap<Turn>, branch: Branch, wantComplete: boolean): void {
    const key = this.#keyOf(branch, wantComplete);
    if (key !== Number.POSITIVE_INFINITY) queue.push({ key, branch, sequence: branch });
  }

  #bestFirst(front: Front, queue: Heap<Turn>, limit: number): Branch | undefined {
    const { wantComplete } = front;
    const bounds = this.#bounds;
    const branches = this.#branches;
    const isFeasible = wantComplete ? this.#feasibleComplete : this.#feasible;
    for (let turn = queue.first(); turn !== undefined && turn.key < limit; turn = queue.first()) {
      queue.pop();
      const { branch } = turn;
      if (turn.sequence !== branch) return branch;
      if (this.#budget-- <= 0) return undefined;
      front.taken += 1;
      if (front.taken > PATIENCE && !branch.labels.some((label) => isFeasible(label, 0))) continue;
      const key = this.#keyAtEnd(branch, wantComplete);
      if (key !== Number.POSITIVE_INFINITY) {
        const sequence = { node: this.outlet, before: branch, steps: branch.steps + 1 };
        queue.push({ key, branch, sequence });
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

  /**
   * Months × MONTH + steps of a branch that ends with the outlet. Infinity when it cannot, or when it is not as
   * complete as wanted.
   */
  #keyAtEnd(branch: Branch, wantComplete: boolean): number {
    if (branch.complete !== wantComplete) return Number.POSITIVE_INFINITY;
    const bounds = this.#bounds;
    // From a filière that leads to the outlet nothing is shorter than to go out, and no other filière has to be
    // passed.
    const out = bounds.complete[bounds.place[branch.node]!]!;
    if (out > 1 || !bounds.ends.has(branch.node)) return Number.POSITIVE_INFINITY;
    return branch.labels[0]!.latest * MONTH + branch.steps + out;
  }
}

/** The order of `searchPathways`: by key, then by filières; a sequence comes before its continuations. */
const isBefore = (a: Turn, b: Turn): boolean =>
  a.key === b.key ? isSequenceBefore(a.sequence, b.sequence) : a.key < b.key;
