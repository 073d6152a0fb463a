import { describe, expect, test } from 'vitest';
import { admissions, explainAdmission } from '../../../domain/analysis/audience/admits.ts';
import { affectsAudience, tagHolds } from '../../../domain/analysis/audience/tags.ts';
import { straightLineMinutes, travelTo } from '../../../domain/analysis/audience/travel.ts';
import { MAYBE, NO, YES } from '../../../domain/analysis/levels.ts';
import { forAudience, type Snapshot, snapshotAt } from '../../../domain/graph/snapshot.ts';
import type { AudienceProfile } from '../../../domain/model/audience.ts';
import type { EntryConditions } from '../../../domain/model/conditions.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { filiere, network } from '../../support/builders.ts';

const read = (document: NetworkDocument, profile: AudienceProfile | undefined): Snapshot =>
  forAudience(snapshotAt(document, '2025-12-31'), profile);
const nodeOf = (snapshot: Snapshot, id: string): number => snapshot.nodes.index.get(id)!;

describe('a tag of an obstacle', () => {
  test.each<[string, AudienceProfile, number]>([
    ['NO_CAR', { hasCar: false }, YES],
    ['NO_CAR', { hasCar: true }, NO],
    ['NO_CAR', {}, MAYBE],
    ['NEEDS_CHILDCARE', { needsChildcare: true }, YES],
    ['NEEDS_CHILDCARE', { needsChildcare: false }, NO],
    ['COMMUNE:x.1', { commune: 'x.1' }, YES],
    ['COMMUNE:x.1', { commune: 'x' }, NO],
    ['STATUS:RIS', { statuses: ['DEI', 'RIS'] }, YES],
    ['STATUS:RIS', { statuses: ['DEI'] }, NO],
    ['STATUS:RIS', { groups: ['RIS'] }, MAYBE],
    ['GROUP:WOMEN', { groups: ['WOMEN'] }, YES],
    ['GROUP:LONE_PARENT', { loneParent: true }, YES],
    ['GROUP:LONE_PARENT', { loneParent: false, groups: ['LONE_PARENT'] }, NO],
    ['GROUP:LONE_PARENT', { groups: ['LONE_PARENT'] }, YES],
    ['GROUP:WOMEN', { loneParent: true }, MAYBE],
    ['AGE_UNDER:18', { age: 17 }, YES],
    ['AGE_UNDER:18', { age: 18 }, NO],
    ['AGE_OVER:25', { age: 26 }, YES],
    ['AGE_OVER:25', { age: 25 }, NO],
    ['NOT_AVAILABLE:EVENING', { availability: ['DAY'] }, YES],
    ['NOT_AVAILABLE:EVENING', { availability: ['DAY', 'EVENING'] }, NO],
    ['NOT_AVAILABLE:EVENING', {}, MAYBE],
  ])('%s for %j', (tag, profile, expected) => {
    expect(tagHolds(tag, profile)).toBe(expected);
  });

  test('groups are joined by OR, tags inside by AND, and what is not known stays so', () => {
    const affects = [['NO_CAR', 'NEEDS_CHILDCARE'], ['STATUS:RIS']];
    expect(affectsAudience(affects, { hasCar: false, needsChildcare: true })).toBe(YES);
    expect(affectsAudience(affects, { hasCar: true, statuses: ['DEI'] })).toBe(NO);
    // One tag of the group is false, so the other cannot matter; the other group can.
    expect(affectsAudience(affects, { hasCar: true })).toBe(MAYBE);
    expect(affectsAudience(affects, { hasCar: false, statuses: ['DEI'] })).toBe(MAYBE);
  });

  test('without an audience only an obstacle for everyone counts', () => {
    expect(affectsAudience(undefined, undefined)).toBe(YES);
    expect(affectsAudience([['NO_CAR']], undefined)).toBe(NO);
    expect(affectsAudience(undefined, { hasCar: true })).toBe(YES);
  });
});

