import { expect, test } from 'vitest';
import { findPathways } from '../../../domain/advice/pathways/find-pathways.ts';
import { forAudience, snapshotAt } from '../../../domain/graph/snapshot.ts';
import type { AudienceProfile } from '../../../domain/model/audience.ts';
import { DIMENSIONS } from '../../../domain/model/vocabulary.ts';
import { filiere, network, passerelle } from '../../support/builders.ts';
import { hauteSylve } from '../../support/haute-sylve.ts';

const entry = Object.fromEntries(DIMENSIONS.map((name) => [name, { min: 0 }]));
const document = network({
  filieres: [
    filiere('a', { openAdmission: true, durationMonths: 4, waitMonths: 1, entry }),
    filiere('b', { durationMonths: 3, waitMonths: 0, entry }),
    filiere('c', { durationMonths: 6, waitMonths: 0, entry }),
  ],
  outlets: [{ id: 'job', name: 'Job' }],
  preps: [{ filiere: 'c', outlet: 'job' }],
  passerelles: [passerelle('a', 'b'), passerelle('b', 'c')],
});

/** The filières of the pathway at which the rights are said to end. */
function endsAt(profile: AudienceProfile): readonly string[] {
  const snapshot = forAudience(snapshotAt(document, '2026-12-01'), profile);
  const result = findPathways(snapshot, { from: 'STARTS', to: 'job', k: 1, order: 'surest' });
  if (!result.ok) throw new Error(result.value);
  const [{ filieres, first, path }] = [result.pathways[0]!];
  return [first, ...path].flatMap(({ cautions }, index) =>
    cautions.includes('RIGHTS_END') ? [filieres[index]!] : [],
  );
}

test('a pathway says at which step the months of rights end, once', () => {
  expect(endsAt({ rightsMonths: 4 })).toEqual(['a']);
  expect(endsAt({ rightsMonths: 5 })).toEqual(['b']);
  expect(endsAt({ rightsMonths: 8 })).toEqual(['c']);
  expect(endsAt({ rightsMonths: 14 })).toEqual([]);
  expect(endsAt({})).toEqual([]);
});

test('on the sample, every way longer than the rights of its audience says so', () => {
  const snapshot = forAudience(snapshotAt(hauteSylve(), '2026-12-01'), { rightsMonths: 12 });
  const result = findPathways(snapshot, { from: 'STARTS', to: 'OUTLETS', k: 100, order: 'surest' });
  if (!result.ok) throw new Error(result.value);
  const longer = result.pathways.filter(({ months }) => months > 12);
  expect(longer.length).toBeGreaterThan(0);
  for (const { first, path } of result.pathways) {
    const said = [first, ...path].filter(({ cautions }) => cautions.includes('RIGHTS_END')).length;
    const last = Math.max(first.end, ...path.map(({ end }) => end ?? 0));
    expect(said).toBe(last > 12 ? 1 : 0);
  }
});
