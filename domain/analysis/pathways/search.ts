import { Heap } from '../../graph/heap.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { type Bounds, boundsFor } from './bounds.ts';
import { feasibility } from './feasible.ts';
import { followAll, type Label } from './labels.ts';
import { passable } from './passable.ts';
import type { PathwayRequest } from './request.ts';
import {
  beginnings,
  comesBefore,
  type Found,
  finish,
  isAtTargetFiliere,
  MOST_EXPANSIONS,
  nextFilieres,
  nodesOf,
  PATIENCE,
  type Sequence,
} from './sequences.ts';
import { isComplete, MONTH } from './steps-back.ts';
import { surestFirst } from './surest.ts';

interface SearchResult {
  readonly found: readonly Found[];
  /** False when the search stopped at its limit, so that further pathways may exist. */
  readonly exhaustive: boolean;
}

/** A sequence in the priority queue. */
interface Partial extends Sequence {
  /** A lower bound of months × MONTH + steps for pathways that begin with this sequence; exact for a finished one. */
  readonly key: number;
  readonly finished: Found | undefined;
}

/**
 * Finds the `k` best pathways of a request, in the order that it asks for. *Fastest*: complete (all months known)
 * before incomplete, then months, steps, ids. *Surest*: fewest points to check, then as *fastest*. `exhaustive` is
 * false when the search stopped at its limit before the end.
 */
export function searchPathways(snapshot: Snapshot, request: PathwayRequest): SearchResult {
  const listed: Found[] = [];
  let budget = MOST_EXPANSIONS;
  const inOrder = request.order === 'surest' ? surestFirst : fastestFirst;
  for (const found of inOrder(snapshot, request, () => budget-- > 0)) {
    if (isTooClose(found, listed, request.diversity)) continue;
    listed.push(found);
    if (listed.length === request.k) return { found: listed, exhaustive: true };
  }
  return { found: listed, exhaustive: budget >= 0 };
}

function* fastestFirst(
  snapshot: Snapshot,
  request: PathwayRequest,
  mayGoOn: () => boolean,
): Generator<Found> {
  for (const wantComplete of [true, false]) yield* asComplete(snapshot, request, wantComplete, mayGoOn);
}

/**
 * Yields the complete pathways, or the others, the fastest first. It is a best-first search over sequences of
 * filières, led by lower bounds of what remains.
 */
function* asComplete(
  snapshot: Snapshot,
  request: PathwayRequest,
  wantComplete: boolean,
  mayGoOn: () => boolean,
): Generator<Found> {
  const layers = boundsFor(snapshot, request);
  const canPass = passable(snapshot, request);
  const isFeasible = feasibility(snapshot, request, canPass, layers, wantComplete);
  const queue = new Heap<Partial>(isBefore);
  const offer = (
    filieres: readonly number[],
    labels: readonly Label[],
    layer: number,
    complete: boolean,
  ): void => {
    if (labels.length === 0 || (wantComplete && !complete)) return;
    const node = filieres[filieres.length - 1]!;
    const bounds = layers[layer]!;
    const steps = filieres.length - 1;
    const key = leastMonths(labels) * MONTH + steps + remaining(bounds, node, wantComplete, complete);
    if (key >= (request.maxMonths + 1) * MONTH) return;
    if (
      request.maxSteps !== Number.POSITIVE_INFINITY &&
      steps + bounds.steps()[bounds.place[node]!]! > request.maxSteps
    )
      return;
    if (Number.isFinite(key)) queue.push({ filieres, labels, layer, complete, key, finished: undefined });
  };
  for (const { filieres, labels, layer, complete } of beginnings(snapshot, request))
    offer(filieres, labels, layer, complete);
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
    if (complete === wantComplete) {
      for (const finished of finish(snapshot, request, next, canPass)) queue.push(asFinished(next, finished));
    }
    if (isAtTargetFiliere(snapshot, request, filieres)) continue;
    for (const [node, passerelles] of nextFilieres(snapshot, filieres, canPass)) {
      const via = request.via[layer] === node ? layer + 1 : layer;
      const known = complete && isComplete(snapshot, node);
      offer([...filieres, node], followAll(snapshot, labels, passerelles), via, known);
    }
  }
}

/**
 * A lower bound of what remains after a sequence: for complete pathways, or for pathways with at least one unknown
 * month.
 */
function remaining(bounds: Bounds, node: number, wantComplete: boolean, complete: boolean): number {
  const at = bounds.place[node]!;
  if (wantComplete) return bounds.complete[at]!;
  return (complete ? bounds.incomplete : bounds.any)[at]!;
}

const leastMonths = (labels: readonly Label[]): number =>
  labels.length === 1 ? labels[0]!.latest : Math.min(...labels.map(({ latest }) => latest));

const isBefore = (a: Partial, b: Partial): boolean => (a.key === b.key ? comesBefore(a, b) : a.key < b.key);

function asFinished(partial: Partial, finished: Found): Partial {
  const key = finished.label.latest * MONTH + finished.steps;
  return { ...partial, filieres: nodesOf(finished), key, finished };
}

/** Whether a pathway shares too many filières (start and outlet apart) with a pathway already listed. */
function isTooClose(found: Found, listed: readonly Found[], share: number | undefined): boolean {
  if (share === undefined) return false;
  const own = found.filieres.slice(1);
  if (own.length === 0) return false;
  return listed.some(
    ({ filieres }) => own.filter((node) => filieres.includes(node)).length / own.length > share,
  );
}
