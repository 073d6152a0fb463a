import type { Snapshot } from '../../graph/snapshot.ts';
import { addTo } from '../../model/grouping.ts';
import { usableStarts } from '../walkable.ts';
import { firstLabel, type Label } from './labels.ts';
import { byId, exitTo, outletsBeside } from './passable.ts';
import type { PathwayRequest } from './request.ts';
import { isComplete } from './steps-back.ts';

/** Number of sequences examined before the search stops. Ordinary questions need a few hundred. */
export const MOST_EXPANSIONS = 200_000;
/** Number of sequences examined before dead ends are searched for; earlier, that would cost more than it saves. */
export const PATIENCE = 200;

/** A pathway found: its filières, and the preferred choice of passerelles as its last label. */
export interface Found {
  readonly filieres: readonly number[];
  readonly label: Label;
  /**
   * Passerelles to the outlet, first the one that is taken, then the others in id order. Empty for a PREP edge or when
   * the target is not an outlet.
   */
  readonly exits: readonly number[];
  readonly outlet: number | undefined;
  readonly steps: number;
  readonly complete: boolean;
}

/** A sequence of filières, with all choices of passerelles along it that can still matter. */
export interface Sequence {
  readonly filieres: readonly number[];
  readonly labels: readonly Label[];
  /** Number of `via` filières passed. */
  readonly layer: number;
  /** Whether every wait and duration so far is known. */
  readonly complete: boolean;
}

/** A sequence in a queue; `finished` is the pathway that it stands for, if it is a whole one. */
interface Queued {
  readonly filieres: readonly number[];
  readonly finished: Found | undefined;
}

/**
 * Whether one of two sequences with the same bounds is to be examined before the other: by the smaller number of the
 * filière where they first differ.
 */
export function comesBefore(a: Queued, b: Queued): boolean {
  const [one, other] = [a.filieres, b.filieres];
  const shared = Math.min(one.length, other.length);
  for (let at = 0; at < shared; at++) if (one[at] !== other[at]) return one[at]! < other[at]!;
  // With the same filières so far, an unfinished sequence may still end in a smaller id than a finished one.
  if (one.length !== other.length) return one.length < other.length;
  return a.finished === undefined && b.finished !== undefined;
}

/** The filières of a pathway found, then its outlet, if it ends at one. */
export const nodesOf = ({ filieres, outlet }: Found): readonly number[] =>
  outlet === undefined ? filieres : [...filieres, outlet];

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

/**
 * Lists the outlets of the target of a request to which the filière number `node` may lead, as node numbers. Undefined
 * when the target is not an outlet.
 */
export function outletsOf(
  snapshot: Snapshot,
  { target }: PathwayRequest,
  node: number,
): readonly number[] | undefined {
  if (target.kind === 'sector') return undefined;
  if (target.kind === 'outlets') return outletsBeside(snapshot, node);
  return snapshot.nodes.isOutlet[target.node] === 1 ? [target.node] : undefined;
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
