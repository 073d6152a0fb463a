import { marked } from '../../graph/reach.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { MissingSearch } from './search.ts';

/**
 * The missing passerelles that would make a chain, from the filières ahead of the starts to those behind the target, by
 * the ids of their ends. Only the filières ahead are searched, never the whole network.
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
