import { type Addition, serviceWith } from '../../domain/gain/impact.ts';
import { bitCount } from '../../domain/gain/outlet-sets.ts';
import { places } from '../../domain/gain/places.ts';
import { counted, type Service, serviceNow } from '../../domain/gain/service.ts';
import type { Snapshot } from '../../domain/graph/snapshot.ts';

/**
 * gain(S) in places × débouchés: for each filière outside INTAKE, its places times the outlets that it is served
 * with the additions and not without. Recomputes reach once, linear in the network.
 */
export function gainOf(snapshot: Snapshot, additions: readonly Addition[]): number {
  const before = serviceNow(snapshot);
  const after = serviceWith(snapshot, additions);
  if (after === before) return 0;
  const { count } = places(snapshot);
  const counts = counted(snapshot);
  let gain = 0;
  for (let node = 0; node < snapshot.nodes.count; node++) {
    if (after.reached[node] === 1 && counts[node] === 1)
      gain += count[node]! * newOutlets(before, after, node);
  }
  return gain;
}

function newOutlets(before: Service, after: Service, node: number): number {
  const { words } = after.sets;
  const had = before.reached[node] === 1;
  let sum = 0;
  for (let word = 0; word < words; word++) {
    const now = after.sets.bits[after.sets.of[node]! * words + word]!;
    const then = had ? before.sets.bits[before.sets.of[node]! * words + word]! : 0;
    sum += bitCount(now & ~then);
  }
  return sum;
}
