import { marked } from '../../graph/reach.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { keyOf } from './missing-passerelles.ts';
import { renewals } from './renewals.ts';
import { MissingSearch } from './search.ts';

/**
 * Lists the missing passerelles, and the lapsed ones to renew, that lead from a filière marked 1 in `ahead` to one
 * marked 1 in `behind` (both by filière number), as pairs of ids. Each would complete a chain of passerelles, whether
 * people could take it or not. Those whose findings have their keys in `rejected` are left out.
 */
export function joiningPasserelles(
  snapshot: Snapshot,
  ahead: Uint8Array,
  behind: Uint8Array,
  rejected: ReadonlySet<string>,
): [string, string][] {
  const { ids } = snapshot.nodes;
  const search = new MissingSearch(snapshot);
  const found = new Map<number, readonly [number, number]>();
  const note = (a: number, b: number, key: string): void => {
    if (!rejected.has(key)) found.set(a * ids.length + b, [a, b]);
  };
  for (const a of marked(ahead))
    for (const b of search.from(a)) if (behind[b] === 1) note(a, b, keyOf(snapshot, a, b));
  for (const { key, addition } of renewals(snapshot))
    if (ahead[addition.from] === 1 && behind[addition.to] === 1) note(addition.from, addition.to, key);
  return [...found.entries()].sort(([one], [other]) => one - other).map(([, [a, b]]) => [ids[a]!, ids[b]!]);
}
