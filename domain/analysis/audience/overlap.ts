import { filiereOf, type Snapshot } from '../../graph/snapshot.ts';
import type { EntryConditions } from '../../model/conditions.ts';

/**
 * Whether one person could meet the conditions on age, status, group and commune of two filières, given by their
 * numbers `a` and `b` in the snapshot (the network on a day). An absent condition asks nothing.
 */
export function audiencesMeet(snapshot: Snapshot, a: number, b: number): boolean {
  const [one, other] = [filiereOf(snapshot, a).entry, filiereOf(snapshot, b).entry];
  if (one === undefined || other === undefined) return true;
  return (
    agesMeet(one, other) &&
    listsMeet(one.statuses, other.statuses) &&
    listsMeet(one.groups, other.groups) &&
    listsMeet(one.communes, other.communes)
  );
}

/** Whether some age lies within the age limits of both entries. An absent limit allows every age. */
export function agesMeet(one: EntryConditions, other: EntryConditions): boolean {
  const youngest = Math.max(one.ageMin ?? 0, other.ageMin ?? 0);
  const oldest = Math.min(one.ageMax ?? Number.POSITIVE_INFINITY, other.ageMax ?? Number.POSITIVE_INFINITY);
  return youngest <= oldest;
}

/** Whether two lists have an item in common. An absent list allows everything. */
export const listsMeet = (
  one: readonly string[] | undefined,
  other: readonly string[] | undefined,
): boolean => one === undefined || other === undefined || one.some((item) => other.includes(item));
