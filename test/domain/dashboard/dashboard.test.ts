import { describe, expect, it } from 'vitest';
import { dashboard } from '../../../domain/dashboard/dashboard.ts';
import type { AreaCounts } from '../../../domain/dashboard/results.ts';
import { snapshotAt } from '../../../domain/graph/snapshot.ts';
import { home } from '../../../domain/home/home.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { homeNetwork } from '../../support/home-network.ts';

const DAY = '2026-01-15';
const PERIOD = { from: '2025-01-01', to: '2025-12-31' };
const SINCE = { validFrom: '2025-06-01' };

/** The bassins of the home page, with what came, ended and happened in the last two years. */
function twoYears(): NetworkDocument {
  const base = homeNetwork();
  const life = { reason: 'vu', author: 'CSEF', evidence: 'e' };
  return {
    ...base,
    regionales: [
      { id: 'r-east', name: 'Est', bassins: [{ bassin: 'bassin-east' }] },
      {
        ...{ id: 'r-moved', name: 'Déplacée', operators: [{ operator: 'op-door-east' }] },
        bassins: [{ bassin: 'bassin-west', validFrom: '2025-09-01' }],
      },
      { id: 'r-both', name: 'Les deux', bassins: [{ bassin: 'bassin-west' }, { bassin: 'bassin-east' }] },
      { id: 'r-gone', name: 'Ancienne', bassins: [{ bassin: 'bassin-west' }], validTo: '2025-12-31' },
    ],
    filieres: base.filieres.map((one) => (one.id === 'alpha-east' ? { ...one, ...SINCE } : one)),
    operators: base.operators.map((one) =>
      one.id === 'op-trade-west' ? { ...one, validTo: '2025-10-31' } : one,
    ),
    agreements: [
      { id: 'a1', name: 'Une', parties: ['op-door-east', 'op-alpha-west'], signedOn: '2024-05-01' },
      { id: 'a2', name: 'À signer', parties: ['op-door-east'], signedOn: '2026-03-01' },
      { id: 'a3', name: 'Finie', parties: ['op-door-west'], validTo: '2025-05-01' },
    ],
    actions: [
      { id: 'x1', name: 'Cette année', date: '2025-03-01', operators: ['op-door-east'] },
      { id: 'x2', name: 'Ici', date: DAY, commune: 'commune-west' },
      { id: 'x3', name: 'L’autre', date: '2025-01-15', filieres: ['alpha-west'] },
      { id: 'x4', name: 'À venir', date: '2026-02-01', operators: ['op-door-east'] },
      { id: 'x5', name: 'Par sa convention', date: '2025-02-01', agreements: ['a1'] },
    ].map((one) => ({ ...one, kind: 'INFORMATION_SESSION' })),
    findingLives: [
      { ...life, key: 'M01:alpha-east', state: 'IN_PROGRESS', date: '2024-02-01' },
      // Solved, and found again: it is open.
      { ...life, key: 'M01:alpha-west', state: 'SOLVED', date: '2025-07-01' },
      { ...life, key: 'M01:door-west', state: 'SOLVED', date: '2025-07-01' },
      {
        ...life,
        key: 'M04:alpha-west:trade-west',
        state: 'REJECTED',
        date: '2024-07-01',
        operator: 'op-door-east',
      },
      { ...life, key: 'DUP:op-door-east:op-door-west', state: 'REJECTED', date: '2025-07-01' },
    ],
  } as unknown as NetworkDocument;
}

const document = twoYears();
const { before, areas } = dashboard(snapshotAt(document, DAY), (day) => snapshotAt(document, day), PERIOD);
const of = (id: string | null) => areas.find((area) => area.id === id)!;
const shown = ({ operators, filieres, passerelles, agreements, actions, open, closed }: AreaCounts) => [
  ...[operators, filieres, passerelles, agreements, actions],
  ...[open, closed],
];

describe('the dashboard', () => {
  it('counts open follow-ups as the home page does', () => {
    const { followUps } = home(snapshotAt(document, DAY), document.findingLives, {}, PERIOD);
    expect(of(null).now.open).toBe(followUps.count);
  });

  it('has the whole network, each bassin and each Régionale of the day', () => {
    expect(before).toBe('2025-01-15');
    expect(areas.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'WHOLE null',
      'BASSIN bassin-east',
      'BASSIN bassin-west',
      'REGIONALE r-east',
      'REGIONALE r-moved',
      'REGIONALE r-both',
    ]);
  });

  it('counts what is valid on each of the two days, and what happened in the year that ends on it', () => {
    expect(shown(of(null).now)).toEqual([5, 5, 3, 1, 3, 2, 1]);
    expect(shown(of(null).before)).toEqual([6, 5, 3, 2, 1, null, 1]);
  });

  it('counts in a bassin what touches it, so that bassins do not add up', () => {
    expect(shown(of('bassin-east').now)).toEqual([3, 3, 2, 1, 2, 1, 0]);
    expect(shown(of('bassin-east').before)).toEqual([3, 2, 1, 1, 0, null, 1]);
    expect(shown(of('bassin-west').now)).toEqual([2, 2, 1, 1, 2, 1, 1]);
    expect(shown(of('bassin-west').before)).toEqual([3, 3, 2, 2, 1, null, 1]);
  });

  it('takes the bassins and operators of a Régionale on each day', () => {
    expect(of('r-east')).toMatchObject({ now: of('bassin-east').now, before: of('bassin-east').before });
    expect([of('r-moved').now.operators, of('r-moved').before.operators]).toEqual([3, 1]);
    expect(of('r-both').now).toEqual(of(null).now);
  });

  it('names the bassin whose published figures are those of an area, and none where it is another area', () => {
    expect(areas.map(({ figuresOf }) => figuresOf)).toEqual([
      ...[null, 'bassin-east', 'bassin-west', 'bassin-east'],
      ...[null, null],
    ]);
  });
});
