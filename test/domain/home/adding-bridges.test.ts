import { describe, expect, it } from 'vitest';
import { snapshotAt } from '../../../domain/graph/snapshot.ts';
import { home } from '../../../domain/home/home.ts';
import type { ScopeAsked } from '../../../domain/home/scope.ts';
import { passerelle } from '../../support/builders.ts';
import { AS_OF, hauteSylve, PERIOD } from '../../support/haute-sylve.ts';
import { HOME_DAY, homeNetwork } from '../../support/home-network.ts';

const sample = hauteSylve();
const bridgesOf = (asked: ScopeAsked) => home(snapshotAt(sample, AS_OF), [], asked, PERIOD).bridges;
const named = (asked: ScopeAsked) => bridgesOf(asked).listed.map(({ operators }) => operators.join(' → '));

describe('the three bridges of the home page', () => {
  it('each add something: one whose places gain the same outlet by the first is passed over and named', () => {
    const { listed, skipped } = bridgesOf({});
    expect(listed).toHaveLength(3);
    expect(skipped).toMatchObject({
      count: 1,
      listed: [
        {
          ...{ operators: ['chantier', 'mire'], because: 'SAME_PLACES', variantOf: 1, places: 186 },
          ...{ outlets: ['nettoyage'], gained: { outlet: 'nettoyage', months: 26 } },
        },
      ],
    });
    for (const { places, shared } of listed) expect(Math.max(0, ...shared)).toBeLessThan(places);
  });

  it('say how many of their new passerelles are enough for the places and outlets named', () => {
    const { listed } = bridgesOf({});
    const counts = listed.map(({ passerelles, enough }) => [passerelles, enough]);
    expect(counts[1]![1]).toBe(1);
    for (const [all, enough] of counts) expect(enough).toBeLessThanOrEqual(all!);
    // Two passerelles that bring different outlets to the same places: both are needed.
    const twice = homeNetwork();
    const [east] = home(snapshotAt(twice, HOME_DAY), [], { bassin: 'bassin-east' }, PERIOD).bridges.listed;
    expect(east).toMatchObject({ passerelles: 1, enough: 1 });
    const trade = twice.filieres.find(({ id }) => id === 'trade-east')!;
    const more = {
      ...twice,
      filieres: [...twice.filieres, { ...trade, id: 'other-east' }],
      outlets: [...twice.outlets, { id: 'job-two', name: 'Horeca' }],
      preps: [...twice.preps, { filiere: 'other-east', outlet: 'job-two' }],
      passerelles: [...twice.passerelles, passerelle('door-east', 'other-east')],
    };
    const [both] = home(snapshotAt(more, HOME_DAY), [], { bassin: 'bassin-east' }, PERIOD).bridges.listed;
    expect(both).toMatchObject({ passerelles: 2, enough: 2, outlets: ['job', 'job-two'] });
  });

  it('keep one whose places gain another outlet, and pass over a longer way of these to it', () => {
    const { listed, skipped } = bridgesOf({ operator: 'lee' });
    expect(listed.slice(0, 2)).toMatchObject([
      { operators: ['lee', 'table-ronde'], outlets: ['horeca'] },
      { operators: ['lee', 'horizon-femmes'], outlets: ['nettoyage'], gained: { months: 20 } },
    ]);
    expect(listed.map(({ operators }) => operators[1])).not.toContain('escale');
    expect(skipped.listed.find(({ operators }) => operators[1] === 'escale')).toMatchObject({
      ...{ because: 'SAME_PLACES', variantOf: 2, gained: { outlet: 'nettoyage', months: 49 } },
    });
  });

  it('leave out one that gains no outlet and shortens no way, for one that does', () => {
    expect(named({ operator: 'cefa-rivaux' })[0]).toBe('forem-formation-rivaux → cefa-rivaux');
    expect(bridgesOf({ operator: 'cefa-rivaux' }).skipped.listed).toMatchObject([
      { operators: ['cefa-rivaux', 'forem-conseil'], because: 'NOTHING_NEW', variantOf: null },
      { operators: ['cefa-rivaux', 'mire'], because: 'NOTHING_NEW', variantOf: null },
      {},
    ]);
    expect(named({ operator: 'ale-orneval' })).toHaveLength(3);
  });
});
