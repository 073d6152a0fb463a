import type { PasserelleChange } from '../graph/per-snapshot.ts';
import { perOffer } from '../graph/per-snapshot.ts';
import type { Snapshot } from '../graph/snapshot.ts';

/** Filières by position of their operator. */
export const filieresByOperator = perOffer(({ nodes, document }): readonly (readonly number[])[] => {
  const found: number[][] = document.operators.map(() => []);
  for (let node = 0; node < nodes.count; node++)
    if (nodes.isOutlet[node] === 0) found[nodes.operator[node]!]!.push(node);
  return found;
});

/** Both ends of each changed passerelle, before and after. */
export function changedEnds(
  before: Snapshot,
  after: Snapshot,
  changes: readonly PasserelleChange[],
): readonly (readonly [number, number])[] {
  return changes.flatMap((change): [number, number][] => {
    const [old, now] = [before.passerelles, after.passerelles];
    const ends: [number, number][] = [];
    if (change.before >= 0) ends.push([old.from[change.before]!, old.to[change.before]!]);
    if (change.after >= 0) ends.push([now.from[change.after]!, now.to[change.after]!]);
    return ends;
  });
}
