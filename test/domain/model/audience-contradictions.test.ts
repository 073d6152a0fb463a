import { expect, test } from 'vitest';
import type { AudienceProfile } from '../../../domain/model/audience.ts';
import { contradictionsIn } from '../../../domain/model/audience-contradictions.ts';

test.each<[AudienceProfile, readonly string[]]>([
  [{}, []],
  [{ statuses: ['DEI'], groups: ['WOMEN'], loneParent: true, age: 29, levels: { written: 0 } }, []],
  [{ statuses: ['DEI', 'TRAVAILLEUR'] }, ['WORKER_AND_JOB_SEEKER']],
  [{ groups: ['WOMEN', 'MEN'] }, ['WOMEN_AND_MEN']],
  [{ loneParent: false, groups: ['LONE_PARENT'] }, ['SAYS_LONE_PARENT_TWICE']],
  [{ age: 21, groups: ['CONTRACT_18_21'] }, []],
  [{ age: 22, groups: ['CONTRACT_18_21'] }, ['TOO_OLD_FOR_GROUP']],
  [{ age: 14, statuses: ['CHOMAGE_2ANS'] }, ['TOO_YOUNG_FOR_UNEMPLOYMENT']],
  [{ levels: { written: 0, certificate: 1 } }, ['READER_WITHOUT_READING']],
  [{ levels: { written: 0, certificate: 5 } }, ['READER_WITHOUT_READING']],
  // Studied abroad, in another writing.
  [{ levels: { written: 0, certificate: 6 } }, []],
  [
    { statuses: ['TRAVAILLEUR', 'DEI'], groups: ['MEN', 'WOMEN'] },
    ['WORKER_AND_JOB_SEEKER', 'WOMEN_AND_MEN'],
  ],
])('the contradictions of %j', (profile, expected) => {
  expect(contradictionsIn(profile)).toEqual(expected);
});
