import { describe, expect, test } from 'vitest';
import { explainOwnTest, MAYBE, NO, ownTests, YES } from '../../../domain/analysis/levels.ts';
import { blockings, obstaclesOn } from '../../../domain/analysis/obstacles.ts';
import { usableStarts, walkableGraph } from '../../../domain/analysis/walkable.ts';
import { findGaps } from '../../../domain/findings/list-findings.ts';
import { forAudience, type Snapshot, snapshotAt } from '../../../domain/graph/snapshot.ts';
import type { AudienceProfile } from '../../../domain/model/audience.ts';
import type { EntryConditions } from '../../../domain/model/conditions.ts';
import type { Filiere, Obstacle } from '../../../domain/model/entities.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { filiere, network, operator, passerelle } from '../../support/builders.ts';

const read = (document: NetworkDocument, profile: AudienceProfile | undefined): Snapshot =>
  forAudience(snapshotAt(document, '2025-12-31'), profile);
const nodeOf = (snapshot: Snapshot, id: string): number => snapshot.nodes.index.get(id)!;

const obstacle = (id: string, on: string, more: Partial<Obstacle> = {}): Obstacle => ({
  id,
  on,
  name: id,
  category: 'MOBILITY',
  severity: 'BLOCKING',
  ...more,
});
const noCar = { affects: [['NO_CAR']] };

describe('what obstacles shut', () => {
  const document = network({
    communes: [{ id: 'x', name: 'X' }],
    sites: [
      { id: 's1', operator: 'op-a', commune: 'x' },
      { id: 's2', operator: 'op-a', commune: 'x' },
      { id: 's3', operator: 'op-a', commune: 'x', validTo: '2020-01-01' },
    ],
    filieres: [filiere('a', { sites: ['s1', 's2', 's3'] }), filiere('b'), filiere('c')],
    passerelles: [passerelle('b', 'c')],
    obstacles: [
      obstacle('hill', 's1', noCar),
      obstacle('crossing', 's2', { affects: [['NEEDS_CHILDCARE']] }),
      obstacle('stairs', 'b', { severity: 'HARD' }),
      obstacle('desk', 'b-c', noCar),
      obstacle('lifted', 'c', noCar),
    ],
    mitigations: [{ id: 'shuttle', name: 'Navette', operator: 'op-c', lifts: ['lifted'] }],
  });
  const shut = (profile: AudienceProfile | undefined, id: string): number => {
    const snapshot = read(document, profile);
    return blockings(snapshot).nodes[nodeOf(snapshot, id)]!;
  };

  test('a filière with sites: only when every valid site is, three-valued', () => {
    expect(shut({ hasCar: false, needsChildcare: true }, 'a')).toBe(YES);
    expect(shut({ hasCar: false, needsChildcare: false }, 'a')).toBe(NO);
    expect(shut({ hasCar: false }, 'a')).toBe(MAYBE);
    expect(shut({}, 'a')).toBe(MAYBE);
    expect(shut({ hasCar: true }, 'a')).toBe(NO);
    expect(shut(undefined, 'a')).toBe(NO);
  });

  test('HARD informs only, a mitigation lifts, a passerelle is shut by what stands on it', () => {
    const snapshot = read(document, { hasCar: false });
    expect(shut({ hasCar: false }, 'b')).toBe(NO);
    expect(shut({ hasCar: false }, 'c')).toBe(NO);
    expect([...blockings(snapshot).passerelles]).toEqual([YES]);
    expect([...blockings(read(document, {})).passerelles]).toEqual([MAYBE]);
    expect([...blockings(snapshot.everyone).passerelles]).toEqual([NO]);
    expect(obstaclesOn(snapshot, 'b').map(({ obstacle: { id }, verdict }) => [id, verdict])).toEqual([
      ['stairs', YES],
    ]);
  });
});

