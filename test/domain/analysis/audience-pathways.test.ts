import { describe, expect, test } from 'vitest';
import { findPathways } from '../../../domain/advice/pathways/find-pathways.ts';
import type { PathwayQuery } from '../../../domain/analysis/pathways/request.ts';
import { forAudience, snapshotAt } from '../../../domain/graph/snapshot.ts';
import type { AudienceProfile } from '../../../domain/model/audience.ts';
import type { Obstacle } from '../../../domain/model/entities.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { filiere, network, passerelle } from '../../support/builders.ts';

const known = { waitMonths: 0, durationMonths: 6 };
const job = { id: 'job', name: 'Nettoyage' };

function pathways(
  document: NetworkDocument,
  profile: AudienceProfile | undefined,
  query: Partial<PathwayQuery> = {},
) {
  const snapshot = forAudience(snapshotAt(document, '2025-12-31'), profile);
  const result = findPathways(snapshot, { from: 'a', to: 'job', k: 10, ...query });
  if (!result.ok) throw new Error(`${result.parameter} ${result.value}`);
  return result;
}
const ways = (...asked: Parameters<typeof pathways>) =>
  pathways(...asked).pathways.map((way) => [...way.filieres, way.outlet].join(' '));
const shut = (id: string, on: string, more: Partial<Obstacle> = {}): Obstacle => ({
  id,
  on,
  name: id,
  category: 'MOBILITY',
  severity: 'BLOCKING',
  ...more,
});

describe('the levels that a pathway of an audience carries', () => {
  const document = network({
    filieres: [
      filiere('a', { ...known, entry: { oral: { min: 3 } }, exit: { written: 1 } }),
      filiere('b', { ...known, entry: { oral: { min: 2 }, written: { min: 3 } } }),
    ],
    outlets: [job],
    preps: [{ filiere: 'b', outlet: 'job' }],
    passerelles: [passerelle('a', 'b')],
  });

  test('begin as those it gives, and rise with each exit', () => {
    expect(ways(document, undefined)).toEqual([]);
    expect(ways(document, { levels: { oral: 4, written: 3 } })).toEqual(['a b job']);
    expect(ways(document, { levels: { oral: 4, written: 2 } })).toEqual([]);
    // Nobody said: what the filière gives on leaving is then all that is known, and 1 is not 3.
    expect(ways(document, { levels: { oral: 4 } })).toEqual([]);
    expect(ways(document, { age: 30 })).toEqual([]);
  });

  test('are exact, and absent in the dimensions that it does not give', () => {
    const [way] = pathways(document, { levels: { written: 3 } }).pathways;
    const of = (name: string) => way?.path[0]?.levels?.dimensions.find(({ dimension }) => dimension === name);
    expect(of('written')).toMatchObject({ verdict: 'PASS', state: 3, lowerBound: false });
    // What `a` asks for is not what this audience has: it was named as the start.
    expect(of('oral')).toMatchObject({ verdict: 'UNKNOWN', state: null });
    expect(way?.toCheck).toContainEqual({ kind: 'LEVEL', element: 'b', obstacle: null, dimension: 'oral' });
  });

  test('are tested out of a Door when some are given, and never count there as unknown', () => {
    const door = network({
      filieres: [
        filiere('a', { ...known, stage: 'INTAKE' }),
        filiere('b', { ...known, entry: { written: { min: 2 } } }),
      ],
      outlets: [job],
      preps: [{ filiere: 'b', outlet: 'job' }],
      passerelles: [passerelle('a', 'b')],
    });
    expect(ways(door, undefined)).toEqual(['a b job']);
    expect(ways(door, { age: 20 })).toEqual(['a b job']);
    expect(ways(door, { levels: { written: 1 } })).toEqual([]);
    expect(ways(door, { levels: { written: 0 } })).toEqual([]);
    const [way] = pathways(door, { levels: { oral: 1 } }).pathways;
    expect(way?.path[0]?.levels).toMatchObject({ overall: 'UNKNOWN', byConvention: false });
    expect(way?.toCheck).toEqual([]);
  });

  test('a concurrent filière out of the start is tested on the levels given, before the exit of the start', () => {
    const beside = network({
      filieres: [
        filiere('a', { ...known, exit: { written: 3 } }),
        filiere('b', { ...known, entry: { written: { min: 3 } } }),
      ],
      outlets: [job],
      preps: [{ filiere: 'b', outlet: 'job' }],
      passerelles: [passerelle('a', 'b', { kind: 'CONCURRENT' })],
    });
    expect(ways(beside, undefined)).toEqual(['a b job']);
    expect(ways(beside, { levels: { written: 2 } })).toEqual([]);
    expect(ways(beside, { levels: { written: 3 } })).toEqual(['a b job']);
  });
});

