import { describe, expect, test } from 'vitest';
import { findPathways } from '../../../domain/advice/pathways/find-pathways.ts';
import type { PathwayQuery } from '../../../domain/analysis/pathways/request.ts';
import { forAudience, snapshotAt } from '../../../domain/graph/snapshot.ts';
import type { AudienceProfile } from '../../../domain/model/audience.ts';
import type { EntryConditions } from '../../../domain/model/conditions.ts';
import type { Filiere, Obstacle } from '../../../domain/model/entities.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { DIMENSIONS } from '../../../domain/model/vocabulary.ts';
import { filiere, network, passerelle } from '../../support/builders.ts';

const job = { id: 'job', name: 'Nettoyage' };
const audience: AudienceProfile = { statuses: ['DEI'] };

/** Nothing is asked in any dimension, and somebody said so. */
const nothingAsked: EntryConditions = Object.fromEntries(DIMENSIONS.map((name) => [name, { min: 0 }]));
const told = (
  id: string,
  months: number,
  entry: EntryConditions = {},
  more: Partial<Filiere> = {},
): Filiere =>
  filiere(id, { waitMonths: 0, durationMonths: months, entry: { ...nothingAsked, ...entry }, ...more });
const door = (id: string, entry: EntryConditions = {}): Filiere => told(id, 0, entry, { stage: 'INTAKE' });
const shut = (id: string, on: string): Obstacle => ({
  ...{ id, on, name: id, category: 'MOBILITY', severity: 'BLOCKING' },
  affects: [['NO_CAR']],
});

function pathways(document: NetworkDocument, query: Partial<PathwayQuery> = {}, profile = audience) {
  const snapshot = forAudience(snapshotAt(document, '2025-12-31'), profile);
  const result = findPathways(snapshot, { from: 'STARTS', to: 'job', k: 10, order: 'surest', ...query });
  if (!result.ok) throw new Error(`${result.parameter} ${result.value}`);
  return result.pathways;
}
const ways = (...asked: Parameters<typeof pathways>): string[] =>
  pathways(...asked).map(({ filieres }) => filieres.join(' '));
const checks = (...asked: Parameters<typeof pathways>): string[][] =>
  pathways(...asked).map(({ toCheck }) =>
    toCheck.map(({ kind, element, obstacle, dimension }) => `${kind} ${obstacle ?? dimension ?? element}`),
  );

describe('the order surest', () => {
  // `fast` asks for an age that the audience does not give; `slow` asks nothing; `vague` does not say what it asks.
  const document = network({
    filieres: [
      door('a'),
      told('fast', 3, { ageMin: 18 }),
      told('slow', 12),
      told('twice', 1, { ageMin: 18, groups: ['WOMEN'] }),
      told('open', 2, {}, { durationMonths: undefined }),
    ],
    outlets: [job],
    preps: ['fast', 'slow', 'twice', 'open'].map((from) => ({ filiere: from, outlet: 'job' })),
    passerelles: ['fast', 'slow', 'twice', 'open'].map((to) => passerelle('a', to)),
  });

  test('takes fewest points to check first, then complete ones, then months', () => {
    expect(ways(document)).toEqual(['a slow', 'a open', 'a fast', 'a twice']);
    expect(ways(document, { order: 'fastest' })).toEqual(['a twice', 'a fast', 'a slow', 'a open']);
    expect(ways(document, { order: undefined })).toEqual(['a twice', 'a fast', 'a slow', 'a open']);
  });

  test('lists the first k of them, within limits', () => {
    expect(ways(document, { k: 1 })).toEqual(['a slow']);
    expect(ways(document, { maxMonths: 6 })).toEqual(['a open', 'a fast', 'a twice']);
    expect(ways(document, { via: ['twice'] })).toEqual(['a twice']);
  });
});

