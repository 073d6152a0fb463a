import { describe, expect, it } from 'vitest';
import { snapshotAt } from '../../../domain/graph/snapshot.ts';
import { home } from '../../../domain/home/home.ts';
import type { ScopeAsked } from '../../../domain/home/scope.ts';
import { AS_OF, hauteSylve, PERIOD } from '../../support/haute-sylve.ts';

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
