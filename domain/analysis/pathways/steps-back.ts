import { monthsIn } from '../../graph/months-in.ts';
import { perSnapshot } from '../../graph/per-snapshot.ts';
import { CONCURRENT_KIND, NONE, type Snapshot } from '../../graph/snapshot.ts';
import { passable } from './passable.ts';
import type { PathwayRequest } from './request.ts';

/** The factor that packs months and steps into one number: months × MONTH + steps. Exact up to 2⁵³. */
export const MONTH = 2 ** 20;

/** Whether a request for pathways allows passerelles of every formality and avoids no filière. */
export const isPlain = ({ avoided, formality }: PathwayRequest): boolean =>
  avoided === undefined && formality === undefined;

/** The steps between filières that may be taken, grouped by target, for a backward search. */
export interface StepsBack {
  readonly start: Int32Array;
  readonly from: Int32Array;
  /** The passerelle of each step, by position. */
  readonly passerelle: Int32Array;
  /** A lower bound of the cost of each step, in units of MONTH. */
  readonly months: Float64Array;
}

const plainSteps = perSnapshot(() => new Map<boolean, StepsBack>());

/**
 * Returns the passerelles between filières that a request for pathways allows, as columns grouped by target, each
 * with a lower bound of its cost in months and steps. The result is cached for requests that limit neither formality
 * nor filières.
 */
export function stepsFor(snapshot: Snapshot, request: PathwayRequest): StepsBack {
  if (!isPlain(request)) return passableSteps(snapshot, request);
  const known = plainSteps(snapshot);
  const found = known.get(request.withoutConcurrent) ?? passableSteps(snapshot, request);
  known.set(request.withoutConcurrent, found);
  return found;
}

function passableSteps(snapshot: Snapshot, request: PathwayRequest): StepsBack {
  const { passerelles, nodes } = snapshot;
  const canPass = passable(snapshot, request);
  const start = new Int32Array(nodes.count + 1);
  const [from, passerelle] = [new Int32Array(passerelles.count), new Int32Array(passerelles.count)];
  const months = new Float64Array(passerelles.count);
  let size = 0;
  for (let node = 0; node < nodes.count; node++) {
    start[node] = size;
    if (nodes.isOutlet[node] === 1) continue;
    for (let at = passerelles.in.start[node]!; at < passerelles.in.start[node + 1]!; at++) {
      const p = passerelles.in.edges[at]!;
      if (!canPass(p)) continue;
      from[size] = passerelles.from[p]!;
      passerelle[size] = p;
      months[size] = stepCost(snapshot, p);
      size += 1;
    }
  }
  start[nodes.count] = size;
  return {
    start,
    from: from.slice(0, size),
    passerelle: passerelle.slice(0, size),
    months: months.slice(0, size),
  };
}

/**
 * Returns a lower bound of what taking a passerelle (given by position) adds to a pathway, as one number: months ×
 * MONTH (2²⁰) + 1 step. The months are those of its target; for a CONCURRENT passerelle, to a filière that runs
 * beside the present one, they count as 0.
 */
export function stepCost(snapshot: Snapshot, passerelle: number): number {
  const { kind, to } = snapshot.passerelles;
  return kind[passerelle] === CONCURRENT_KIND ? 1 : monthsIn(snapshot, to[passerelle]!) * MONTH + 1;
}

/** Whether the months of wait and of duration of the filière number `node` are both known. */
export const isComplete = ({ nodes }: Snapshot, node: number): boolean =>
  nodes.waitMonths[node] !== NONE && nodes.durationMonths[node] !== NONE;