describe('a ceiling that some statuses lift', () => {
  const answer = (profile: AudienceProfile | undefined, entry: EntryConditions['certificate']) => {
    const asksNothing = Object.fromEntries(
      ['oral', 'written', 'numeracy', 'digital', 'project'].map((name) => [name, { min: 0 }]),
    );
    const document = network({
      filieres: [
        filiere('a', { exit: { certificate: 3 } }),
        filiere('b', { entry: { ...asksNothing, ...(entry === undefined ? {} : { certificate: entry }) } }),
      ],
      passerelles: [passerelle('a', 'b')],
    });
    const snapshot = read(document, profile);
    const told = explainOwnTest(snapshot, 0);
    const verdict = told.dimensions.find(({ dimension }) => dimension === 'certificate')!.verdict;
    expect(ownTests(snapshot)[0]).toBe({ NO, UNKNOWN: MAYBE, YES }[told.overall]);
    return verdict;
  };
  const ceiling = { max: 2, maxWaivedBy: ['LONG_JOBLESS'] };

  test('stands without an audience and for other statuses, is in doubt without any, and falls for these', () => {
    expect(answer(undefined, ceiling)).toBe('OVER');
    expect(answer({ statuses: ['RIS'] }, ceiling)).toBe('OVER');
    expect(answer({ age: 30 }, ceiling)).toBe('UNKNOWN');
    expect(answer({ statuses: ['RIS', 'LONG_JOBLESS'] }, ceiling)).toBe('PASS');
    expect(answer({ age: 30 }, { max: 2 })).toBe('OVER');
  });

  test('once lifted leaves the need to be tested; in doubt it outweighs a pass, not a gap', () => {
    const lifted = { statuses: ['LONG_JOBLESS'] };
    expect(answer(lifted, { ...ceiling, min: 2 })).toBe('PASS');
    expect(answer(lifted, { ...ceiling, max: 4, min: 4 })).toBe('GAP');
    expect(answer({ age: 30 }, { ...ceiling, min: 2 })).toBe('UNKNOWN');
    // The test asks more than the ceiling lets in: the gap holds whatever becomes of the ceiling.
    expect(answer({ age: 30 }, { ...ceiling, tested: 4 })).toBe('GAP');
  });
});

describe('the walkable graph of an audience', () => {
  const document = network({
    filieres: [
      filiere('door', { stage: 'INTAKE', entry: { oral: { min: 2 } } }),
      filiere('women', { stage: 'INTAKE', entry: { groups: ['WOMEN'] } }),
      filiere('far', { stage: 'INTAKE' }),
      filiere('young', { entry: { ageMax: 25 } }),
      filiere('any'),
    ],
    passerelles: [passerelle('door', 'young'), passerelle('door', 'any'), passerelle('any', 'young')],
    preps: [{ filiere: 'young', outlet: 'job' }],
    outlets: [{ id: 'job', name: 'Métier' }],
    obstacles: [obstacle('hill', 'far', noCar), obstacle('bus', 'any', noCar)],
  });
  const edges = (profile: AudienceProfile | undefined): string[] => {
    const snapshot = read(document, profile);
    const { from, to } = walkableGraph(snapshot);
    return [...from].map((a, edge) => `${snapshot.nodes.ids[a]} ${snapshot.nodes.ids[to[edge]!]}`).sort();
  };
  const starts = (profile: AudienceProfile | undefined): string[] => {
    const snapshot = read(document, profile);
    return usableStarts(snapshot).map((node) => snapshot.nodes.ids[node]!);
  };

  test('leaves out who is refused and what is shut, keeps what is to be checked and every PREP edge', () => {
    const all = ['any young', 'door any', 'door young', 'young job'];
    expect(edges(undefined)).toEqual(all);
    expect(edges({})).toEqual(all);
    expect(edges({ age: 40 })).toEqual(['door any', 'young job']);
    expect(edges({ hasCar: false })).toEqual(['any young', 'door young', 'young job']);
  });

  test('starts are usable when they may admit, nothing shuts them, and the levels given may fit', () => {
    expect(starts(undefined)).toEqual(['door', 'far', 'women']);
    expect(starts({ groups: ['MEN'], hasCar: false })).toEqual(['door']);
    expect(starts({ levels: { oral: 1 } })).toEqual(['far', 'women']);
    expect(starts({ levels: { oral: 2 } })).toEqual(['door', 'far', 'women']);
    expect(starts({ levels: { written: 0 } })).toEqual(['door', 'far', 'women']);
    expect(starts({ levels: {} })).toEqual(['door', 'far', 'women']);
  });
});

