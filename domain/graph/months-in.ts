import type { Snapshot } from './snapshot.ts';

/** Months in a filière, its wait included; what is not known counts 0. */
export function monthsIn(snapshot: Snapshot, node: number): number {
  const { waitMonths, durationMonths } = snapshot.nodes;
  return Math.max(waitMonths[node]!, 0) + Math.max(durationMonths[node]!, 0);
}
