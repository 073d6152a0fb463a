import { expect, test } from 'vitest';
import { findPathways } from '../../../domain/advice/pathways/find-pathways.ts';
import { suitableCourses } from '../../../domain/advice/pathways/suitable-courses.ts';
import { forAudience, snapshotAt } from '../../../domain/graph/snapshot.ts';
import type { AudienceProfile } from '../../../domain/model/audience.ts';
import { hauteSylve } from '../../support/haute-sylve.ts';

/** A man of 19 who reads his own language and speaks little French. */
const newcomer: AudienceProfile = {
  ...{ age: 19, woman: false, hasCar: true, literate: true },
  ...{ levels: { oral: 2, written: 0 }, availability: ['DAY', 'FULL_TIME'] },
};

function courses(profile: AudienceProfile | undefined, from = 'STARTS') {
  const snapshot = forAudience(snapshotAt(hauteSylve(), '2026-12-01'), profile);
  const query = { from, to: 'OUTLETS', k: 14, order: 'surest' } as const;
  const result = findPathways(snapshot, query, false);
  if (!result.ok) throw new Error(`no filière ${result.value}`);
  return suitableCourses(snapshot, query, result.pathways);
}

test('names the French course to begin with where all the best ways go through literacy', () => {
  const found = courses(newcomer);
  expect(found.map(({ contact }) => contact.operator)).toContain('ili');
  const ili = found.find(({ contact }) => contact.operator === 'ili')!;
  expect(ili.filiere).toBe('ili-fle-a1');
  expect(ili.way.filieres).toEqual(['ili-accueil', 'ili-fle-a1']);
  expect(ili.contact.telephone).not.toBeNull();
  // After it, what there is admits women only.
  expect(ili.beyond?.admissions.map(({ filiere }) => filiere)).toContain('horizon-femmes-remise-a-niveau');
});

test('names none for who needs literacy, for everyone, or from a named start', () => {
  expect(courses({ ...newcomer, literate: false })).toEqual([]);
  expect(courses(undefined)).toEqual([]);
  expect(courses(newcomer, 'lee-ecrit-1')).toEqual([]);
});
