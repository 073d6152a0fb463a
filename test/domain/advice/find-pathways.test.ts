import { describe, expect, test } from 'vitest';
import { findPathways } from '../../../domain/advice/pathways/find-pathways.ts';
import type { PathwayQuery } from '../../../domain/analysis/pathways/request.ts';
import { snapshotAt } from '../../../domain/graph/snapshot.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { filiere, network, passerelle } from '../../support/builders.ts';

const known = (waitMonths: number, durationMonths: number) => ({ waitMonths, durationMonths });
const job = { id: 'job', name: 'Nettoyage' };

function pathways(document: NetworkDocument, query: Partial<PathwayQuery> = {}) {
  const result = findPathways(snapshotAt(document, '2025-12-31'), { from: 'a', to: 'job', k: 10, ...query });
  if (!result.ok) throw new Error(`${result.parameter} ${result.value}`);
  return result;
}
const ways = (document: NetworkDocument, query: Partial<PathwayQuery> = {}) =>
  pathways(document, query).pathways.map((way) => [...way.filieres, way.outlet].join(' '));

/** a → b → job and a → c → b, all lasting. */
const diamond = network({
  filieres: [filiere('a', known(0, 6)), filiere('b', known(1, 6)), filiere('c', known(0, 3))],
  outlets: [job],
  preps: [{ filiere: 'b', outlet: 'job' }],
  passerelles: [passerelle('a', 'b'), passerelle('a', 'c'), passerelle('c', 'b')],
});

describe('pathways', () => {
  test('come by months, then steps, with the outlet at the end', () => {
    expect(ways(diamond)).toEqual(['a b job', 'a c b job']);
    expect(pathways(diamond).pathways.map(({ months, steps }) => [months, steps])).toEqual([
      [13, 1],
      [16, 2],
    ]);
  });

  test('obey via, avoid, maxMonths and maxSteps', () => {
    expect(ways(diamond, { via: ['c'] })).toEqual(['a c b job']);
    expect(ways(diamond, { via: ['a', 'b'] })).toEqual(['a b job', 'a c b job']);
    expect(ways(diamond, { avoid: ['c'] })).toEqual(['a b job']);
    expect(ways(diamond, { avoid: ['op-c'] })).toEqual(['a b job']);
    expect(ways(diamond, { maxMonths: 13 })).toEqual(['a b job']);
    expect(ways(diamond, { maxSteps: 1 })).toEqual(['a b job']);
    expect(ways(diamond, { k: 1 })).toEqual(['a b job']);
  });

  test('the wait of the first filière counts unless one is already enrolled', () => {
    const document = network({
      filieres: [filiere('a', known(4, 6))],
      outlets: [job],
      preps: [{ filiere: 'a', outlet: 'job' }],
    });
    expect(pathways(document).pathways[0]?.months).toBe(10);
    expect(pathways(document).pathways[0]?.first).toMatchObject({ waitMonths: 4, end: 10 });
    expect(pathways(document, { enrolled: true }).pathways[0]?.months).toBe(6);
    expect(pathways(document, { enrolled: true }).pathways[0]?.first).toMatchObject({
      waitMonths: 0,
      end: 6,
    });
  });

  test('concurrent filières begin together and the longest counts', () => {
    const document = network({
      filieres: [filiere('a', known(0, 12)), filiere('b', known(2, 15))],
      outlets: [job],
      preps: [{ filiere: 'b', outlet: 'job' }],
      passerelles: [passerelle('a', 'b', { kind: 'CONCURRENT' })],
    });
    expect(pathways(document).pathways[0]?.months).toBe(17);
    expect(ways(document, { withoutConcurrent: true })).toEqual([]);
    expect(pathways(document, { withoutConcurrent: true }).blocked?.reason).toBe('LIMITS');
  });

  test('a level gained on a detour opens a step, and a test that fails closes it', () => {
    const document = network({
      filieres: [
        filiere('a', { ...known(0, 1), exit: { written: 1 } }),
        filiere('b', { ...known(0, 1), entry: { written: { min: 3 } } }),
        filiere('c', { ...known(0, 9), entry: { written: { min: 1 } }, exit: { written: 3 } }),
      ],
      outlets: [job],
      preps: [{ filiere: 'b', outlet: 'job' }],
      passerelles: [passerelle('a', 'b'), passerelle('a', 'c'), passerelle('c', 'b')],
    });
    expect(ways(document)).toEqual(['a c b job']);
    const blocked = pathways(document, { avoid: ['c'] }).blocked;
    expect(blocked?.reason).toBe('LIMITS');
  });

  test('an incomplete one comes after every complete one', () => {
    const document = network({
      filieres: [filiere('a', known(0, 1)), filiere('b', known(0, 30)), filiere('c', { waitMonths: 0 })],
      outlets: [job],
      preps: [
        { filiere: 'b', outlet: 'job' },
        { filiere: 'c', outlet: 'job' },
      ],
      passerelles: [passerelle('a', 'b'), passerelle('a', 'c')],
    });
    expect(pathways(document).pathways.map(({ filieres, complete }) => [filieres.at(-1), complete])).toEqual([
      ['b', true],
      ['c', false],
    ]);
  });

  test('of parallel passerelles the one that ends earliest is taken, then the smallest id; others are alternatives', () => {
    const document = network({
      filieres: [filiere('a', known(0, 10)), filiere('b', known(0, 2))],
      outlets: [job],
      preps: [{ filiere: 'b', outlet: 'job' }],
      passerelles: [
        passerelle('a', 'b', { id: 'p1' }),
        passerelle('a', 'b', { id: 'p3', kind: 'CONCURRENT' }),
        passerelle('a', 'b', { id: 'p2', kind: 'CONCURRENT' }),
      ],
    });
    expect(pathways(document).pathways[0]).toMatchObject({
      months: 10,
      path: [
        { passerelle: 'p2', alternatives: ['p1', 'p3'] },
        { to: 'job', passerelle: null },
      ],
    });
  });

  test('a PREP edge is preferred to a passerelle to the same outlet, which is a step', () => {
    const exits = {
      passerelles: [passerelle('a', 'job')],
      outlets: [job],
      filieres: [filiere('a', known(0, 1))],
    };
    expect(pathways(network(exits)).pathways[0]?.steps).toBe(1);
    const prepared = network({ ...exits, preps: [{ filiere: 'a', outlet: 'job' }] });
    expect(pathways(prepared).pathways[0]?.steps).toBe(0);
  });

  test('a sector ends at its first filière; a terminal filière without PREP leads to the general outlet', () => {
    const document = network({
      filieres: [
        filiere('a', known(0, 1)),
        filiere('b', { ...known(0, 1), sector: 'WOOD' }),
        filiere('c', { ...known(0, 1), sector: 'WOOD', terminal: true }),
      ],
      passerelles: [passerelle('a', 'b'), passerelle('b', 'c')],
    });
    expect(ways(document, { to: 'sector:WOOD' })).toEqual(['a b ']);
    expect(ways(document, { to: 'emploi' })).toEqual(['a b c emploi']);
  });

  test('an unknown element is named, an inactive start is said', () => {
    const snapshot = snapshotAt(diamond, '2025-12-31');
    expect(findPathways(snapshot, { from: 'zz', to: 'job', k: 1 })).toEqual({
      ok: false,
      parameter: 'from',
      value: 'zz',
    });
    const past = network({ filieres: [filiere('a', { validTo: '2020-01-01' })], outlets: [job] });
    expect(pathways(past).blocked?.reason).toBe('INACTIVE');
  });
});

