import type { Snapshot } from '../../graph/snapshot.ts';
import type { Pathway } from '../results.ts';
import { explainPathway } from './explain.ts';
import type { PathwayRequest } from './request.ts';
import { searchPathways } from './search.ts';

/**
 * Finds the `k` best pathways of a request, best first, each step explained. `exhaustive` is false when the search
 * stopped at its limit, so that other pathways may exist.
 */
export function bestPathways(
  snapshot: Snapshot,
  request: PathwayRequest,
): { readonly pathways: readonly Pathway[]; readonly exhaustive: boolean } {
  const { found, exhaustive } = searchPathways(snapshot, request);
  return { pathways: found.map((pathway) => explainPathway(snapshot, request, pathway)), exhaustive };
}
