import { describe, expect, test } from 'vitest';
import { findPathways } from '../../../domain/advice/pathways/find-pathways.ts';
import type { Pathway } from '../../../domain/analysis/results.ts';
import { forAudience, snapshotAt } from '../../../domain/graph/snapshot.ts';
import type { AudienceProfile } from '../../../domain/model/audience.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { DIMENSIONS } from '../../../domain/model/vocabulary.ts';
import { filiere, network, passerelle } from '../../support/builders.ts';
import { hauteSylve } from '../../support/haute-sylve.ts';

const nothingAsked = Object.fromEntries(DIMENSIONS.map((name) => [name, { min: 0 }]));
const taught = (id: string, sites?: string[]) =>
  filiere(id, { waitMonths: 0, durationMonths: 3, entry: nothingAsked, ...(sites && { sites }) });
const job = { id: 'job', name: 'Job' };
const towns = [
  { id: 'here', name: 'Here', latitude: 50, longitude: 5 },
  { id: 'there', name: 'There', latitude: 50.1, longitude: 5 },
];

const ask = (
  document: NetworkDocument,
  profile: AudienceProfile | undefined,
  from = 'STARTS',
  to = 'job',
): readonly Pathway[] => {
  const snapshot = forAudience(snapshotAt(document, '2025-12-31'), profile);
  const result = findPathways(snapshot, { from, to, k: 10, order: 'surest' });
  if (!result.ok) throw new Error(result.value);
  return result.pathways;
};

describe('what is to be checked', () => {
  test.each([undefined, { hasCar: false, needsChildcare: true, availability: ['DAY' as const] }])(
    'stands at its step, and all steps together are the list of the pathway, for %j',
    (profile) => {
      for (const pathway of ask(hauteSylve(), profile, 'STARTS', 'OUTLETS')) {
        const ofSteps = [pathway.first, ...pathway.path].flatMap(({ toCheck }) => toCheck);
        expect(pathway.toCheck).toEqual(ofSteps);
      }
    },
  );

  test('names a passerelle that nobody used last year at its step, where it is no point to check', () => {
    const year = { from: '2025-01-01', to: '2025-12-31' };
    const document = network({
      filieres: [
        { ...taught('door'), stage: 'INTAKE' },
        { ...taught('other'), stage: 'INTAKE' },
        taught('a'),
      ],
      outlets: [job],
      preps: [{ filiere: 'a', outlet: 'job' }],
      passerelles: [
        passerelle('door', 'a', { validFrom: '2020-01-01' }),
        passerelle('other', 'a', { validFrom: '2020-01-01' }),
      ],
      flows: [
        {
          id: 'f',
          ...year,
          source: 'door',
          target: 'a',
          kind: 'ORIENTATION',
          declaredBy: 'SENDER',
          count: 0,
        },
        {
          id: 'g',
          ...year,
          source: 'other',
          target: 'a',
          kind: 'ORIENTATION',
          declaredBy: 'SENDER',
          count: 9,
        },
      ],
    });
    const found = ask(document, undefined);
    expect(found.map(({ filieres, toCheck, path }) => [filieres[0], toCheck, path[0]?.cautions])).toEqual([
      ['door', [], ['DORMANT']],
      ['other', [], []],
    ]);
  });

  test('names an agreement that has ended while its passerelle is still recorded as active', () => {
    const ended = (validTo: string) =>
      ask(
        network({
          filieres: [{ ...taught('door'), stage: 'INTAKE' }, taught('a')],
          outlets: [job],
          preps: [{ filiere: 'a', outlet: 'job' }],
          agreements: [{ id: 'deal', name: 'Deal', parties: ['op-door', 'op-a'], validTo }],
          passerelles: [passerelle('door', 'a', { agreement: 'deal' })],
        }),
        undefined,
      )[0]?.path[0]?.cautions;
    expect(ended('2025-12-30')).toEqual(['AGREEMENT']);
    // It holds on the day of reading, and ends before the step, which begins later.
    expect(ended('2025-12-31')).toEqual(['LINK_ENDS']);
    expect(ended('2026-12-31')).toEqual([]);
  });

  test('a level that is met anyway is not said to be waived', () => {
    const need = { written: { min: 2 } };
    const waived = (written: number) =>
      ask(
        network({
          filieres: [taught('a'), { ...taught('b'), entry: { ...nothingAsked, ...need } }],
          outlets: [job],
          preps: [{ filiere: 'b', outlet: 'job' }],
          passerelles: [passerelle('a', 'b', { waives: ['written'] })],
        }),
        { levels: { written } },
        'a',
      )[0]?.path[0]?.levels?.dimensions.find(({ dimension }) => dimension === 'written')?.waived;
    expect(waived(1)).toBe(true);
    expect(waived(2)).toBe(false);
  });
});

