import { Heap } from '../../graph/heap.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { addTo } from '../../model/grouping.ts';
import { usableStarts } from '../walkable.ts';
import { type Bounds, boundsFor } from './bounds.ts';
import { feasibility } from './feasible.ts';
import { firstLabel, followAll, type Label } from './labels.ts';
import { byId, exitTo, outletsBeside, passable } from './passable.ts';
import type { PathwayRequest } from './request.ts';
import { isComplete, MONTH } from './steps-back.ts';

/** A pathway found: its filières, and the preferred choice of passerelles as its last label. */
export interface Found {
  readonly filieres: readonly number[];
  readonly label: Label;
  /** Passerelles to the outlet in id order; empty for a PREP edge or when the target is not an outlet. */
  readonly exits: readonly number[];
  readonly outlet: number | undefined;
  readonly steps: number;
  readonly complete: boolean;
}

interface SearchResult {
  readonly found: readonly Found[];
  /** False when the search stopped at its limit, so that further pathways may exist. */
  readonly exhaustive: boolean;
}

/** Number of sequences examined before the search stops. Ordinary questions need a few hundred. */
export const MOST_EXPANSIONS = 200_000;
/** Number of sequences examined before dead ends are searched for; earlier, that would cost more than it saves. */
export const PATIENCE = 200;

/** A sequence of filières, with all choices of passerelles along it that can still matter. */
export interface Sequence {
  readonly filieres: readonly number[];
  readonly labels: readonly Label[];
  /** Number of `via` filières passed. */
  readonly layer: number;
  /** Whether every wait and duration so far is known. */
  readonly complete: boolean;
}

/** A sequence in the priority queue. */
interface Partial extends Sequence {
  /** A lower bound of months × MONTH + steps for pathways that begin with this sequence; exact for a finished one. */
  readonly key: number;
  readonly finished: Found | undefined;
}

/**
 * Finds the `k` best pathways of a request, in the order: complete (all months known) before incomplete, then months,
 * steps, ids. It is a best-first search over sequences of filières, led by lower bounds of what remains. `exhaustive`
 * is false when it stopped at its limit before the end.
 */
export function searchPathways(snapshot: Snapshot, request: PathwayRequest): SearchResult {
  const listed: Found[] = [];
  let budget = MOST_EXPANSIONS;
  for (const wantComplete of [true, false]) {
    for (const found of inOrder(snapshot, request, wantComplete, () => budget-- > 0)) {
      if (isTooClose(found, listed, request.diversity)) continue;
      listed.push(found);
      if (listed.length === request.k) return { found: listed, exhaustive: true };
    }
  }
  return { found: listed, exhaustive: budget >= 0 };
}

function* inOrder(
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

function isBefore(a: Partial, b: Partial): boolean {
  if (a.key !== b.key) return a.key < b.key;
  const [one, other] = [a.filieres, b.filieres];
  const shared = Math.min(one.length, other.length);
  for (let at = 0; at < shared; at++) if (one[at] !== other[at]) return one[at]! < other[at]!;
  // With the same filières so far, an unfinished sequence may still end in a smaller id than a finished one.
  if (one.length !== other.length) return one.length < other.length;
  return a.finished === undefined && b.finished !== undefined;
}

/**
 * Returns the sequences with which a pathway of a request may begin, each of one filière: the start that the request
 * names, else every usable start. A start that is to be avoided is left out.
 */
export function beginnings(snapshot: Snapshot, request: PathwayRequest): Sequence[] {
  const { enrolled, via } = request;
  return startNodes(snapshot, request).map((node) => ({
    filieres: [node],
    labels: [firstLabel(snapshot, node, enrolled)],
    layer: via[0] === node ? 1 : 0,
    complete: enrolled ? snapshot.nodes.durationMonths[node]! >= 0 : isComplete(snapshot, node),
  }));
}

function startNodes(snapshot: Snapshot, { from, avoided }: PathwayRequest): readonly number[] {
  const candidates =
    from === undefined ? usableStarts(snapshot) : snapshot.nodes.active[from] === 1 ? [from] : [];
  return candidates.filter((node) => avoided?.[node] !== 1);
}

/**
 * Whether the last of `filieres` (by number) is the target of a request for pathways, or in the target sector. False
 * when the target is an outlet.
 */
export const isAtTargetFiliere = (
  snapshot: Snapshot,
  { target }: PathwayRequest,
  filieres: readonly number[],
): boolean => {
  const node = filieres[filieres.length - 1]!;
  if (target.kind === 'outlets') return false;
  return target.kind === 'sector' ? snapshot.nodes.sector[node] === target.sector : node === target.node;
};

/**
 * Returns the pathways that end with a sequence of filières and keep the limits of the request: one for each outlet
 * of the target to which its last filière leads, or one that ends at this filière. Empty when no pathway ends here.
 * `canPass` tells which passerelles, by position, may be taken.
 */
export function finish(
  snapshot: Snapshot,
  request: PathwayRequest,
  { filieres, labels, layer, complete }: Sequence,
  canPass: (passerelle: number) => boolean,
): Found[] {
  const label = labels[0]!;
  const { via, maxMonths, maxSteps } = request;
  if (layer < via.length || label.latest > maxMonths) return [];
  const base = { filieres, label, complete };
  const outlets = outletsOf(snapshot, request, label.node);
  if (outlets === undefined) {
    const steps = filieres.length - 1;
    const arrived = isAtTargetFiliere(snapshot, request, filieres) && steps <= maxSteps;
    return arrived ? [{ ...base, outlet: undefined, exits: [], steps }] : [];
  }
  return outlets.flatMap((outlet) => {
    const exit = exitTo(snapshot, label.node, outlet, canPass);
    if (exit === undefined) return [];
    const steps = filieres.length - (exit.prep ? 1 : 0);
    return steps <= maxSteps ? [{ ...base, outlet, exits: exit.passerelles, steps }] : [];
  });
}

/** The outlets of the target to which a filière may lead; undefined when the target is not an outlet. */
function outletsOf(
  snapshot: Snapshot,
  { target }: PathwayRequest,
  node: number,
): readonly number[] | undefined {
  if (target.kind === 'sector') return undefined;
  if (target.kind === 'outlets') return outletsBeside(snapshot, node);
  return snapshot.nodes.isOutlet[target.node] === 1 ? [target.node] : undefined;
}

function asFinished(partial: Partial, finished: Found): Partial {
  const filieres =
    finished.outlet === undefined ? finished.filieres : [...finished.filieres, finished.outlet];
  return { ...partial, filieres, key: finished.label.latest * MONTH + finished.steps, finished };
}

/**
 * Lists the filières that can follow the last of a sequence (`filieres`, by number) and are not in it yet, each with
 * the positions of the passerelles that lead to it, in id order. `canPass` tells which passerelles may be taken.
 */
export function nextFilieres(
  snapshot: Snapshot,
  filieres: readonly number[],
  canPass: (passerelle: number) => boolean,
): Map<number, number[]> {
  const { out, to } = snapshot.passerelles;
  const node = filieres[filieres.length - 1]!;
  const next = new Map<number, number[]>();
  for (let at = out.start[node]!; at < out.start[node + 1]!; at++) {
    const p = out.edges[at]!;
    const b = to[p]!;
    if (snapshot.nodes.isOutlet[b] === 1 || filieres.includes(b) || !canPass(p)) continue;
    addTo(next, b, p);
  }
  for (const [b, passerelles] of next) if (passerelles.length > 1) next.set(b, byId(snapshot, passerelles));
  return next;
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
