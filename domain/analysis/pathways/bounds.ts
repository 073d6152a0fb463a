import { perSnapshot } from '../../graph/per-snapshot.ts';
import { marked } from '../../graph/reach.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { passable } from './passable.ts';
import type { PathwayRequest } from './request.ts';
import { isComplete, isPlain, MONTH, type StepsBack, stepsFor } from './steps-back.ts';

/**
 * Lower bounds of what remains from each node to the target, without regard to levels and repeated filières. A search
 * led by them meets the best pathways first. The columns are indexed by place, as most outlets are reached from a
 * small part of the network. Infinity means that there is no way.
 */
export interface Bounds {
  /** By node: its index in the other columns; 0 when it does not lead to the target. */
  readonly place: Int32Array;
  /** The filières that lead to the target, unsorted. */
  readonly leading: readonly number[];
  /** The bound over all ways. */
  readonly any: Float64Array;
  /** The bound over ways through filières whose months are all known. */
  readonly complete: Float64Array;
  /** The bound over ways through at least one filière with unknown months. */
  readonly incomplete: Float64Array;
  /** The bound in steps only. It is computed when first needed, as few searches need it. */
  readonly steps: () => Float64Array;
  /** Filières at which a pathway may end: the target, or those that lead out to it. */
  readonly ends: ReadonlySet<number>;
}

/** The bounds by number of `via` filières already passed. */
export type LayeredBounds = readonly Bounds[];

/** Memory for cached bounds: enough for all outlets of a region, or for a few outlets of a country. */
const KEPT_BYTES = 64 * 2 ** 20;
/** Bytes for each node at most: a place of four bytes and four numbers of eight. */
const BYTES_PER_NODE = 36;
const plainBounds = perSnapshot(() => new Map<string, LayeredBounds>());

/**
 * Computes lower bounds, in months and steps, of what remains from each filière to the target of a request. There is
 * one set of bounds for each number of `via` filières (those to pass through) already passed. Bounds of requests
 * without limits are cached by target, as users ask for the same few outlets.
 */
export function boundsFor(snapshot: Snapshot, request: PathwayRequest): LayeredBounds {
  const { target, via, withoutConcurrent } = request;
  if (via.length > 0 || !isPlain(request)) return layeredBounds(snapshot, request);
  const key = JSON.stringify([target, withoutConcurrent]);
  const known = plainBounds(snapshot);
  const found = known.get(key) ?? layeredBounds(snapshot, request);
  known.delete(key);
  known.set(key, found);
  const [oldest] = known.keys();
  if (known.size > mostKept(snapshot) && oldest !== undefined) known.delete(oldest);
  return found;
}

/**
 * Returns for how many targets the bounds of `boundsFor` may be cached: fewer for a larger network, but at least 1.
 */
export const mostKept = ({ nodes }: Snapshot): number =>
  Math.max(1, Math.floor(KEPT_BYTES / (nodes.count * BYTES_PER_NODE)));

function layeredBounds(snapshot: Snapshot, request: PathwayRequest): LayeredBounds {
  const layers: Bounds[] = [search(snapshot, request, targetSeeds(snapshot, request))];
  for (const node of [...request.via].reverse()) {
    const after = layers[0]!;
    const at = after.place[node]!;
    const seed: Seed = {
      node,
      any: after.any[at]!,
      complete: after.complete[at]!,
      incomplete: after.incomplete[at]!,
      steps: after.steps()[at]!,
    };
    layers.unshift(search(snapshot, request, [seed]));
  }
  return layers;
}

interface Seed {
  readonly node: number;
  readonly any: number;
  readonly complete: number;
  readonly incomplete: number;
  readonly steps: number;
}

const arrived = (node: number, steps: number): Seed => ({
  node,
  any: steps,
  complete: steps,
  incomplete: Number.POSITIVE_INFINITY,
  steps,
});

function targetSeeds(snapshot: Snapshot, request: PathwayRequest): Seed[] {
  const { nodes } = snapshot;
  const { target } = request;
  if (target.kind === 'sector') {
    const seeds: Seed[] = [];
    for (let node = 0; node < nodes.count; node++) {
      if (nodes.sector[node] === target.sector && nodes.isOutlet[node] === 0) seeds.push(arrived(node, 0));
    }
    return seeds;
  }
  if (target.kind === 'node' && nodes.isOutlet[target.node] === 0) return [arrived(target.node, 0)];
  const canPass = passable(snapshot, request);
  const outlets = target.kind === 'node' ? [target.node] : marked(nodes.isOutlet);
  return outlets.flatMap((outlet) => exitSeeds(snapshot, outlet, canPass));
}

