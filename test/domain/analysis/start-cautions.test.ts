import { describe, expect, test } from 'vitest';
import { findPathways } from '../../../domain/advice/pathways/find-pathways.ts';
import type { Pathway } from '../../../domain/analysis/results.ts';
import { forAudience, snapshotAt } from '../../../domain/graph/snapshot.ts';
import type { AudienceProfile } from '../../../domain/model/audience.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { DIMENSIONS } from '../../../domain/model/vocabulary.ts';
import { filiere, network, passerelle } from '../../support/builders.ts';
import { hauteSylve } from '../../support/haute-sylve.ts';

const NOTHING_ASKED = Object.fromEntries(DIMENSIONS.map((name) => [name, { min: 0 }]));

function first(
  document: NetworkDocument,
  profile: AudienceProfile | undefined,
  from: string,
  enrolled = false,
): Pathway {
  const snapshot = forAudience(snapshotAt(document, '2025-12-31'), profile);
  const result = findPathways(snapshot, { from, to: 'OUTLETS', k: 1, order: 'surest', enrolled });
  if (!result.ok || result.pathways[0] === undefined) throw new Error(`no pathway from ${from}`);
  return result.pathways[0];
}

describe('a start that the question names', () => {
  const mother = { loneParent: true, hasCar: false, statuses: ['CHOMAGE_2ANS', 'DEI'] };
  const start = hauteSylve().filieres.find(
    ({ operator, stage }) => operator === 'cpas-orneval' && stage === 'COACHING',
  )!.id;

  test('says what it asks that the audience is not, though it is no point to check', () => {
    const { first: entry, toCheck } = first(hauteSylve(), mother, start);
    expect(entry.doubts).toContainEqual({
      verdict: 'NO',
      ...{ kind: 'STATUS', element: start, obstacle: null, dimension: null },
    });
    expect(entry.cautions).toContain('START_NOT_MET');
    expect([entry.toCheck, toCheck]).toEqual([[], []]);
  });

  test('says what is not known of it, and nothing for everyone or for who is enrolled', () => {
    const { first: entry } = first(hauteSylve(), { loneParent: true }, start);
    expect(entry.doubts).toContainEqual({
      verdict: 'UNKNOWN',
      ...{ kind: 'STATUS', element: start, obstacle: null, dimension: null },
    });
    expect(entry.cautions).toContain('START_UNKNOWN');
    expect(first(hauteSylve(), undefined, start).first.doubts).toEqual([]);
    expect(first(hauteSylve(), mother, start, true).first.doubts).toEqual([]);
    expect(first(hauteSylve(), mother, 'STARTS').first.doubts).toEqual([]);
  });

  test('names levels that are too low or not said, and obstacles that shut it', () => {
    const document = network({
      filieres: [filiere('a', { durationMonths: 3, entry: { ...NOTHING_ASKED, oral: { min: 3 } } })],
      outlets: [{ id: 'job', name: 'Job' }],
      preps: [{ filiere: 'a', outlet: 'job' }],
      obstacles: [
        {
          id: 'o',
          name: 'No bus',
          category: 'MOBILITY',
          on: 'a',
          severity: 'BLOCKING',
          affects: [['NO_CAR']],
        },
        { id: 'p', name: 'Hill', category: 'MOBILITY', on: 'a', severity: 'MILD' },
      ],
    });
    const level = (verdict: string) => ({
      ...{ verdict, kind: 'LEVEL', element: 'a', obstacle: null, dimension: 'oral' },
    });
    const obstacle = (verdict: string) => ({
      ...{ verdict, kind: 'OBSTACLE', element: 'a', obstacle: 'o', dimension: null },
    });
    expect(first(document, { hasCar: false, levels: { oral: 1 } }, 'a').first.doubts).toEqual([
      level('NO'),
      obstacle('NO'),
    ]);
    expect(first(document, {}, 'a').first.doubts).toEqual([level('UNKNOWN'), obstacle('UNKNOWN')]);
  });
});

