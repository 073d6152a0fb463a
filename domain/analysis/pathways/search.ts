import type { Snapshot } from '../../graph/snapshot.ts';
import { fastestFirst } from './fastest.ts';
import type { PathwayRequest } from './request.ts';
import { type Found, MOST_EXPANSIONS } from './sequences.ts';
import { surestFirst } from './surest.ts';

interface SearchResult {
  readonly found: readonly Found[];
  /** False when the search stopped at its limit, so that further pathways may exist. */
  readonly exhaustive: boolean;
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

/** Whether a pathway shares too many filières (start and outlet apart) with a pathway already listed. */
function isTooClose(found: Found, listed: readonly Found[], share: number | undefined): boolean {
  if (share === undefined) return false;
  const own = found.filieres.slice(1);
  if (own.length === 0) return false;
  return listed.some(
    ({ filieres }) => own.filter((node) => filieres.includes(node)).length / own.length > share,
  );
}
