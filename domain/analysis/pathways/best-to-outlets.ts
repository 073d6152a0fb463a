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

/** What was looked for from a start: complete pathways, or the others. The next start takes it over. */
class Front {
  readonly wantComplete: boolean;
  /** What no pathway from there can be below. */
  least = Number.POSITIVE_INFINITY;
  /** Undefined until pathways that keep to the least were looked for. */
  queue: Heap<Turn> | undefined;
  /** Sequences taken up. */
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

type Exit = NonNullable<ReturnType<typeof exitTo>>;

/**
 * The best pathways to an outlet: the first that `searchPathways` lists, for a request from any start to one outlet that
 * is limited in nothing but concurrency. What one start has found on its way to an outlet serves it for the next one,
 * and what leads nowhere is remembered for all starts.
 */
export class BestToOutlet {
  readonly outlet: number;
  readonly request: PathwayRequest;
  readonly #snapshot: Snapshot;
  readonly #branches: Branches;
  readonly #bounds: Bounds;
  readonly #canPass: (passerelle: number) => boolean;
  readonly #feasible: (label: Label, layer: number) => boolean;
  readonly #feasibleComplete: (label: Label, layer: number) => boolean;
  readonly #complete = new Front(true);
  readonly #others = new Front(false);
  /** By filière that leads out to the outlet, how: of those that were asked for. */
  readonly #exits = new Map<number, Exit>();
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
    [this.outlet, this.request] = [outlet, request];
  }

  /** Whether something leads from a filière to the outlet, levels apart. */
  isLedToFrom(filiere: number): boolean {
    return this.#bounds.place[filiere] !== 0;
  }

  /**
   * The best pathway from a start within the horizon, else the best of all. Undefined when there is none, or when the
   * search stopped at its limit before it could tell.
   */
  bestFrom(root: Branch, horizon: number): Found | undefined {
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

  /** Least months × MONTH + steps of any pathway that begins so. */
  #keyOf({ node, complete, months, filieres }: Branch, wantComplete: boolean): number {
    if (wantComplete && !complete) return Number.POSITIVE_INFINITY;
    const bounds = this.#bounds;
    const rest = wantComplete ? bounds.complete : complete ? bounds.incomplete : bounds.any;
    return months * MONTH + filieres.length - 1 + rest[bounds.place[node]!]!;
  }

  /** The best pathway of at most so many months; the next call goes on from there. */
  #next(root: Branch, front: Front, maxMonths: number): Found | undefined {
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
   * The first pathway, in the order of ids, that takes no more than the least that may remain: no other is better, and
   * nearly always there is one. Undefined when there is none, or when it does not show soon.
   */
  #straight(branch: Branch, least: number, wantComplete: boolean): Found | undefined {
    if (this.#patience-- <= 0) return undefined;
    const bounds = this.#bounds;
    const branches = this.#branches;
    const outlet = this.outlet;
    const exit = branch.complete === wantComplete ? this.#exitOf(branch.node) : undefined;
    const found =
      exit !== undefined && keyOfFinished(branch, exit) === least ? this.#finished(branch, exit) : undefined;
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
      const exit = branch.complete === wantComplete ? this.#exitOf(branch.node) : undefined;
      if (exit !== undefined) queue.push(this.#lastTurn(branch, exit));
      const { firstOf, b } = branches.pairs;
      for (let pair = firstOf[branch.node]!; pair < firstOf[branch.node + 1]!; pair++) {
        if (branches.cost[pair] === Number.POSITIVE_INFINITY || bounds.place[b[pair]!] === 0) continue;
        const after = branches.after(branch, pair);
        if (after !== null) this.#offer(queue, after, wantComplete);
      }
    }
    return undefined;
  }

  #exitOf(node: number): Exit | undefined {
    const known = this.#exits.get(node);
    if (known !== undefined || !this.#bounds.ends.has(node)) return known;
    const exit = exitTo(this.#snapshot, node, this.outlet, this.#canPass);
    if (exit !== undefined) this.#exits.set(node, exit);
    return exit;
  }

  #finished(branch: Branch, exit: Exit): Found {
    const { filieres, labels, complete } = branch;
    const steps = stepsWith(branch, exit);
    return { filieres, label: labels[0]!, exits: exit.passerelles, outlet: this.outlet, steps, complete };
  }

  #lastTurn(branch: Branch, exit: Exit): Turn {
    const filieres = [...branch.filieres, this.outlet];
    return { key: keyOfFinished(branch, exit), filieres, branch, finished: this.#finished(branch, exit) };
  }
}

const stepsWith = ({ filieres }: Branch, { prep }: Exit): number => filieres.length - (prep ? 1 : 0);

/** Months × MONTH + steps of a branch that ends by an exit. */
const keyOfFinished = (branch: Branch, exit: Exit): number =>
  branch.labels[0]!.latest * MONTH + stepsWith(branch, exit);

/** As `searchPathways` orders them: key, then filières; of the same filières, what is not finished yet first. */
function isBefore(a: Turn, b: Turn): boolean {
  if (a.key !== b.key) return a.key < b.key;
  const [one, other] = [a.filieres, b.filieres];
  const shared = Math.min(one.length, other.length);
  for (let at = 0; at < shared; at++) if (one[at] !== other[at]) return one[at]! < other[at]!;
  if (one.length !== other.length) return one.length < other.length;
  return a.finished === undefined && b.finished !== undefined;
}