describe('points to check', () => {
  test('are counted twice for an obstacle that is met at two filières, and shown once', () => {
    const site = { id: 'site', operator: 'op-b', commune: 'town' };
    const document = network({
      communes: [{ id: 'town', name: 'Town' }],
      sites: [site],
      filieres: [
        door('a'),
        told('b', 1, {}, { sites: ['site'] }),
        told('c', 1, {}, { sites: ['site'] }),
        told('d', 9, { ageMin: 18 }),
      ],
      outlets: [job],
      preps: ['c', 'd'].map((from) => ({ filiere: from, outlet: 'job' })),
      passerelles: [passerelle('a', 'b'), passerelle('b', 'c'), passerelle('a', 'd')],
      obstacles: [shut('bus', 'site')],
    });
    expect(ways(document)).toEqual(['a d', 'a b c']);
    expect(checks(document)).toEqual([['AGE d'], ['OBSTACLE bus']]);
  });

  test('of several sites are those of the site with fewest, then of the smallest id', () => {
    const sites = ['s1', 's2', 's3'].map((id) => ({ id, operator: 'op-b', commune: 'town' }));
    const at = (...some: string[]): NetworkDocument =>
      network({
        communes: [{ id: 'town', name: 'Town' }],
        sites,
        filieres: [door('a'), told('b', 1, {}, { sites: some })],
        outlets: [job],
        preps: [{ filiere: 'b', outlet: 'job' }],
        passerelles: [passerelle('a', 'b')],
        obstacles: [shut('far', 's1'), shut('late', 's1'), shut('steep', 's2'), shut('wet', 's3')],
      });
    expect(checks(at('s1', 's3', 's2'))).toEqual([['OBSTACLE steep']]);
    expect(checks(at('s1'))).toEqual([['OBSTACLE far', 'OBSTACLE late']]);
  });

  test('include an obstacle on a passerelle to an outlet, and the passerelle with fewest is taken', () => {
    const document = network({
      filieres: [door('a'), told('b', 1), told('c', 5)],
      outlets: [job],
      passerelles: [
        passerelle('a', 'b'),
        passerelle('a', 'c'),
        passerelle('b', 'job'),
        passerelle('c', 'job', { id: 'c-job-1' }),
        passerelle('c', 'job', { id: 'c-job-2' }),
      ],
      obstacles: [shut('bus', 'b-job'), shut('tram', 'c-job-1')],
    });
    const [sure, fast] = pathways(document);
    expect(sure).toMatchObject({ filieres: ['a', 'c'], toCheck: [] });
    expect(sure?.path[1]).toMatchObject({ passerelle: 'c-job-2', alternatives: ['c-job-1'] });
    expect(fast).toMatchObject({ filieres: ['a', 'b'], toCheck: [{ obstacle: 'bus' }] });
    const fastest = pathways(document, { order: 'fastest' });
    expect(fastest[1]?.path[1]).toMatchObject({ passerelle: 'c-job-1', alternatives: ['c-job-2'] });
  });

  test('decide between passerelles before the earliest end', () => {
    const document = network({
      filieres: [door('a'), told('b', 6), told('c', 3, { written: { min: 2 } })],
      outlets: [job],
      preps: [{ filiere: 'c', outlet: 'job' }],
      passerelles: [
        passerelle('a', 'b'),
        passerelle('b', 'c', { id: 'beside', kind: 'CONCURRENT' }),
        passerelle('b', 'c', { id: 'free', waives: ['written'] }),
      ],
    });
    const taken = (order: 'fastest' | 'surest') => {
      const [way] = pathways(document, { order });
      return [way?.path[1]?.passerelle, way?.months, way?.toCheck.length];
    };
    expect(taken('fastest')).toEqual(['beside', 6, 1]);
    expect(taken('surest')).toEqual(['free', 9, 0]);
  });
});

describe('the levels that a start needs', () => {
  const direct = { openAdmission: true };
  const document = network({
    filieres: [
      door('a', { oral: { min: 2 } }),
      told('b', 1, { oral: { min: 2 }, written: { tested: 1 } }, direct),
      told('c', 9),
    ],
    outlets: [job],
    preps: ['b', 'c'].map((from) => ({ filiere: from, outlet: 'job' })),
    passerelles: [passerelle('a', 'c')],
  });

  test('are to be checked when nobody gave any, but for those of a Door', () => {
    expect(ways(document)).toEqual(['a c', 'b']);
    expect(checks(document)).toEqual([[], ['LEVEL oral', 'LEVEL written']]);
    expect(ways(document, { order: 'fastest' })).toEqual(['b', 'a c']);
    expect(checks(document, { order: 'fastest' })).toEqual([['LEVEL oral', 'LEVEL written'], []]);
  });

  test('are tested when some are given, and those not given are to be checked', () => {
    expect(checks(document, {}, { levels: { oral: 2 } })).toEqual([[], ['LEVEL written']]);
    expect(checks(document, {}, { levels: { oral: 2, written: 1 } })).toEqual([[], []]);
    expect(ways(document, {}, { levels: { oral: 2, written: 1 } })).toEqual(['b', 'a c']);
  });

  test('are no question where the person is already', () => {
    expect(checks(document, { from: 'b' })).toEqual([[]]);
  });
});
