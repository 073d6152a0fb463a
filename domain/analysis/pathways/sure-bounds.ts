import { NodeQueue } from '../../graph/heap.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import type { Bounds, LayeredBounds } from './bounds.ts';
import { exitTo, passable } from './passable.ts';
import { leastPoints, pointsOnPasserelle } from './points.ts';
import type { PathwayRequest } from './request.ts';
import { outletsOf } from './sequences.ts';
import { isComplete, type StepsBack, stepsFor } from './steps-back.ts';

/**
 * Lower bounds of what remains from each node, indexed by the places of the bounds of *fastest*: points to check, and
 * months × MONTH + steps of the quickest way with so few points. Infinity means that there is no way.
 */
interface Costs {
  readonly points: Float64Array;
  readonly keys: Float64Array;
}

/** The lower bounds that lead a search in the order *surest*: over all ways, and over complete and incomplete ones. */
export interface SureBounds {
  readonly any: Costs;
  readonly complete: Costs;
  readonly incomplete: Costs;
}

/** The bounds are cached as long as those of *fastest* for the same target. */
const known = new WeakMap<LayeredBounds, readonly SureBounds[]>();

/**
 * Computes lower bounds, in points to check, then months and steps, of what remains from each filière to the target of
 * a request. `layers` are the bounds of *fastest*: one for each number of `via` filières already passed.
 */
export function sureBoundsFor(
  snapshot: Snapshot,
  request: PathwayRequest,
  layers: LayeredBounds,
): readonly SureBounds[] {
  const cached = known.get(layers);
  if (cached !== undefined) return cached;
  const steps = stepsFor(snapshot, request);
  const points = leastPoints(snapshot);
  const found: SureBounds[] = [];
  for (let layer = layers.length - 1; layer >= 0; layer--) {
    const after = found[0];
    const seeds =
      after === undefined
        ? targetSeeds(snapshot, request, layers[layer]!)
        : viaSeeds(request.via[layer]!, layers[layer + 1]!, after);
    found.unshift(search(snapshot, layers[layer]!, { ...steps, points }, seeds));
  }
  known.set(layers, found);
  return found;
}

interface Seed {
  readonly node: number;
  readonly complete: Cost;
  readonly incomplete: Cost;
}

interface Cost {
  readonly points: number;
  readonly key: number;
}

const NO_WAY: Cost = { points: Number.POSITIVE_INFINITY, key: Number.POSITIVE_INFINITY };
const isLess = (a: Cost, b: Cost): boolean => (a.points === b.points ? a.key < b.key : a.points < b.points);

function targetSeeds(snapshot: Snapshot, request: PathwayRequest, { ends }: Bounds): Seed[] {
  const canPass = passable(snapshot, request);
  return [...ends].map((node) => {
    const outlets = outletsOf(snapshot, request, node);
    let least = outlets === undefined ? { points: 0, key: 0 } : NO_WAY;
    for (const outlet of outlets ?? []) {
      const exit = exitTo(snapshot, node, outlet, canPass);
      if (exit === undefined) continue;
      const points = exit.prep
        ? 0
        : Math.min(...exit.passerelles.map((p) => pointsOnPasserelle(snapshot, p)));
      const cost = { points, key: exit.prep ? 0 : 1 };
      if (isLess(cost, least)) least = cost;
    }
    return { node, complete: least, incomplete: NO_WAY };
  });
}

function viaSeeds(node: number, { place }: Bounds, { complete, incomplete }: SureBounds): Seed[] {
  const costOf = ({ points, keys }: Costs): Cost => ({
    points: points[place[node]!]!,
    key: keys[place[node]!]!,
  });
  return [{ node, complete: costOf(complete), incomplete: costOf(incomplete) }];
}

interface CostlySteps extends StepsBack {
  /** By passerelle, the fewest points to check. */
  readonly points: Uint16Array;
}

function search(
  snapshot: Snapshot,
  { place, leading }: Bounds,
  steps: CostlySteps,
  seeds: readonly Seed[],
): SureBounds {
  const complete = new Front(steps, place, leading.length + 1);
  for (const seed of seeds) complete.offer(seed.node, seed.complete.points, seed.complete.key);
  complete.spread((node) => isComplete(snapshot, node));
  const incomplete = new Front(steps, place, leading.length + 1);
  for (const seed of seeds) incomplete.offer(seed.node, seed.incomplete.points, seed.incomplete.key);
  // Ways through at least one filière, entered later, whose months are not all known.
  for (const [at, node] of leading.entries())
    if (!isComplete(snapshot, node)) incomplete.enter(node, complete.points[at + 1]!, complete.keys[at + 1]!);
  incomplete.spread(() => true);
  return { complete, incomplete, any: least(complete, incomplete) };
}

function least(one: Costs, other: Costs): Costs {
  const [points, keys] = [one.points.slice(), one.keys.slice()];
  for (let at = 0; at < points.length; at++) {
    const cost = { points: other.points[at]!, key: other.keys[at]! };
    if (!isLess(cost, { points: points[at]!, key: keys[at]! })) continue;
    points[at] = cost.points;
    keys[at] = cost.key;
  }
  return { points, keys };
}

/** A shortest-path search backwards from the target: by points to check, and within equal points by key. */
class Front implements Costs {
  readonly points: Float64Array;
  readonly keys: Float64Array;
  readonly #steps: CostlySteps;
  readonly #place: Int32Array;
  /** By number of points, the nodes that are reached with so many. */
  readonly #queues: NodeQueue[] = [];

  constructor(steps: CostlySteps, place: Int32Array, size: number) {
    this.#steps = steps;
    this.#place = place;
    this.points = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
    this.keys = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  }

  /** Records a cost for a node if it is smaller than the one known. */
  offer(node: number, points: number, key: number): void {
    const at = this.#place[node]!;
    const best = this.points[at]!;
    if (points > best || (points === best && key >= this.keys[at]!)) return;
    this.points[at] = points;
    this.keys[at] = key;
    while (this.#queues.length <= points) this.#queues.push(new NodeQueue());
    this.#queues[points]!.push(key, node);
  }

  /** Offers a way to each node that may step into this one, from which `points` and `key` remain. */
  enter(node: number, points: number, key: number): void {
    if (key === Number.POSITIVE_INFINITY) return;
    const { start, from, passerelle, months, points: more } = this.#steps;
    for (let at = start[node]!; at < start[node + 1]!; at++)
      this.offer(from[at]!, points + more[passerelle[at]!]!, key + months[at]!);
  }

  /** Runs the search. It continues only through filières that `mayEnter` accepts. */
  spread(mayEnter: (node: number) => boolean): void {
    for (let points = 0; points < this.#queues.length; points++) {
      const queue = this.#queues[points]!;
      for (let node = queue.pop(); node >= 0; node = queue.pop()) {
        const at = this.#place[node]!;
        const isLatest = this.points[at] === points && this.keys[at] === queue.key();
        if (isLatest && mayEnter(node)) this.enter(node, points, queue.key());
      }
    }
  }
}
