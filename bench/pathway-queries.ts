import { usableStarts, walkableGraph } from '../domain/analysis/walkable.ts';
import { outletSets } from '../domain/gain/outlet-sets.ts';
import type { Snapshot } from '../domain/graph/snapshot.ts';
import { seededRandom } from './random.ts';

export interface Ends {
  readonly from: string;
  readonly to: string;
}

const SEED = 7;

/** Starts tried for each one kept. */
const TRIED = 40;

/**
 * Starts and outlets that walkable passerelles join: `perTarget` starts for each of some outlets, by target. Of the
 * starts tried those with the most pathways are kept, `count` telling how many: a question with one answer shows
 * nothing.
 */
export function pathwayQueries(
  snapshot: Snapshot,
  targets: number,
  perTarget: number,
  count: (ends: Ends) => number,
): Ends[] {
  const random = seededRandom(SEED);
  const { outlets, words, of, bits } = outletSets(snapshot, walkableGraph(snapshot));
  const { ids } = snapshot.nodes;
  const queries: Ends[] = [];
  // The last outlet is the general one, which counts only for who reaches no other.
  for (const [bit, outlet] of outlets.slice(0, -1).entries()) {
    if (bit >= targets) break;
    const starts = usableStarts(snapshot).filter(
      (node) => (bits[of[node]! * words + (bit >> 5)]! & (1 << (bit & 31))) !== 0,
    );
    if (starts.length === 0) continue;
    const tried = Array.from({ length: perTarget * TRIED }, () => random.pick(starts));
    const ranked = [...new Set(tried)]
      .map((start): Ends => ({ from: ids[start]!, to: ids[outlet]! }))
      .map((ends) => ({ ends, ways: count(ends) }))
      .sort((a, b) => b.ways - a.ways);
    queries.push(...ranked.slice(0, perTarget).map(({ ends }) => ends));
  }
  return queries;
}