/** The filières that lead out to an outlet: by a PREP edge, or by a passerelle, which costs one more step. */
function exitSeeds(
  { preps, passerelles }: Snapshot,
  outlet: number,
  canPass: (passerelle: number) => boolean,
): Seed[] {
  const seeds: Seed[] = [];
  for (let at = preps.in.start[outlet]!; at < preps.in.start[outlet + 1]!; at++)
    seeds.push(arrived(preps.from[preps.in.edges[at]!]!, 0));
  for (let at = passerelles.in.start[outlet]!; at < passerelles.in.start[outlet + 1]!; at++) {
    const p = passerelles.in.edges[at]!;
    if (canPass(p)) seeds.push(arrived(passerelles.from[p]!, 1));
  }
  return seeds;
}

function search(snapshot: Snapshot, request: PathwayRequest, seeds: readonly Seed[]): Bounds {
  const steps = stepsFor(snapshot, request);
  const { place, reached } = leadingTo(snapshot, steps, seeds);
  const size = reached.length + 1;
  const complete = new Front(steps, steps.months, place, size);
  const incomplete = new Front(steps, steps.months, place, size);
  for (const { node, complete: key } of seeds) complete.offer(node, key);
  complete.spread(snapshot);
  for (const { node, incomplete: key } of seeds) incomplete.offer(node, key);
  // Ways through at least one filière, entered later, whose months are not all known. After the last such filière the
  // way is complete.
  for (let at = 0; at < reached.length; at++)
    if (!isComplete(snapshot, reached[at]!)) incomplete.enter(reached[at]!, complete.least[at + 1]!);
  incomplete.spread();
  let alone: Front | undefined;
  return {
    ends: new Set(seeds.map(({ node }) => node)),
    place,
    leading: reached,
    any: complete.least.map((key, at) => Math.min(key, incomplete.least[at]!)),
    complete: complete.least,
    incomplete: incomplete.least,
    steps: () => {
      if (alone !== undefined) return alone.least;
      alone = new Front(steps, new Float64Array(steps.months.length).fill(1), place, size);
      for (const seed of seeds) alone.offer(seed.node, seed.steps);
      alone.spread();
      return alone.least;
    },
  };
}

/** The filières that lead to the seeds, and the place of each node; 0 for all others. */
function leadingTo(
  { nodes }: Snapshot,
  { start, from }: StepsBack,
  seeds: readonly Seed[],
): { readonly place: Int32Array; readonly reached: readonly number[] } {
  const place = new Int32Array(nodes.count);
  const reached: number[] = [];
  for (const { node, any } of seeds)
    if (any < Number.POSITIVE_INFINITY && place[node] === 0) place[node] = reached.push(node);
  for (let at = 0; at < reached.length; at++) {
    const node = reached[at]!;
    for (let step = start[node]!; step < start[node + 1]!; step++) {
      const before = from[step]!;
      if (place[before] === 0) place[before] = reached.push(before);
    }
  }
  return { place, reached };
}

/** Each month has a list of its own; longer times share the last list. */
const LISTS = 1024;

/**
 * A shortest-path search backwards from the target, month by month. Within a month, nodes are taken in any order, and
 * again when a way of fewer steps is found later. This is rare, and no priority queue is needed.
 */
class Front {
  /** The smallest cost found so far, by place. */
  readonly least: Float64Array;
  readonly #steps: StepsBack;
  readonly #cost: Float64Array;
  readonly #place: Int32Array;
  /** The cost with which each node was last examined, by place. */
  readonly #taken: Float64Array;
  readonly #lists: number[][] = [];

  constructor(steps: StepsBack, cost: Float64Array, place: Int32Array, size: number) {
    this.#steps = steps;
    this.#cost = cost;
    this.#place = place;
    this.least = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
    this.#taken = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  }

  /** Records a cost for a node if it is smaller than the one known. */
  offer(node: number, key: number): void {
    const least = this.least;
    const at = this.#place[node]!;
    if (key >= least[at]!) return;
    least[at] = key;
    const lists = this.#lists;
    const list = Math.min(Math.floor(key / MONTH), LISTS - 1);
    while (lists.length <= list) lists.push([]);
    lists[list]!.push(node);
  }

  /** Offers a way to each node that may step into this one; `key` is what remains from here. */
  enter(node: number, key: number): void {
    if (key === Number.POSITIVE_INFINITY) return;
    const { start, from } = this.#steps;
    const cost = this.#cost;
    for (let at = start[node]!; at < start[node + 1]!; at++) this.offer(from[at]!, key + cost[at]!);
  }

  /** Runs the search. With `complete`, it continues only through filières whose months are all known. */
  spread(complete?: Snapshot): void {
    const lists = this.#lists;
    const place = this.#place;
    const least = this.least;
    const taken = this.#taken;
    for (let month = 0; month < lists.length; month++) {
      const list = lists[month]!;
      for (let next = 0; next < list.length; next++) {
        const node = list[next]!;
        const at = place[node]!;
        const key = least[at]!;
        if (taken[at] === key) continue;
        taken[at] = key;
        if (complete === undefined || isComplete(complete, node)) this.enter(node, key);
      }
    }
  }
}
