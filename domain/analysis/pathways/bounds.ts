import { shortestFirst } from '../../graph/heap.ts';
import { perSnapshot } from '../../graph/per-snapshot.ts';
import { marked } from '../../graph/reach.ts';
import { CONCURRENT_KIND, NONE, type Snapshot } from '../../graph/snapshot.ts';
import { monthsIn } from '../service/months.ts';
import { passable } from './passable.ts';
import type { PathwayRequest } from './request.ts';

/** Months and steps in one number, months first: months × MONTH + steps. Exact up to 2⁵³. */
export const MONTH = 2 ** 20;

/**
 * The least that remains from each node to the target, levels and repeated filières apart: never more than what
 * really remains, so a search led by it meets the best pathways first. Infinity: no way.
 */
export interface Bounds {
  /** Whatever is known. */
  readonly any: Float64Array;
  /** Through filières whose months are all known. */
  readonly complete: Float64Array;
  /** Through at least one filière whose months are not all known. */
  readonly incomplete: Float64Array;
  /** Steps alone. */
  readonly steps: Float64Array;
  /** Filières after which no filière is needed any more: the target, or those that lead out to it. */
  readonly ends: ReadonlySet<number>;
}

/** Bounds by number of `via` filières already passed. */
export type LayeredBounds = readonly Bounds[];

/** Memory for the bounds that are kept: all outlets of a region, a few of a country. */
const KEPT_BYTES = 64 * 2 ** 20;
/** Four numbers of eight bytes a node. */
const BYTES_PER_NODE = 32;
const plainBounds = perSnapshot(() => new Map<string, LayeredBounds>());

/**
 * Bounds of a request; those without restriction, concurrency apart, are kept by target, since people ask for the same
 * few outlets, and M16 for all of them from every start.
 */
export function boundsFor(snapshot: Snapshot, request: PathwayRequest): LayeredBounds {
  const { target, via, avoided, formality, withoutConcurrent } = request;
  const plain = via.length === 0 && avoided === undefined && formality === undefined;
  if (!plain) return layeredBounds(snapshot, request);
  const key = JSON.stringify([target, withoutConcurrent]);
  const known = plainBounds(snapshot);
  const found = known.get(key) ?? layeredBounds(snapshot, request);
  known.delete(key);
  known.set(key, found);
  const [oldest] = known.keys();
  if (known.size > mostKept(snapshot) && oldest !== undefined) known.delete(oldest);
  return found;
}

/** For how many targets bounds are kept. */
export const mostKept = ({ nodes }: Snapshot): number =>
  Math.max(1, Math.floor(KEPT_BYTES / (nodes.count * BYTES_PER_NODE)));

function layeredBounds(snapshot: Snapshot, request: PathwayRequest): LayeredBounds {
  const layers: Bounds[] = [search(snapshot, request, targetSeeds(snapshot, request))];
  for (const node of [...request.via].reverse()) {
    const after = layers[0]!;
    const seed: Seed = {
      node,
      any: after.any[node]!,
      complete: after.complete[node]!,
      incomplete: after.incomplete[node]!,
      steps: after.steps[node]!,
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

/** The filières that lead out to an outlet: by a PREP edge, or by one step more. */
function exitSeeds({ preps, passerelles }: Snapshot, outlet: number, canPass: CanPass): Seed[] {
  const seeds: Seed[] = [];
  for (let at = preps.in.start[outlet]!; at < preps.in.start[outlet + 1]!; at++)
    seeds.push(arrived(preps.from[preps.in.edges[at]!]!, 0));
  for (let at = passerelles.in.start[outlet]!; at < passerelles.in.start[outlet + 1]!; at++) {
    const p = passerelles.in.edges[at]!;
    if (canPass(p)) seeds.push(arrived(passerelles.from[p]!, 1));
  }
  return seeds;
}

/** Whether the months of a filière are all known. */
export const isComplete = ({ nodes }: Snapshot, node: number): boolean =>
  nodes.waitMonths[node] !== NONE && nodes.durationMonths[node] !== NONE;

function search(snapshot: Snapshot, request: PathwayRequest, seeds: readonly Seed[]): Bounds {
  const canPass = passable(snapshot, request);
  const any = backwards(snapshot, canPass, seeds, 'any');
  let steps: Float64Array | undefined;
  return {
    ends: new Set(seeds.map(({ node }) => node)),
    any,
    complete: backwards(snapshot, canPass, seeds, 'complete'),
    incomplete: incompleteFrom(snapshot, canPass, seeds, any),
    // Few ask for it: it costs as much as any of the others.
    get steps() {
      steps ??= backwards(snapshot, canPass, seeds, 'steps');
      return steps;
    },
  };
}

/** The least cost of a step into a filière: one that runs beside another may add no month at all. */
function stepCost(snapshot: Snapshot, passerelle: number, kind: 'any' | 'complete' | 'steps'): number {
  const { kind: kinds, to } = snapshot.passerelles;
  if (kind === 'steps' || kinds[passerelle] === CONCURRENT_KIND) return 1;
  return monthsIn(snapshot, to[passerelle]!) * MONTH + 1;
}

type CanPass = (passerelle: number) => boolean;
/** A way to the target from a node, in the terms of MONTH. */
type Offer = (node: number, key: number) => void;
/** Offers a way to each node that may step into this one, from which `key` remains. */
type Enter = (node: number, key: number) => void;

function backwards(
  snapshot: Snapshot,
  canPass: CanPass,
  seeds: readonly Seed[],
  kind: 'any' | 'complete' | 'steps',
): Float64Array {
  const isEntered = (node: number): boolean => kind !== 'complete' || isComplete(snapshot, node);
  return leastBackwards(snapshot, canPass, kind, isEntered, (offer) => {
    for (const seed of seeds) offer(seed.node, seed[kind]);
  });
}

/** The same, through at least one filière, entered later, whose months are not all known. */
function incompleteFrom(
  snapshot: Snapshot,
  canPass: CanPass,
  seeds: readonly Seed[],
  any: Float64Array,
): Float64Array {
  const { count, isOutlet } = snapshot.nodes;
  return leastBackwards(
    snapshot,
    canPass,
    'any',
    () => true,
    (offer, enter) => {
      for (const seed of seeds) offer(seed.node, seed.incomplete);
      for (let node = 0; node < count; node++) {
        if (isOutlet[node] === 0 && Number.isFinite(any[node]!) && !isComplete(snapshot, node))
          enter(node, any[node]!);
      }
    },
  );
}

/** Least remaining from every node, shortest first, from what `begin` offers. */
function leastBackwards(
  snapshot: Snapshot,
  canPass: CanPass,
  cost: 'any' | 'complete' | 'steps',
  isEntered: (node: number) => boolean,
  begin: (offer: Offer, enter: Enter) => void,
): Float64Array {
  const { in: into, from } = snapshot.passerelles;
  const least = new Float64Array(snapshot.nodes.count).fill(Number.POSITIVE_INFINITY);
  const queue = shortestFirst();
  const offer: Offer = (node, key) => {
    if (key >= least[node]!) return;
    least[node] = key;
    queue.push(key, node);
  };
  const enter: Enter = (node, key) => {
    for (let at = into.start[node]!; at < into.start[node + 1]!; at++) {
      const p = into.edges[at]!;
      if (canPass(p)) offer(from[p]!, key + stepCost(snapshot, p, cost));
    }
  };
  begin(offer, enter);
  for (let node = queue.pop(); node >= 0; node = queue.pop()) {
    if (queue.key() <= least[node]! && isEntered(node)) enter(node, queue.key());
  }
  return least;
}