describe('who may begin, and who may go on', () => {
  const document = network({
    filieres: [
      filiere('a', { ...known, stage: 'INTAKE', entry: { groups: ['WOMEN'], oral: { min: 1 } } }),
      filiere('b', { ...known, stage: 'INTAKE', entry: { ageMax: 25 } }),
      filiere('c', { ...known, entry: { statuses: ['DEI'] } }),
      filiere('d', known),
    ],
    outlets: [job],
    preps: [
      { filiere: 'c', outlet: 'job' },
      { filiere: 'd', outlet: 'job' },
    ],
    passerelles: ['c', 'd'].flatMap((to) => [passerelle('a', to), passerelle('b', to)]),
    obstacles: [shut('bus', 'd', { affects: [['NO_CAR']] })],
  });
  const any = { from: 'STARTS' };

  test('from every start: those that may admit the audience, to what may admit it and is not shut', () => {
    const everyone = ['a c job', 'a d job', 'b c job', 'b d job'];
    expect(ways(document, undefined, any)).toEqual(everyone);
    expect(ways(document, {}, any)).toEqual(everyone);
    expect(ways(document, { groups: ['MEN'], hasCar: false }, any)).toEqual(['b c job']);
    expect(ways(document, { age: 40, statuses: ['RIS'] }, any)).toEqual(['a d job']);
  });

  test('a start that is named is tested for nothing, and nothing of it is left to check', () => {
    const man = { groups: ['MEN'], levels: { oral: 0 } };
    expect(ways(document, man, any)).toEqual(['b c job', 'b d job']);
    expect(ways(document, man)).toEqual(['a c job', 'a d job']);
    const [way] = pathways(document, man).pathways;
    expect(way?.first).toMatchObject({ admission: { overall: 'NO' }, levels: { overall: 'NO', gap: 1 } });
    expect(way?.toCheck).toEqual([{ kind: 'STATUS', element: 'c', obstacle: null, dimension: null }]);
  });

  test('what is not known is listed in the order of the way', () => {
    const found = pathways(document, { statuses: ['DEI'], levels: { written: 2 } }, any).pathways;
    const checks = found.map(({ filieres, toCheck }) => [
      filieres.join(' '),
      toCheck.filter(({ dimension }) => dimension === null || dimension === 'oral').map(({ kind }) => kind),
    ]);
    // Guidance sends to the right level: those of a Door and of the step out of it are no question.
    expect(checks).toEqual([
      ['a c', ['GROUP']],
      ['a d', ['GROUP', 'OBSTACLE']],
      ['b c', ['AGE']],
      ['b d', ['AGE', 'OBSTACLE']],
    ]);
  });

  test('each step tells its conditions, obstacles and the journey', () => {
    const placed = network({
      communes: [
        { id: 'home', name: 'Home' },
        { id: 'town', name: 'Town' },
      ],
      sites: [{ id: 'site', operator: 'op-b', commune: 'town' }],
      filieres: [filiere('a', known), filiere('b', { ...known, entry: { ageMin: 18 }, sites: ['site'] })],
      outlets: [job],
      preps: [{ filiere: 'b', outlet: 'job' }],
      passerelles: [passerelle('a', 'b')],
      travelTimes: [{ from: 'home', to: 'town', minutes: 45 }],
      obstacles: [shut('bus', 'a-b', { affects: [['NO_CAR']] }), shut('early', 'site', { severity: 'HARD' })],
    });
    const [way] = pathways(placed, { age: 30, commune: 'home' }).pathways;
    expect(way?.path[0]).toMatchObject({
      admission: { overall: 'YES', conditions: [{ condition: 'AGE', given: 30 }] },
      obstacles: [
        { obstacle: 'bus', on: 'a-b', severity: 'BLOCKING', verdict: 'TO_CHECK' },
        { obstacle: 'early', on: 'site', severity: 'HARD', verdict: 'HOLDS' },
      ],
      travel: { site: 'site', commune: 'town', minutes: 45, estimated: false },
    });
    expect(way?.first).toMatchObject({ admission: { overall: 'YES' }, levels: null, travel: null });
    expect(way?.path[1]).toMatchObject({ admission: null, obstacles: [], travel: null });
    const [plain] = pathways(placed, undefined).pathways;
    expect(plain?.path[0]).toMatchObject({
      admission: null,
      travel: null,
      obstacles: [{ obstacle: 'early' }],
    });
  });

  test('why there is none: every start refused, or refused and shut on the way', () => {
    const refused = { groups: ['MEN'], age: 40 };
    expect(pathways(document, refused, any).blocked).toMatchObject({
      reason: 'NO_USABLE_START',
      starts: [
        { filiere: 'a', admission: { overall: 'NO', conditions: [{ condition: 'GROUP', verdict: 'NO' }] } },
        { filiere: 'b', admission: { overall: 'NO', conditions: [{ condition: 'AGE', verdict: 'NO' }] } },
      ],
    });
    expect(pathways(document, { statuses: ['RIS'], hasCar: false, age: 40 }, any).blocked).toMatchObject({
      reason: 'ON_PAPER',
      obstacles: ['bus'],
      admissions: [{ filiere: 'c', admission: { conditions: [{ condition: 'STATUS', asked: ['DEI'] }] } }],
      starts: [{ filiere: 'b' }],
    });
  });
});

describe('any outlet', () => {
  const document = network({
    filieres: [
      filiere('a', { ...known, stage: 'INTAKE' }),
      filiere('b', known),
      filiere('c', { ...known, terminal: true, durationMonths: 1 }),
    ],
    outlets: [job, { id: 'art', name: 'Art' }],
    preps: [
      { filiere: 'b', outlet: 'job' },
      { filiere: 'b', outlet: 'art' },
    ],
    passerelles: [passerelle('a', 'b'), passerelle('a', 'c'), passerelle('c', 'b')],
  });

  test('is met by each of them, the general one included, in the order of pathways', () => {
    expect(ways(document, undefined, { to: 'OUTLETS' })).toEqual([
      'a c emploi',
      'a b art',
      'a b job',
      'a c b art',
      'a c b job',
    ]);
    expect(ways(document, undefined, { to: 'OUTLETS', k: 2 })).toEqual(['a c emploi', 'a b art']);
    expect(ways(document, undefined, { to: 'OUTLETS', via: ['b', 'art'] })).toEqual(['a b art', 'a c b art']);
  });
});
