import { Heap } from '../../graph/heap.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { boundsFor } from './bounds.ts';
import { feasibility } from './feasible.ts';
import type { Label } from './labels.ts';
import { passable } from './passable.ts';
import { pointsOnPasserelle } from './points.ts';
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
import { type SureBounds, sureBoundsFor } from './sure-bounds.ts';
import { followAllSurely, withStartPoints } from './sure-labels.ts';

/** The place of a pathway in the order *surest*, ids apart: of two, the one with the smaller rank, then the smaller key. */
interface Worth {
  /** Points to check × 2, plus 1 when some months are not known. */
  readonly rank: number;
  /** Months × MONTH + steps. */
  readonly key: number;
}

/** A sequence in the priority queue: its worth is a lower bound for pathways that begin with it. */
interface Partial extends Sequence, Worth {
  readonly finished: Found | undefined;
}

/**
 * Yields the pathways of a request in the order *surest*: fewest points to check, then complete (all months known)
 * before incomplete, then months, steps, ids. It is a best-first search over sequences of filières, led by lower bounds
 * of what remains. It stops when `mayGoOn`, asked before each sequence, says no.
 */
export function* surestFirst(
  snapshot: Snapshot,
  request: PathwayRequest,
  mayGoOn: () => boolean,
): Generator<Found> {
  const layers = boundsFor(snapshot, request);
  const sureLayers = sureBoundsFor(snapshot, request, layers);
  const canPass = passable(snapshot, request);
  const isFeasible = feasibility(snapshot, request, canPass, layers, false);
  const queue = new Heap<Partial>(isBefore);
  const offer = (sequence: Sequence): void => {
    const { filieres, labels, layer } = sequence;
    if (labels.length === 0) return;
    const bounds = layers[layer]!;
    const at = bounds.place[filieres[filieres.length - 1]!]!;
    const steps = filieres.length - 1;
    const worth = leastWorth(sequence, sureLayers[layer]!, at);
    if (!Number.isFinite(worth.key)) return;
    const { maxMonths, maxSteps } = request;
    if (maxMonths !== NO_LIMIT && leastMonths(labels) * MONTH + bounds.any[at]! >= (maxMonths + 1) * MONTH)
      return;
    if (maxSteps !== NO_LIMIT && steps + bounds.steps()[at]! > maxSteps) return;
    queue.push({ ...sequence, ...worth, finished: undefined });
  };
  for (const begun of beginnings(snapshot, request))
    offer({ ...begun, labels: begun.labels.map((label) => withStartPoints(snapshot, request, label)) });
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
    for (const found of finish(snapshot, request, next, canPass))
      queue.push(asFinished(snapshot, next, found));
    if (isAtTargetFiliere(snapshot, request, filieres)) continue;
    for (const [node, passerelles] of nextFilieres(snapshot, filieres, canPass)) {
      if (layers[layer]!.place[node] === 0) continue;
      offer({
        filieres: [...filieres, node],
        labels: followAllSurely(snapshot, labels, passerelles),
        layer: request.via[layer] === node ? layer + 1 : layer,
        complete: complete && isComplete(snapshot, node),
      });
    }
  }
}

const NO_LIMIT = Number.POSITIVE_INFINITY;

/** A lower bound of the worth of all pathways that begin with a sequence; `at` is the place of its last filière. */
function leastWorth({ filieres, labels, complete }: Sequence, bounds: SureBounds, at: number): Worth {
  let best: Worth = { rank: Number.POSITIVE_INFINITY, key: Number.POSITIVE_INFINITY };
  const consider = ({ points, latest }: Label, costs: SureBounds['any'], unknown: number): void => {
    const rank = (points + costs.points[at]!) * 2 + unknown;
    const key = latest * MONTH + filieres.length - 1 + costs.keys[at]!;
    if (rank < best.rank || (rank === best.rank && key < best.key)) best = { rank, key };
  };
  for (const label of labels) {
    if (complete) {
      consider(label, bounds.complete, 0);
      consider(label, bounds.incomplete, 1);
    } else consider(label, bounds.any, 1);
  }
  return best;
}

const leastMonths = (labels: readonly Label[]): number => Math.min(...labels.map(({ latest }) => latest));

function isBefore(a: Partial, b: Partial): boolean {
  if (a.rank !== b.rank) return a.rank < b.rank;
  return a.key === b.key ? comesBefore(a, b) : a.key < b.key;
}

/** Of the passerelles to the outlet, the one with the fewest points to check is taken, then the smallest id. */
function asFinished(snapshot: Snapshot, partial: Partial, found: Found): Partial {
  const { exits, label, steps, complete } = found;
  const points = exits.map((passerelle) => pointsOnPasserelle(snapshot, passerelle));
  const fewest = points.length === 0 ? 0 : Math.min(...points);
  const taken = exits[points.indexOf(fewest)];
  const finished =
    taken === undefined
      ? found
      : { ...found, exits: [taken, ...exits.filter((passerelle) => passerelle !== taken)] };
  const rank = (label.points + fewest) * 2 + Number(!complete);
  return { ...partial, filieres: nodesOf(found), rank, key: label.latest * MONTH + steps, finished };
}