describe('M09, a passage that only obstacles shut', () => {
  const asks = Object.fromEntries(
    ['oral', 'written', 'numeracy', 'certificate', 'digital', 'project'].map((name) => [name, { min: 0 }]),
  );
  const blocked = (
    profile: AudienceProfile | undefined,
    parts: Partial<NetworkDocument> = {},
    b: Partial<Filiere> = {},
  ) => {
    const document = network({
      filieres: [filiere('a', { exit: { written: 2 } }), filiere('b', { entry: asks, ...b })],
      passerelles: [passerelle('a', 'b')],
      obstacles: [obstacle('bus', 'b', noCar)],
      ...parts,
    });
    const period = { from: '2025-01-01', to: '2025-12-31' };
    return findGaps(read(document, profile), { period, kinds: ['M09'], audienceId: 'walkers' });
  };

  test('concerns the audience, names it in its key, and tells the obstacle and what would lift it', () => {
    const found = blocked(
      { hasCar: false },
      {
        operators: [operator('op-bus')],
        mitigations: [
          { id: 'old', name: 'Navette', operator: 'op-bus', lifts: ['bus'], validTo: '2024-01-01' },
          { id: 'other', name: 'Crèche', operator: 'op-bus', lifts: ['creche'] },
        ],
        obstacles: [obstacle('bus', 'b', noCar), obstacle('creche', 'a', { severity: 'MILD' })],
      },
    );
    expect(found).toMatchObject([
      {
        key: 'M09:a:b:walkers',
        audience: 'walkers',
        certainty: 'certain',
        evidence: {
          passerelles: [{ id: 'a-b', obstacles: [{ obstacle: 'bus', on: 'b', verdict: 'BLOCKS' }] }],
          mitigations: ['old'],
          admission: ['YES', 'YES'],
        },
      },
    ]);
    expect(blocked({ hasCar: true })).toEqual([]);
    expect(blocked({})).toEqual([]);
    expect(blocked(undefined)).toEqual([]);
    expect(blocked(undefined, { obstacles: [obstacle('works', 'b')] })).toHaveLength(1);
  });

  test('is possible when the level test or an admission is not known', () => {
    const walker = { hasCar: false };
    expect(blocked(walker, {}, { entry: {} })[0]?.certainty).toBe('possible');
    const refusing = { entry: { ...asks, ageMax: 25 } };
    expect(blocked(walker, {}, refusing)[0]).toMatchObject({
      certainty: 'possible',
      evidence: { admission: ['YES', 'UNKNOWN'] },
    });
    expect(blocked({ ...walker, age: 40 }, {}, refusing)).toEqual([]);
  });

  test('is not one when another passerelle is open, when levels shut all, or when the first filière is shut', () => {
    const walker = { hasCar: false };
    const onPasserelle = { obstacles: [obstacle('bus', 'a-b', noCar)] };
    const two = [passerelle('a', 'b'), passerelle('a', 'b', { id: 'second' })];
    expect(blocked(walker, onPasserelle)).toHaveLength(1);
    expect(blocked(walker, { ...onPasserelle, passerelles: two })).toEqual([]);
    expect(blocked(walker, {}, { entry: { ...asks, written: { min: 4 } } })).toEqual([]);
    const both = { obstacles: [obstacle('bus', 'b', noCar), obstacle('hill', 'a', noCar)] };
    expect(blocked(walker, both)).toEqual([]);
  });
});
