import { monthsIn } from '../../graph/months-in.ts';
import { perSnapshot } from '../../graph/per-snapshot.ts';
import { CONCURRENT_KIND, NONE, type Snapshot } from '../../graph/snapshot.ts';
import { passable } from './passable.ts';
import type { PathwayRequest } from './request.ts';

/** Months and steps in one number, months first: months × MONTH + steps. Exact up to 2⁵³. */
export const MONTH = 2 ** 20;

/** Whether every passerelle that carries people may be taken, concurrency apart. */
export const isPlain = ({ avoided, formality }: PathwayRequest): boolean =>
  avoided === undefined && formality === undefined;

/** Passable steps between filières, by the one that they lead into: all that a search backwards reads. */
export interface StepsBack {
  readonly start: Int32Array;
  readonly from: Int32Array;
  /** The least that each costs, in the terms of MONTH. */
  readonly months: Float64Array;
}

const plainSteps = perSnapshot(() => new Map<boolean, StepsBack>());

/** Those that a request allows; the ones of requests without restriction are kept. */
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
  const [from, months] = [new Int32Array(passerelles.count), new Float64Array(passerelles.count)];
  let size = 0;
  for (let node = 0; node < nodes.count; node++) {
    start[node] = size;
    if (nodes.isOutlet[node] === 1) continue;
    for (let at = passerelles.in.start[node]!; at < passerelles.in.start[node + 1]!; at++) {
      const p = passerelles.in.edges[at]!;
      if (!canPass(p)) continue;
      from[size] = passerelles.from[p]!;
      months[size] = stepCost(snapshot, p);
      size += 1;
    }
  }
  start[nodes.count] = size;
  return { start, from: from.slice(0, size), months: months.slice(0, size) };
}

/** The least cost of a step into a filière: one that runs beside another may add no month at all. */
export function stepCost(snapshot: Snapshot, passerelle: number): number {
  const { kind, to } = snapshot.passerelles;
  return kind[passerelle] === CONCURRENT_KIND ? 1 : monthsIn(snapshot, to[passerelle]!) * MONTH + 1;
}

/** Whether the months of a filière are all known. */
export const isComplete = ({ nodes }: Snapshot, node: number): boolean =>
  nodes.waitMonths[node] !== NONE && nodes.durationMonths[node] !== NONE;
