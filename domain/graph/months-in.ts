import type { Snapshot } from './snapshot.ts';

/**
 * Returns the months that people spend in the filière number `node`, the wait included. Unknown months count as 0.
 */
export function monthsIn(snapshot: Snapshot, node: number): number {
  const { waitMonths, durationMonths } = snapshot.nodes;
  return Math.max(waitMonths[node]!, 0) + Math.max(durationMonths[node]!, 0);
}