describe('whom a filière admits', () => {
  const admits = (entry: EntryConditions, profile: AudienceProfile | undefined): number => {
    const snapshot = read(
      network({ communes: [{ id: 'x', name: 'X' }], filieres: [filiere('a', { entry })] }),
      profile,
    );
    return admissions(snapshot)[nodeOf(snapshot, 'a')]!;
  };

  test('ages are both included, and one bound alone is tested alone', () => {
    expect([17, 18, 25, 26].map((age) => admits({ ageMin: 18, ageMax: 25 }, { age }))).toEqual([
      NO,
      YES,
      YES,
      NO,
    ]);
    expect(admits({ ageMax: 25 }, { age: 3 })).toBe(YES);
    expect(admits({ ageMin: 18 }, {})).toBe(MAYBE);
  });

  test('one status, one group, the commune in common', () => {
    expect(admits({ statuses: ['DEI', 'RIS'] }, { statuses: ['RIS', 'OTHER'] })).toBe(YES);
    expect(admits({ groups: ['WOMEN'] }, { groups: ['MEN'] })).toBe(NO);
    expect(admits({ communes: ['x'] }, { commune: 'x' })).toBe(YES);
    expect(admits({ communes: ['x'] }, { statuses: ['x'] })).toBe(MAYBE);
  });

  test('no condition admits anyone; one refusal outweighs what is not known', () => {
    expect(admits({}, {})).toBe(YES);
    expect(admits({ groups: ['WOMEN'], ageMin: 18 }, { age: 16 })).toBe(NO);
    expect(admits({ groups: ['WOMEN'], ageMin: 18 }, { age: 20 })).toBe(MAYBE);
    expect(admits({ groups: ['WOMEN'] }, undefined)).toBe(YES);
  });

  test('each condition is explained by what is asked and what is said', () => {
    const entry = { ageMin: 18, groups: ['WOMEN'], statuses: ['DEI'] };
    const snapshot = read(network({ filieres: [filiere('a', { entry })] }), { age: 20, groups: ['MEN'] });
    expect(explainAdmission(snapshot, nodeOf(snapshot, 'a'))).toEqual({
      overall: 'NO',
      conditions: [
        { condition: 'AGE', verdict: 'YES', ageMin: 18, ageMax: null, given: 20 },
        { condition: 'STATUS', verdict: 'UNKNOWN', asked: ['DEI'], given: null },
        { condition: 'GROUP', verdict: 'NO', asked: ['WOMEN'], given: ['MEN'] },
      ],
    });
    expect(explainAdmission(snapshot.everyone, nodeOf(snapshot, 'a'))).toBeNull();
    expect(explainAdmission(snapshot, nodeOf(snapshot, 'emploi'))).toBeNull();
  });
});

describe('the journey to a filière', () => {
  const document = network({
    communes: [
      { id: 'home', name: 'Home', latitude: 50, longitude: 5 },
      { id: 'near', name: 'Near', latitude: 50.1, longitude: 5 },
      { id: 'far', name: 'Far', latitude: 51, longitude: 5 },
      { id: 'somewhere', name: 'Somewhere' },
    ],
    sites: [
      { id: 's-near', operator: 'op-a', commune: 'near' },
      { id: 's-far', operator: 'op-a', commune: 'far' },
      { id: 's-closed', operator: 'op-a', commune: 'home', validTo: '2020-01-01' },
      { id: 's-somewhere', operator: 'op-c', commune: 'somewhere' },
    ],
    filieres: [
      filiere('a', { sites: ['s-far', 's-near', 's-closed'] }),
      filiere('b'),
      filiere('c', { sites: ['s-somewhere'] }),
    ],
    travelTimes: [
      { from: 'home', to: 'far', minutes: 20 },
      { from: 'home', to: 'near', minutes: 90, validTo: '2020-01-01' },
    ],
  });
  const travel = (id: string, profile: AudienceProfile | undefined) => {
    const snapshot = read(document, profile);
    return travelTo(snapshot, nodeOf(snapshot, id));
  };

  test('takes the quickest site: by the matrix of the day, else along the straight line', () => {
    // 0.1° of latitude is 11.12 km: 26.7 minutes at 25 km/h, rounded up. The matrix beats it with 20.
    const [home, near] = document.communes;
    expect(straightLineMinutes(home, near)).toBe(27);
    expect(travel('a', { commune: 'home' })).toEqual({
      site: 's-far',
      commune: 'far',
      minutes: 20,
      estimated: false,
    });
    expect(travel('a', { commune: 'near' })).toEqual({
      site: 's-near',
      commune: 'near',
      minutes: 0,
      estimated: true,
    });
  });

  test('is not said without a commune, a site, or anything to tell the time by', () => {
    expect(travel('a', {})).toBeNull();
    expect(travel('a', undefined)).toBeNull();
    expect(travel('b', { commune: 'home' })).toBeNull();
    expect(travel('c', { commune: 'home' })).toBeNull();
  });
});
