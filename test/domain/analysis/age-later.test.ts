import { expect, test } from 'vitest';
import { findPathways } from '../../../domain/advice/pathways/find-pathways.ts';
import { forAudience, snapshotAt } from '../../../domain/graph/snapshot.ts';
import { DIMENSIONS } from '../../../domain/model/vocabulary.ts';
import { filiere, network, passerelle } from '../../support/builders.ts';

const NOTHING_ASKED = Object.fromEntries(DIMENSIONS.map((name) => [name, { min: 0 }]));

/** Whether a person of `age` years is said to be perhaps too old for a filière that is reached after `months` months. */
function isSaid(age: number | undefined, months: number, entry: object): boolean {
  const document = network({
    filieres: [
      filiere('a', { openAdmission: true, durationMonths: months, waitMonths: 0, entry: NOTHING_ASKED }),
      filiere('b', { durationMonths: 3, entry: { ...NOTHING_ASKED, ...entry } }),
    ],
    outlets: [{ id: 'job', name: 'Job' }],
    preps: [{ filiere: 'b', outlet: 'job' }],
    passerelles: [passerelle('a', 'b')],
  });
  const snapshot = forAudience(snapshotAt(document, '2026-12-01'), age === undefined ? {} : { age });
  const result = findPathways(snapshot, { from: 'a', to: 'job', k: 1 });
  if (!result.ok) throw new Error(result.value);
  return result.pathways[0]!.path[0]!.cautions.includes('AGE_LATER');
}

test('who will be too old when the step comes is told so, by the ages asked or by a group of young people', () => {
  expect(isSaid(24, 24, { ageMax: 25 })).toBe(true);
  expect(isSaid(24, 12, { ageMax: 25 })).toBe(false);
  expect(isSaid(24, 23, { ageMax: 25 })).toBe(false);
  expect(isSaid(19, 53, { ageMax: 25, groups: ['CONTRACT_18_21'] })).toBe(true);
  expect(isSaid(19, 53, { groups: ['WOMEN'] })).toBe(false);
  expect(isSaid(undefined, 53, { ageMax: 25 })).toBe(false);
});
