import { bestPathways } from '../../analysis/pathways/best-pathways.ts';
import { type PathwayQuery, type RequestResult, resolveQuery } from '../../analysis/pathways/request.ts';
import type { Blocked, Pathway } from '../../analysis/results.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { blockedBecause, explainBlocked } from './blocked.ts';
import { findContradiction } from './contradiction.ts';
import type { WayOut } from './results.ts';
import { wayOut } from './way-out.ts';

/** The pathways found, or the parameter whose id names nothing. */
type PathwaysResult =
  | {
      readonly ok: true;
      readonly pathways: readonly Pathway[];
      readonly exhaustive: boolean;
      /** Why there is no pathway; null when there is one, or when the search stopped at its limit. */
      readonly blocked: Blocked | null;
      /** What can be done then; null when there is a pathway, or when `blocked` is null. */
      readonly wayOut: WayOut | null;
    }
  | Extract<RequestResult, { ok: false }>;

/**
 * Finds the `k` best pathways that `query` asks for, best first, with each step explained, or the reason why there is
 * none and what can be done, which `withWayOut` false leaves out. If an id in the query names nothing, the result (`ok` is false) gives the parameter and that id instead.
 */
export function findPathways(snapshot: Snapshot, query: PathwayQuery, withWayOut = true): PathwaysResult {
  const resolved = resolveQuery(snapshot, query);
  if (!resolved.ok) return resolved;
  const { request } = resolved;
  const wayOutOf = (blocked: Blocked | null): WayOut | null =>
    blocked === null || !withWayOut ? null : wayOut(snapshot, request, blocked);
  const contradiction = findContradiction(snapshot, query, request);
  if (contradiction !== undefined) {
    const blocked = { ...blockedBecause('CONTRADICTION'), contradiction };
    return { ok: true, pathways: [], exhaustive: true, blocked, wayOut: wayOutOf(blocked) };
  }
  const { pathways, exhaustive } = bestPathways(snapshot, request);
  const blocked = pathways.length === 0 && exhaustive ? explainBlocked(snapshot, request) : null;
  return { ok: true, pathways, exhaustive, blocked, wayOut: wayOutOf(blocked) };
}
