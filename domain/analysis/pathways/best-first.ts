import { Heap } from '../../graph/heap.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { boundsFor, type LayeredBounds } from './bounds.ts';
import { feasibility } from './feasible.ts';
import type { Label } from './labels.ts';
import { passable } from './passable.ts';
import type { PathwayRequest } from './request.ts';
import {
  beginnings,
  comesBefore,
  type Found,
  finish,
  isAtTargetFiliere,
  nextFilieres,
  nodesOf,
  PATIENCE,
  type Sequence,
} from './sequences.ts';
import { isComplete, MONTH } from './steps-back.ts';

/** The place of a pathway in an order, ids apart: of two, the one with the smaller rank, then the smaller key. */
export interface Worth {
  readonly rank: number;
  /** Months × MONTH + steps. */
  readonly key: number;
}

/** A lower bound for all pathways that begin with a sequence. */
export interface LeastWorth extends Worth {
  /** A lower bound of their months × MONTH, by which the limit on months is kept. */
  readonly months: number;
}

/** What tells one order of pathways from another. */
export interface Strategy {
  /** Whether only pathways whose months are all known are wanted (true), only others (false), or both (undefined). */
  readonly wantComplete: boolean | undefined;
  /** The state at a start. */
  begin(label: Label): Label;
  /** The states after one more filière, to which all `passerelles` lead; the preferred first. */
  follow(labels: readonly Label[], passerelles: readonly number[]): readonly Label[];
  /** The bound for a sequence whose last filière stands at the place `at` of the bounds of a layer. */
  leastWorth(sequence: Sequence, at: number): LeastWorth;
  /** A whole pathway with its worth. */
  finished(found: Found): Worth & { readonly found: Found };
}

/** A sequence in the priority queue: its worth is a lower bound, and exact for a finished one. */
interface Partial extends Sequence, Worth {
  readonly finished: Found | undefined;
}

/**
 * Yields the pathways of a request in the order of a strategy, which `strategyFor` makes from the bounds of the
 * request. It is a best-first search over sequences of filières, led by lower bounds of what remains. It stops when
 * `mayGoOn`, asked before each sequence, says no.
 */
export function* bestFirst(
  snapshot: Snapshot,
  request: PathwayRequest,
  strategyFor: (layers: LayeredBounds) => Strategy,
  mayGoOn: () => boolean,
): Generator<Found> {
  const layers = boundsFor(snapshot, request);
  const strategy = strategyFor(layers);
  const { wantComplete } = strategy;
  const canPass = passable(snapshot, request);
  const isFeasible = feasibility(snapshot, request, canPass, layers, wantComplete === true);
  const queue = new Heap<Partial>(isBefore);
  const offer = (
    filieres: readonly number[],
    labels: readonly Label[],
    layer: number,
    complete: boolean,
  ): void => {
    if (labels.length === 0 || (wantComplete === true && !complete)) return;
    const bounds = layers[layer]!;
    const at = bounds.place[filieres[filieres.length - 1]!]!;
    const { rank, key, months } = strategy.leastWorth({ filieres, labels, layer, complete }, at);
    if (!Number.isFinite(key) || months >= (request.maxMonths + 1) * MONTH) return;
    const { maxSteps } = request;
    if (maxSteps !== NO_LIMIT && filieres.length - 1 + bounds.steps()[at]! > maxSteps) return;
    queue.push({ filieres, labels, layer, complete, rank, key, finished: undefined });
  };
  for (const { filieres, labels, layer, complete } of beginnings(snapshot, request))
    offer(
      filieres,
      labels.map((label) => strategy.begin(label)),
      layer,
      complete,
    );
  let taken = 0;
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (next.finished !== undefined) {
      yield next.finished;
      continue;
    }
    if (!mayGoOn()) return;
    taken += 1;
    const { filieres, labels, layer, complete } = next;
    if (taken > PATIENCE && !labels.some((label) => isFeasible(label, layer))) continue;
    if (wantComplete === undefined || complete === wantComplete) {
      for (const whole of finish(snapshot, request, next, canPass)) {
        const { found, rank, key } = strategy.finished(whole);
        queue.push({ filieres: nodesOf(found), labels, layer, complete, rank, key, finished: found });
      }
    }
    if (isAtTargetFiliere(snapshot, request, filieres)) continue;
    for (const [node, passerelles] of nextFilieres(snapshot, filieres, canPass)) {
      if (layers[layer]!.place[node] === 0) continue;
      const via = request.via[layer] === node ? layer + 1 : layer;
      const known = complete && isComplete(snapshot, node);
      offer([...filieres, node], strategy.follow(labels, passerelles), via, known);
    }
  }
}

const NO_LIMIT = Number.POSITIVE_INFINITY;

/** Returns the fewest months of some states at the end of a sequence. */
export const leastMonths = (labels: readonly Label[]): number =>
  labels.length === 1 ? labels[0]!.latest : Math.min(...labels.map(({ latest }) => latest));

function isBefore(a: Partial, b: Partial): boolean {
  if (a.rank !== b.rank) return a.rank < b.rank;
  return a.key === b.key ? comesBefore(a, b) : a.key < b.key;
}
