import { marked } from '../../graph/reach.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { MissingSearch } from './search.ts';

/**
 * The missing passerelles that lead from a filière marked in `ahead` to one marked in `behind`, as pairs of ids. Each
 * would complete a chain of passerelles. Only the filières marked in `ahead` are searched.
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
