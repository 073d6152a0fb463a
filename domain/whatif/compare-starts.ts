import { monthsToNearestOutlet, outletsByPathways } from '../analysis/pathways/outlets.ts';
import { usableStarts } from '../analysis/walkable.ts';
import { offerGraphWithPreps } from '../graph/graphs.ts';
import { type Patch, perSnapshot } from '../graph/per-snapshot.ts';
import { reaching } from '../graph/reach.ts';
import { forAudience, forEveryone, type Snapshot } from '../graph/snapshot.ts';
import type { StartDifference } from './results.ts';

/** The outlets that pathways reach from a start. */
interface StartMeasures {
  readonly outlets: readonly string[];
  /** Months to the nearest outlet; null when no outlet is reached. */
  readonly months: number | null;
}

const NOWHERE: StartMeasures = { outlets: [], months: null };
const known = perSnapshot(() => new Map<number, StartMeasures>());

/**
 * Returns the outlets (job goals) that pathways reach from a start, and the months to the nearest one. A filière that
 * is no usable start reaches none. `id` is the filière's id.
 */
export function startMeasures(snapshot: Snapshot, id: string): StartMeasures {
  const node = snapshot.nodes.index.get(id);
  if (node === undefined || !usable(snapshot).has(node)) return NOWHERE;
  const kept = known(snapshot);
  const found = kept.get(node);
  if (found !== undefined) return found;
  const outlets = outletsByPathways(snapshot, node).map((outlet) => snapshot.nodes.ids[outlet]!);
  const months = outlets.length === 0 ? null : (monthsToNearestOutlet(snapshot, node)?.months ?? null);
  const measures = { outlets, months };
  kept.set(node, measures);
  return measures;
}

const usable = perSnapshot((snapshot) => new Set(usableStarts(snapshot)));

/**
 * Lists the ids of the filières that the audience can use as a start in at least one of two snapshots (states of the
 * network), sorted.
 */
export function startsOf(before: Snapshot, after: Snapshot): readonly string[] {
  const ids = new Set<string>();
  for (const snapshot of [before, after])
    for (const node of usableStarts(snapshot)) ids.add(snapshot.nodes.ids[node]!);
  return [...ids].sort((a, b) => (a < b ? -1 : 1));
}

/**
 * Lists the ids of the usable starts that a patch (changed passerelles, or changed places and months of filières)
 * between two states of the network may concern: those that lead to where something changed. The other starts reach
 * the same as before.
 */
export function startsNear(
  before: Snapshot,
  after: Snapshot,
  { changes, numbered }: Patch,
): readonly string[] {
  const ends = new Set<number>(numbered);
  for (const change of changes) {
    if (change.before >= 0) ends.add(before.passerelles.from[change.before]!);
    if (change.after >= 0) ends.add(after.passerelles.from[change.after]!);
  }
  const leads = reaching(offerGraphWithPreps(before), ends);
  // A patch does not change which starts are usable, and nodes are in id order.
  return usableStarts(before)
    .filter((node) => leads[node] === 1)
    .map((node) => before.nodes.ids[node]!);
}

/**
 * Returns copies of two snapshots (states of the network) in which only the filières with the given ids count as
 * starts.
 */
export function withOnlyStarts(
  { before, after }: { readonly before: Snapshot; readonly after: Snapshot },
  ids: readonly string[],
): { before: Snapshot; after: Snapshot } {
  const isStart = new Uint8Array(before.nodes.count);
  for (const id of ids) isStart[before.nodes.index.get(id)!] = 1;
  const narrowed = ({ everyone, audience }: Snapshot): Snapshot => {
    const nodes = Object.freeze({ ...everyone.nodes, isStart });
    return forAudience(forEveryone({ ...everyone, nodes }), audience);
  };
  return { before: narrowed(before), after: narrowed(after) };
}

/**
 * Compares the outlets that pathways reach from a start, and the months to the nearest one, in two states of a
 * network. Undefined when nothing differs. `start` is the filière's id.
 */
export function compareStart(before: Snapshot, after: Snapshot, start: string): StartDifference | undefined {
  const [then, now] = [startMeasures(before, start), startMeasures(after, start)];
  const gone = then.outlets.filter((outlet) => !now.outlets.includes(outlet));
  const fresh = now.outlets.filter((outlet) => !then.outlets.includes(outlet));
  if (gone.length === 0 && fresh.length === 0 && then.months === now.months) return undefined;
  return { start, gone, new: fresh, monthsBefore: then.months, monthsAfter: now.months };
}
