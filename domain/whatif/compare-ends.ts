import { countPathways } from '../analysis/pathways/count.ts';
import { resolveQuery } from '../analysis/pathways/request.ts';
import { searchPathways } from '../analysis/pathways/search.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import type { EndsDifference, PathwayCount } from './results.ts';

/** Two ends between which pathways are counted, as in a pathway query. */
export interface Ends {
  /** A filière, or STARTS for every usable start. */
  readonly from: string;
  /** An outlet, a filière, or `sector:CODE`. */
  readonly to: string;
}

/** Pathways with more steps are not counted, as a person is not guided through more than nine filières. */
const MOST_STEPS_COUNTED = 8;
/** The count of pathways stops here. */
const MOST_COUNTED = 1_000;

/**
 * Counts the pathways between two ends in the network on a day, and finds the months of the best one. Undefined when
 * an end is not in the network.
 */
export function pathwaysBetween(snapshot: Snapshot, { from, to }: Ends): PathwayCount | undefined {
  const tally = countPathways(snapshot, from, to, MOST_STEPS_COUNTED, MOST_COUNTED);
  const resolved = resolveQuery(snapshot, { from, to, k: 1 });
  if (tally === undefined || !resolved.ok) return undefined;
  const [best] = searchPathways(snapshot, resolved.request).found;
  return { ...tally, months: best?.label.latest ?? null, complete: best?.complete ?? true };
}

/**
 * Compares the number and the months of the pathways between two ends in two states of a network. An end that only
 * one of them has (an added filière) has no pathway in the other. Null when neither has both ends.
 */
export function compareEnds(before: Snapshot, after: Snapshot, ends: Ends): EndsDifference | null {
  const [then, now] = [pathwaysBetween(before, ends), pathwaysBetween(after, ends)];
  if (then === undefined && now === undefined) return null;
  return { ...ends, before: then ?? NONE, after: now ?? NONE };
}

const NONE: PathwayCount = { count: 0, exact: true, months: null, complete: true };