describe('when there is no pathway, what blocks is said', () => {
  test('joined on paper: the passerelle whose test fails, with the gap', () => {
    const document = network({
      filieres: [filiere('a', { exit: { written: 2 } }), filiere('b', { entry: { written: { min: 4 } } })],
      outlets: [job],
      preps: [{ filiere: 'b', outlet: 'job' }],
      passerelles: [passerelle('a', 'b')],
    });
    const { blocked } = pathways(document);
    expect(blocked).toMatchObject({
      reason: 'ON_PAPER',
      levelGaps: [{ passerelle: 'a-b', levels: { gap: 2 } }],
    });
  });

  test('joined on paper: the obstacle that shuts the only site to everyone', () => {
    const document = network({
      communes: [{ id: 'commune', name: 'Commune' }],
      sites: [{ id: 'site', operator: 'op-b', commune: 'commune' }],
      filieres: [filiere('a'), filiere('b', { sites: ['site'] })],
      outlets: [job],
      preps: [{ filiere: 'b', outlet: 'job' }],
      passerelles: [passerelle('a', 'b')],
      obstacles: [{ id: 'works', on: 'site', name: 'Travaux', category: 'HOUSING', severity: 'BLOCKING' }],
    });
    expect(pathways(document).blocked).toMatchObject({ reason: 'ON_PAPER', obstacles: ['works'] });
  });

  test('not joined: where the ways end', () => {
    const document = network({
      filieres: [filiere('a'), filiere('b'), filiere('c')],
      outlets: [job],
      preps: [{ filiere: 'c', outlet: 'job' }],
      passerelles: [passerelle('a', 'b')],
    });
    expect(pathways(document).blocked).toMatchObject({ reason: 'UNCONNECTED', lastReached: ['b'] });
  });

  test('a dense network that levels shut is told so quickly, not searched for ever', () => {
    const names = Array.from({ length: 24 }, (_, index) => `f${String(index).padStart(2, '0')}`);
    const document = network({
      filieres: [
        filiere('a', { ...known(0, 1), exit: { written: 2 } }),
        ...names.map((name) => filiere(name, known(0, 1))),
        filiere('z', { ...known(0, 1), entry: { written: { min: 5 } } }),
      ],
      outlets: [job],
      preps: [{ filiere: 'z', outlet: 'job' }],
      passerelles: [
        ...names.flatMap((from) => names.filter((to) => to !== from).map((to) => passerelle(from, to))),
        ...names.flatMap((name) => [passerelle('a', name), passerelle(name, 'z')]),
      ],
    });
    const result = pathways(document);
    expect(result.exhaustive).toBe(true);
    expect(result.blocked?.reason).toBe('ON_PAPER');
    expect(result.blocked?.levelGaps).toHaveLength(names.length);
  });

  test('limits: those that each stand in the way alone, and none when only several together do', () => {
    expect(pathways(diamond, { maxMonths: 12 }).blocked).toMatchObject({
      reason: 'LIMITS',
      limits: ['maxMonths'],
    });
    expect(pathways(diamond, { via: ['c'], maxMonths: 14 }).blocked?.limits).toEqual(['via', 'maxMonths']);
    expect(pathways(diamond, { maxMonths: 12, maxSteps: 0 }).blocked).toMatchObject({
      reason: 'LIMITS',
      limits: [],
    });
  });

  test.each<[Partial<PathwayQuery>, object]>([
    [{ avoid: ['a'] }, { parameter: 'avoid', value: 'a', against: 'from' }],
    [{ avoid: ['op-a'] }, { parameter: 'avoid', value: 'op-a', against: 'from' }],
    [
      { to: 'b', avoid: ['op-b'] },
      { parameter: 'avoid', value: 'op-b', against: 'to' },
    ],
    [
      { via: ['c'], avoid: ['b', 'c'] },
      { parameter: 'avoid', value: 'c', against: 'via' },
    ],
    [{ via: ['c', 'c'] }, { parameter: 'via', value: 'c', against: 'via' }],
    [{ via: ['c', 'a'] }, { parameter: 'via', value: 'a', against: 'from' }],
    [{ via: ['emploi', 'c'] }, { parameter: 'via', value: 'emploi', against: 'to' }],
    [
      { to: 'b', via: ['b', 'c'] },
      { parameter: 'via', value: 'b', against: 'to' },
    ],
    [
      { to: 'a', via: ['c'] },
      { parameter: 'via', value: 'c', against: 'to' },
    ],
    [
      { to: 'b', maxSteps: 0 },
      { parameter: 'maxSteps', value: '0', against: 'to' },
    ],
    [
      { via: ['c', 'b'], maxSteps: 1 },
      { parameter: 'maxSteps', value: '1', against: 'via' },
    ],
  ])('a question that contradicts itself is told so: %j', (query, contradiction) => {
    expect(pathways(diamond, query)).toMatchObject({
      pathways: [],
      exhaustive: true,
      blocked: { reason: 'CONTRADICTION', contradiction },
    });
  });

  test('what only looks like a contradiction is answered', () => {
    expect(ways(diamond, { via: ['a', 'c', 'b', 'job'] })).toEqual(['a c b job']);
    expect(ways(diamond, { to: 'b', via: ['b'], maxSteps: 1 })).toEqual(['a b ']);
    expect(ways(diamond, { from: 'b', maxSteps: 0 })).toEqual(['b job']);
    expect(ways(diamond, { to: 'a', maxSteps: 0 })).toEqual(['a ']);
    expect(pathways(diamond, { maxSteps: 0 }).blocked).toMatchObject({
      reason: 'LIMITS',
      limits: ['maxSteps'],
    });
  });

  test('an end that is not open at that date is named, and so is that no start is', () => {
    const document = network({
      filieres: [filiere('a', known(0, 1)), filiere('b', { validTo: '2020-01-01' })],
      outlets: [job],
      passerelles: [passerelle('a', 'b')],
    });
    expect(pathways(document, { to: 'b' }).blocked).toMatchObject({ reason: 'INACTIVE', inactive: ['b'] });
    expect(pathways(document, { from: 'STARTS' }).blocked).toMatchObject({
      reason: 'NO_USABLE_START',
      starts: [],
    });
  });
});
