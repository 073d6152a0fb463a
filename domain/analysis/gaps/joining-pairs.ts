import { marked } from '../../graph/reach.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { compareIds } from '../../model/compare-ids.ts';
import { PairSearch } from './pair-search.ts';

/**
 * Pairs without a passerelle (M04) that would make a chain, from what stands ahead of the starts to what stands behind
 * the target: only what is ahead is looked at, never every pair of a large network. In the order of ids.
 */
export function joiningPairs(snapshot: Snapshot, ahead: Uint8Array, behind: Uint8Array): [string, string][] {
  const { ids } = snapshot.nodes;
  const search = new PairSearch(snapshot);
  const found: [string, string][] = [];
  for (const a of marked(ahead)) {
    const count = search.look(a);
    for (const b of search.found.subarray(0, count)) if (behind[b] === 1) found.push([ids[a]!, ids[b]!]);
  }
  return found.sort(compareIds);
}