describe('what is to be arranged', () => {
  const site = (id: string, commune: string) => ({ id, operator: 'op-a', commune });
  const at = (more: Partial<NetworkDocument> = {}) =>
    network({
      communes: towns,
      sites: [site('near', 'here'), site('far', 'there')],
      filieres: [{ ...taught('door', ['far']), stage: 'INTAKE' }, taught('a', ['far'])],
      outlets: [job],
      preps: [{ filiere: 'a', outlet: 'job' }],
      passerelles: [passerelle('door', 'a')],
      ...more,
    });
  const arranged = (document: NetworkDocument, profile: AudienceProfile) =>
    ask(document, profile).map(({ first, path }) => [first, ...path].map(({ cautions }) => cautions))[0];
  const minutes = (time: number) => ({
    travelTimes: [{ from: 'here', to: 'there', minutes: time }],
  });

  test('is childcare where nothing is said of it, for those who need it, and not at the welcome', () => {
    expect(arranged(at(), { needsChildcare: true })).toEqual([[], ['CHILDCARE'], []]);
    expect(arranged(at(), { needsChildcare: false })).toEqual([[], [], []]);
    expect(arranged(at(), { age: 30 })).toEqual([[], [], []]);
    const told: Partial<NetworkDocument> = {
      obstacles: [
        {
          ...{ id: 'creche', on: 'far', name: 'Mercredi', category: 'CHILDCARE', severity: 'HARD' },
          affects: [['NEEDS_CHILDCARE']],
        },
      ],
    };
    expect(arranged(at(told), { needsChildcare: true })).toEqual([[], [], []]);
  });

  test.each<[AudienceProfile['availability'], ('DAY' | 'EVENING' | 'FULL_TIME')[] | undefined, boolean]>([
    [['DAY'], ['EVENING'], true],
    [['DAY'], ['FULL_TIME'], true],
    [['EVENING'], ['DAY', 'FULL_TIME'], true],
    [['DAY'], ['DAY', 'EVENING'], false],
    [['FULL_TIME'], ['DAY'], false],
    [['DAY'], undefined, false],
    [undefined, ['EVENING'], false],
  ])('is another time of the day: free %j, held %j', (free, held, isWarned) => {
    const filieres = [
      { ...taught('door'), stage: 'INTAKE' as const },
      { ...taught('a'), ...(held && { schedule: { availability: held, hoursPerWeek: 16 } }) },
    ];
    const profile = free === undefined ? { age: 30 } : { availability: free };
    const said = arranged(at({ filieres }), profile);
    expect(said).toEqual([[], isWarned ? ['SCHEDULE'] : [], []]);
  });

  test('is the level, at which the welcome looks, where it is not known; it is no point to check', () => {
    const entry = { ...nothingAsked, oral: { min: 2 } };
    const filieres = [
      { ...taught('door'), stage: 'INTAKE' as const },
      { ...taught('a'), entry },
    ];
    const document = at({ filieres });
    for (const profile of [undefined, {}, { hasCar: true }, { levels: { written: 4 } }]) {
      const [way] = ask(document, profile);
      expect([way?.toCheck, way?.path[0]?.cautions]).toEqual([[], ['WELCOME']]);
    }
    expect(arranged(document, { levels: { oral: 2 } })).toEqual([[], [], []]);
    const waived = at({ filieres, passerelles: [passerelle('door', 'a', { waives: ['oral'] })] });
    expect(arranged(waived, {})).toEqual([[], [], []]);
  });

  test('is a journey that is long or not measured, for those without a car', () => {
    const walker: AudienceProfile = { hasCar: false, commune: 'here' };
    expect(arranged(at(), { hasCar: false })).toEqual([[], ['TRAVEL'], []]);
    expect(arranged(at(), walker)).toEqual([[], ['TRAVEL'], []]);
    expect(arranged(at(minutes(60)), walker)).toEqual([[], [], []]);
    expect(arranged(at(minutes(61)), walker)).toEqual([[], ['TRAVEL'], []]);
    expect(arranged(at(minutes(61)), { commune: 'here' })).toEqual([[], ['TRAVEL'], []]);
    expect(arranged(at(minutes(61)), { ...walker, hasCar: true })).toEqual([[], [], []]);
  });
});

test('the realistic way comes first for a lone parent without a car of whom no more is known', () => {
  const mother: AudienceProfile = {
    ...{ loneParent: true, hasCar: false, needsChildcare: true },
    availability: ['DAY'],
  };
  const [first] = ask(hauteSylve(), mother, 'STARTS', 'OUTLETS');
  // Not a course that asks for B1. The passerelle of the guidance office, which nobody took last year, is named as such.
  expect(first?.filieres.slice(1)).toEqual(['lee-ecrit-1', 'fil-fibre-nettoyage']);
  expect(first?.path.map(({ cautions }) => cautions)).toEqual([
    ['DORMANT', 'CHILDCARE', 'TRAVEL', 'WELCOME'],
    // It is held full time, and she is free in the daytime only.
    ['SCHEDULE', 'CHILDCARE', 'TRAVEL'],
    [],
  ]);
});
