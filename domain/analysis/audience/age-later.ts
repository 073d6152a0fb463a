import { filiereOf, type Snapshot } from '../../graph/snapshot.ts';
import { OLDEST_IN_GROUP } from '../../model/audience-contradictions.ts';
import type { Caution } from '../results.ts';

const MONTHS_IN_A_YEAR = 12;

/** The age, at least, of a person of `age` years `months` months later. */
export const ageAfter = (age: number, months: number): number => age + Math.floor(months / MONTHS_IN_A_YEAR);

/**
 * Says whether the audience of the snapshot (the network on a day), which the filière number `node` may admit today, may be too
 * old for it when it gets there, `months` months later: older than its last age, or than a group of young people for whom it is.
 * Admission is read at the age of today, so this shuts nothing.
 */
export function ageCautions(snapshot: Snapshot, node: number, months: number): Caution[] {
  const age = snapshot.audience?.age;
  if (age === undefined || snapshot.nodes.isOutlet[node] === 1) return [];
  const { ageMax, groups = [] } = filiereOf(snapshot, node).entry ?? {};
  const limits = [
    ...(ageMax === undefined ? [] : [ageMax]),
    ...groups.flatMap((group) => OLDEST_IN_GROUP[group] ?? []),
  ];
  const later = ageAfter(age, months);
  return limits.some((oldest) => age <= oldest && later > oldest) ? ['AGE_LATER'] : [];
}
