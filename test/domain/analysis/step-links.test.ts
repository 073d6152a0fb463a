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
const DAY = '2026-12-01';

function best(document: NetworkDocument, profile?: AudienceProfile): Pathway {
  const snapshot = forAudience(snapshotAt(document, DAY), profile);
  const result = findPathways(snapshot, { from: 'STARTS', to: 'OUTLETS', k: 1, order: 'surest' });
  if (!result.ok || result.pathways[0] === undefined) throw new Error('no pathway');
  return result.pathways[0];
}

const open = { openAdmission: true, waitMonths: 0, entry: NOTHING_ASKED };
const parts = {
  communes: [{ id: 'c', name: 'Commune' }],
  outlets: [{ id: 'job', name: 'Job' }],
  preps: [{ filiere: 'b', outlet: 'job' }],
};

describe('a step that is open only thanks to a mitigation', () => {
  const obstacle = (id: string, on: string, affects: string[][] | undefined) => ({
    ...{ id, name: id, category: 'MOBILITY' as const, on, severity: 'BLOCKING' as const },
    ...(affects && { affects }),
  });
  const document = network({
    ...parts,
    filieres: [
      filiere('a', { ...open, durationMonths: 3 }),
      filiere('b', {
        ...open,
        openAdmission: false,
        operator: 'op-b',
        durationMonths: 3,
        sites: ['s1', 's2'],
      }),
    ],
    sites: ['s1', 's2'].map((id) => ({ id, operator: 'op-b', commune: 'c' })),
    passerelles: [passerelle('a', 'b')],
    obstacles: [
      obstacle('for-all', 'a', undefined),
      obstacle('no-car', 'b', [['NO_CAR']]),
      obstacle('at-one-site', 's1', [['NO_CAR']]),
    ],
    mitigations: [
      { id: 'help', name: 'Help', operator: 'op-a', lifts: ['for-all'] },
      { id: 'bus', name: 'Bus', operator: 'op-b', lifts: ['no-car', 'at-one-site'] },
      { id: 'over', name: 'Over', operator: 'op-b', lifts: ['no-car'], validTo: '2026-11-30' },
    ],
  });
  const lifted = (profile?: AudienceProfile) => {
    const { first, path } = best(document, profile);
    return [first, ...path].map((step) => step.lifted.map(({ obstacle: id, verdict }) => `${id} ${verdict}`));
  };

  test('says so where the obstacle touches the audience or may touch it, and for everyone where it touches all', () => {
    expect(lifted({ hasCar: false })).toEqual([['for-all HOLDS'], ['no-car HOLDS'], []]);
    expect(lifted({})).toEqual([['for-all HOLDS'], ['no-car TO_CHECK'], []]);
    expect(lifted({ hasCar: true })).toEqual([['for-all HOLDS'], [], []]);
    expect(lifted()).toEqual([['for-all HOLDS'], [], []]);
    const [step] = best(document, { hasCar: false }).path;
    expect(step!.cautions).toContain('LIFTED');
    expect(step!.lifted[0]!.mitigations).toEqual(['bus']);
  });

  test('leaves a site out as long as another one needs no mitigation', () => {
    const both = {
      ...document,
      obstacles: [...document.obstacles, obstacle('at-other-site', 's2', [['NO_CAR']])],
      mitigations: document.mitigations.map((one) => ({ ...one, lifts: [...one.lifts, 'at-other-site'] })),
    };
    const [step] = best(network(both), { hasCar: false }).path;
    expect(step!.lifted.map(({ obstacle: id }) => id)).toEqual(['no-car', 'at-one-site', 'at-other-site']);
  });
});

describe('a link that ends before the training of the step begins', () => {
  const end = (
    months: number,
    link: { agreement?: string; validTo?: string },
    validTo?: string,
    waitMonths = 0,
  ) => {
    const document = network({
      ...parts,
      filieres: [
        filiere('a', { ...open, durationMonths: months }),
        filiere('b', { ...open, openAdmission: false, durationMonths: 3, waitMonths }),
      ],
      agreements: [{ id: 'deal', name: 'Deal', parties: ['op-a', 'op-b'], ...(validTo && { validTo }) }],
      passerelles: [passerelle('a', 'b', link)],
    });
    const [step] = best(document).path;
    expect(step!.cautions.includes('LINK_ENDS')).toBe(step!.linkEnd !== null);
    return step!.linkEnd;
  };

  test('is named with its last day: of the agreement, of the passerelle, or the earlier one', () => {
    const deal = { agreement: 'deal' };
    expect(end(2, deal, '2027-01-31')).toEqual({ day: '2027-01-31', agreement: 'deal' });
    expect(end(2, { validTo: '2026-12-31' })).toEqual({ day: '2026-12-31', agreement: null });
    expect(end(2, { ...deal, validTo: '2026-12-31' }, '2027-01-15')).toEqual({
      ...{ day: '2026-12-31', agreement: null },
    });
  });

  test('is named where it comes while people wait for the training', () => {
    const deal = { agreement: 'deal' };
    expect(end(1, deal, '2027-01-31', 1)).toEqual({ day: '2027-01-31', agreement: 'deal' });
    expect(end(1, deal, '2027-02-01', 1)).toBeNull();
  });

  test('is not named where it lasts until that day, has ended already, or has no end', () => {
    const deal = { agreement: 'deal' };
    expect(end(2, deal, '2027-02-01')).toBeNull();
    expect(end(2, deal, '2026-11-30')).toBeNull();
    expect(end(2, deal)).toBeNull();
  });
});

test('on the sample, the course beside which literacy goes on is said to rest on an agreement that ends before it begins', () => {
  const woman: AudienceProfile = {
    ...{ age: 34, woman: true, loneParent: true, hasCar: false, commune: 'X0003', statuses: ['DEI'] },
    levels: { oral: 4, written: 1, certificate: 0 },
  };
  const snapshot = forAudience(snapshotAt(hauteSylve(), '2026-12-01'), woman);
  const result = findPathways(snapshot, { from: 'STARTS', to: 'nettoyage', k: 20, order: 'surest' });
  if (!result.ok) throw new Error(result.value);
  const beside = result.pathways
    .flatMap(({ path }) => path)
    .filter(({ kind, to }) => kind === 'CONCURRENT' && to === 'fil-fibre-nettoyage');
  expect(beside.length).toBeGreaterThan(0);
  for (const { linkEnd } of beside) expect(linkEnd?.day).toBe('2026-12-31');
});