describe('a training that teaches nothing more', () => {
  const document = network({
    filieres: [
      filiere('fle-a1', {
        ...{ stage: 'FRENCH_FL', openAdmission: true, durationMonths: 3, waitMonths: 0 },
        ...{ entry: NOTHING_ASKED, exit: { oral: 2, written: 2, digital: 0 } },
      }),
      filiere('sewing', {
        ...{ stage: 'PREQUALIFICATION', openAdmission: true, durationMonths: 3, waitMonths: 0 },
        ...{ entry: NOTHING_ASKED, exit: { oral: 3 } },
      }),
    ],
    outlets: [{ id: 'job', name: 'Job' }],
    preps: [{ filiere: 'sewing', outlet: 'job' }],
    passerelles: [passerelle('fle-a1', 'sewing')],
  });
  const steps = (profile: AudienceProfile, from = 'fle-a1') => {
    const { first: entry, path } = first(document, profile, from);
    return [entry, ...path].map(({ cautions }) => cautions.includes('NOTHING_NEW'));
  };

  test('is marked where all that it aims at is known already; a trade always teaches', () => {
    expect(steps({ levels: { oral: 5, written: 2 } })).toEqual([true, false, false]);
    expect(steps({ levels: { oral: 5, written: 1 } })).toEqual([false, false, false]);
    // Nobody said what is known of written French.
    expect(steps({ levels: { oral: 5 } })).toEqual([false, false, false]);
    expect(steps({})).toEqual([false, false, false]);
  });

  test('is marked where an earlier step taught it', () => {
    const twice: NetworkDocument = network({
      filieres: [
        filiere('more', { durationMonths: 3, waitMonths: 0, entry: NOTHING_ASKED, exit: { oral: 4 } }),
        filiere('less', { durationMonths: 3, waitMonths: 0, entry: NOTHING_ASKED, exit: { oral: 2 } }),
      ],
      outlets: [{ id: 'job', name: 'Job' }],
      preps: [{ filiere: 'less', outlet: 'job' }],
      passerelles: [passerelle('more', 'less')],
    });
    const { path } = first(twice, { levels: { oral: 0 } }, 'more');
    expect(path[0]!.cautions).toContain('NOTHING_NEW');
  });
});

describe('French by the way of other learners', () => {
  const document = network({
    filieres: [
      filiere('fle', { stage: 'FRENCH_FL', openAdmission: true, entry: NOTHING_ASKED }),
      filiere('alpha', { stage: 'LITERACY', openAdmission: true, entry: NOTHING_ASKED }),
    ],
    outlets: [{ id: 'job', name: 'Job' }],
    preps: [
      { filiere: 'fle', outlet: 'job' },
      { filiere: 'alpha', outlet: 'job' },
    ],
  });
  const said = (profile: AudienceProfile, from: string) => first(document, profile, from).first.cautions;

  test('is told to who reads in no language, and to who reads in another', () => {
    expect(said({ literate: false }, 'fle')).toEqual(['FOR_READERS']);
    expect(said({ literate: false }, 'alpha')).toEqual([]);
    expect(said({ hasCar: true }, 'fle')).toEqual([]);
    // Who reads and speaks little French, or reads in another language only.
    for (const levels of [{ oral: 2 }, { oral: 0, written: 0 }, { written: 0 }, { oral: 5, written: 0 }]) {
      expect(said({ literate: true, levels }, 'alpha')).toContain('FOR_NON_READERS');
      expect(said({ literate: true, levels }, 'fle')).toEqual([]);
    }
  });

  test('is for people who speak French and read little of it: literacy suits them', () => {
    for (const literate of [true, undefined]) {
      const profile = { ...(literate && { literate }), levels: { oral: 4, written: 2 } };
      expect(said(profile, 'alpha')).toEqual([]);
      expect(said(profile, 'fle')).toEqual(['FOR_LEARNERS']);
    }
    // What is said tells neither.
    expect(said({ literate: true, levels: { oral: 3, written: 2 } }, 'alpha')).toEqual([]);
    expect(said({ literate: true, levels: { oral: 5, written: 4 } }, 'fle')).toEqual([]);
  });

  test('says that nobody told how people who read little French speak it', () => {
    for (const profile of [{ literate: true }, { literate: true, levels: { written: 2 } }]) {
      expect(said(profile, 'alpha')).toEqual(['FRENCH_UNSAID']);
      expect(said(profile, 'fle')).toEqual(['FRENCH_UNSAID']);
    }
  });
});

describe('a group of women or of men', () => {
  const document = network({
    filieres: [
      filiere('w', { openAdmission: true, entry: { ...NOTHING_ASKED, groups: ['WOMEN'] } }),
      filiere('young', { openAdmission: true, entry: { ...NOTHING_ASKED, groups: ['CONTRACT_18_21'] } }),
    ],
    outlets: [{ id: 'job', name: 'Job' }],
    preps: [
      { filiere: 'w', outlet: 'job' },
      { filiere: 'young', outlet: 'job' },
    ],
  });
  const verdicts = (profile: AudienceProfile, from: string) =>
    first(document, profile, from).first.doubts.map(({ verdict }) => verdict);

  test('is answered by its own field, which leaves other groups unsaid', () => {
    expect(verdicts({ woman: true }, 'w')).toEqual([]);
    expect(verdicts({ woman: false }, 'w')).toEqual(['NO']);
    expect(verdicts({ woman: true }, 'young')).toEqual(['UNKNOWN']);
  });
});
