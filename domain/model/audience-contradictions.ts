import type { AudienceProfile } from './audience.ts';

/** Answers about an audience that cannot both be true of one person. */
export const AUDIENCE_CONTRADICTIONS = [
  'WORKER_AND_JOB_SEEKER',
  'WOMEN_AND_MEN',
  'SAYS_LONE_PARENT_TWICE',
  'TOO_OLD_FOR_GROUP',
  'TOO_YOUNG_FOR_UNEMPLOYMENT',
  'READER_WITHOUT_READING',
] as const;
export type AudienceContradiction = (typeof AUDIENCE_CONTRADICTIONS)[number];

const JOB_SEEKERS = ['DEI', 'DEI_18_24', 'CHOMAGE_2ANS'];
/** Oldest age in the groups of young people. */
export const OLDEST_IN_GROUP: Readonly<Record<string, number>> = {
  SCHOOL_15_18: 18,
  CONTRACT_18_21: 21,
  ENROLLED_21_25: 25,
};
/** Nobody is registered as a job seeker at a younger age. */
const YOUNGEST_JOB_SEEKER = 15;
/**
 * Certificates of schools here, which ask for reading French: from the end of primary school to that of secondary school.
 * Higher studies may have been made abroad, in another writing.
 */
const READING_CERTIFICATES = [1, 2, 3, 4, 5];

/**
 * Lists which answers of a profile contradict one another. Nothing is corrected: the profile is used as it is, and the
 * user decides which answer is wrong.
 */
export function contradictionsIn(profile: AudienceProfile): readonly AudienceContradiction[] {
  const { age, statuses = [], groups = [], loneParent, woman, levels = {} } = profile;
  const seeks = statuses.some((status) => JOB_SEEKERS.includes(status));
  const holds: Readonly<Record<AudienceContradiction, boolean>> = {
    WORKER_AND_JOB_SEEKER: seeks && statuses.includes('TRAVAILLEUR'),
    WOMEN_AND_MEN:
      (groups.includes('WOMEN') || woman === true) && (groups.includes('MEN') || woman === false),
    SAYS_LONE_PARENT_TWICE: loneParent === false && groups.includes('LONE_PARENT'),
    TOO_OLD_FOR_GROUP: age !== undefined && groups.some((group) => age > (OLDEST_IN_GROUP[group] ?? age)),
    TOO_YOUNG_FOR_UNEMPLOYMENT: age !== undefined && age < YOUNGEST_JOB_SEEKER && seeks,
    READER_WITHOUT_READING: levels.written === 0 && READING_CERTIFICATES.includes(levels.certificate ?? 0),
  };
  return AUDIENCE_CONTRADICTIONS.filter((code) => holds[code]);
}
