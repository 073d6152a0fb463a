import type { Snapshot } from '../../graph/snapshot.ts';
import { bestFirst, leastMonths, type Strategy } from './best-first.ts';
import type { Bounds, LayeredBounds } from './bounds.ts';
import { followAll } from './labels.ts';
import type { PathwayRequest } from './request.ts';
import type { Found } from './sequences.ts';
import { MONTH } from './steps-back.ts';

/**
 * Yields the pathways of a request in the order *fastest*: complete (all months known) before incomplete, then months,
 * steps, ids. It stops when `mayGoOn`, asked before each sequence, says no.
 */
export function* fastestFirst(
  snapshot: Snapshot,
  request: PathwayRequest,
  mayGoOn: () => boolean,
): Generator<Found> {
  for (const wantComplete of [true, false])
    yield* bestFirst(snapshot, request, (layers) => fastest(snapshot, layers, wantComplete), mayGoOn);
}

const fastest = (snapshot: Snapshot, layers: LayeredBounds, wantComplete: boolean): Strategy => ({
  wantComplete,
  begin: (label) => label,
  follow: (labels, passerelles) => followAll(snapshot, labels, passerelles),
  leastWorth: ({ filieres, labels, layer, complete }, at) => {
    const rest = remaining(layers[layer]!, at, wantComplete, complete);
    const key = leastMonths(labels) * MONTH + filieres.length - 1 + rest;
    return { rank: 0, key, months: key };
  },
  finished: (found) => ({ found, rank: 0, key: found.label.latest * MONTH + found.steps }),
});

/**
 * A lower bound of what remains after a sequence: for complete pathways, or for pathways with at least one unknown
 * month.
 */
function remaining(bounds: Bounds, at: number, wantComplete: boolean, complete: boolean): number {
  if (wantComplete) return bounds.complete[at]!;
  return (complete ? bounds.incomplete : bounds.any)[at]!;
}
