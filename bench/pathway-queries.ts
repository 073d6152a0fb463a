import { outletSets } from '../domain/analysis/outlet-sets.ts';
import { usableStarts, walkableGraph } from '../domain/analysis/walkable.ts';
import type { Snapshot } from '../domain/graph/snapshot.ts';
import { seededRandom } from './random.ts';

export interface Ends {
  readonly from: string;
  readonly to: string;
}

const SEED = 7;

/** Starts and outlets that walkable passerelles join: `perTarget` starts for each of some outlets, by target. */
export function pathwayQueries(snapshot: Snapshot, targets: number, perTarget: number): Ends[] {
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
    for (let query = 0; query < perTarget; query++)
      queries.push({ from: ids[random.pick(starts)]!, to: ids[outlet]! });
  }
  return queries;
}
