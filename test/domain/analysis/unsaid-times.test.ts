import { expect, test } from 'vitest';
import { findPathways } from '../../../domain/advice/pathways/find-pathways.ts';
import { forAudience, snapshotAt } from '../../../domain/graph/snapshot.ts';
import type { AudienceProfile } from '../../../domain/model/audience.ts';
import { filiere, network } from '../../support/builders.ts';

const UNSAID = ['CHILDCARE', 'CHILDCARE_UNSAID', 'HOURS_UNSAID'];

function said(profile: AudienceProfile, schedule: object): readonly string[] {
  const document = network({
    filieres: [filiere('a', { openAdmission: true, stage: 'PREQUALIFICATION', schedule })],
    outlets: [{ id: 'job', name: 'Job' }],
    preps: [{ filiere: 'a', outlet: 'job' }],
  });
  const snapshot = forAudience(snapshotAt(document, '2026-12-01'), profile);
  const result = findPathways(snapshot, { from: 'STARTS', to: 'job', k: 1 });
  if (!result.ok) throw new Error(result.value);
  return result.pathways[0]!.first.cautions.filter((kind) => UNSAID.includes(kind));
}

const fullWeek = { availability: ['DAY'], hoursPerWeek: 35 };

test('a lone parent who does not say more is asked about childcare and hours', () => {
  expect(said({ loneParent: true }, fullWeek)).toEqual(['CHILDCARE_UNSAID', 'HOURS_UNSAID']);
  expect(said({ loneParent: true }, { availability: ['EVENING'], hoursPerWeek: 6 })).toContain(
    'HOURS_UNSAID',
  );
  expect(said({ loneParent: true }, { availability: ['DAY'], hoursPerWeek: 12 })).toEqual([
    'CHILDCARE_UNSAID',
  ]);
});

test('what is said is not asked again', () => {
  const told: AudienceProfile = {
    loneParent: true,
    needsChildcare: false,
    availability: ['DAY', 'FULL_TIME'],
  };
  expect(said(told, fullWeek)).toEqual([]);
  expect(said({ ...told, needsChildcare: true }, fullWeek)).toEqual(['CHILDCARE']);
  expect(said({ loneParent: false }, fullWeek)).toEqual([]);
  expect(said({ hasCar: true }, fullWeek)).toEqual([]);
});
