import { marked } from '../../graph/reach.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { MissingSearch } from './search.ts';

/**
 * Lists the missing passerelles that lead from a filière marked 1 in `ahead` to one marked 1 in `behind` (both by
 * filière number), as pairs of ids. Each would complete a chain of passerelles.
 */
export function joiningPasserelles(
  snapshot: Snapshot,
  ahead: Uint8Array,
  behind: Uint8Array,
): [string, string][] {
  const { ids } = snapshot.nodes;
  const search = new MissingSearch(snapshot);
  const found: [string, string][] = [];
  for (const a of marked(ahead))
    for (const b of search.from(a)) if (behind[b] === 1) found.push([ids[a]!, ids[b]!]);
  return found;
}
