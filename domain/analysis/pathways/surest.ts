import type { Snapshot } from '../../graph/snapshot.ts';
import { bestFirst, type LeastWorth, leastMonths, type Strategy, type Worth } from './best-first.ts';
import type { Bounds, LayeredBounds } from './bounds.ts';
import type { Label } from './labels.ts';
import { pointsOnPasserelle } from './points.ts';
import type { PathwayRequest } from './request.ts';
import type { Found, Sequence } from './sequences.ts';
import { MONTH } from './steps-back.ts';
import { type SureBounds, sureBoundsFor } from './sure-bounds.ts';
import { followAllSurely, withStartPoints } from './sure-labels.ts';

/**
 * Yields the pathways of a request in the order *surest*: fewest points to check, then complete (all months known)
 * before incomplete, then months, steps, ids. It stops when `mayGoOn`, asked before each sequence, says no.
 */
export const surestFirst = (
  snapshot: Snapshot,
  request: PathwayRequest,
  mayGoOn: () => boolean,
): Generator<Found> => bestFirst(snapshot, request, (layers) => surest(snapshot, request, layers), mayGoOn);

/** The rank of a pathway is its points to check × 2, plus 1 when some months are not known. */
function surest(snapshot: Snapshot, request: PathwayRequest, layers: LayeredBounds): Strategy {
  const sureLayers = sureBoundsFor(snapshot, request, layers);
  return {
    wantComplete: undefined,
    begin: (label) => withStartPoints(snapshot, request, label),
    follow: (labels, passerelles) => followAllSurely(snapshot, labels, passerelles),
    leastWorth: (sequence, at) =>
      leastWorth(sequence, layers[sequence.layer]!, sureLayers[sequence.layer]!, at),
    finished: (found) => finished(snapshot, found),
  };
}

/** A lower bound of the worth of all pathways that begin with a sequence; `at` is the place of its last filière. */
function leastWorth(
  { filieres, labels, complete }: Sequence,
  { any }: Bounds,
  bounds: SureBounds,
  at: number,
): LeastWorth {
  let [rank, key] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const consider = ({ points, latest }: Label, costs: SureBounds['any'], unknown: number): void => {
    const ranked = (points + costs.points[at]!) * 2 + unknown;
    const keyed = latest * MONTH + filieres.length - 1 + costs.keys[at]!;
    if (ranked > rank || (ranked === rank && keyed >= key)) return;
    [rank, key] = [ranked, keyed];
  };
  for (const label of labels) {
    if (complete) {
      consider(label, bounds.complete, 0);
      consider(label, bounds.incomplete, 1);
    } else consider(label, bounds.any, 1);
  }
  return { rank, key, months: leastMonths(labels) * MONTH + any[at]! };
}

/** Of the passerelles to the outlet, the one with the fewest points to check is taken, then the smallest id. */
function finished(snapshot: Snapshot, whole: Found): Worth & { readonly found: Found } {
  const { exits, label, steps, complete } = whole;
  const points = exits.map((passerelle) => pointsOnPasserelle(snapshot, passerelle));
  const fewest = points.length === 0 ? 0 : Math.min(...points);
  const taken = exits[points.indexOf(fewest)];
  const found =
    taken === undefined
      ? whole
      : { ...whole, exits: [taken, ...exits.filter((passerelle) => passerelle !== taken)] };
  return { found, rank: (label.points + fewest) * 2 + Number(!complete), key: label.latest * MONTH + steps };
}
