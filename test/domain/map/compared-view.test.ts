import { describe, expect, it } from 'vitest';
import { compareDays } from '../../../domain/change/compare-days.ts';
import { sameValue } from '../../../domain/change/elements.ts';
import { comparedView } from '../../../domain/map/compared-view.ts';
import { viewAt } from '../../../domain/map/network-view.ts';
import { filiere, network, operator, passerelle } from '../../support/builders.ts';
import { hauteSylve } from '../../support/haute-sylve.ts';

const HOW = {
  isThere: ({ state }: { state: string }) => state === 'ACTIVE' || state === 'SUSPENDED',
  same: sameValue,
};

describe('a network beside an earlier day', () => {
  it('keeps what went, marked, and marks what came and what changed', () => {
    const parts = {
      operators: [operator('op')],
      filieres: [
        filiere('old', { operator: 'op', validTo: '2024-06-30' }),
        filiere('new', { operator: 'op', validFrom: '2025-01-01' }),
        filiere('both', { operator: 'op', intake: 10 }),
      ],
      passerelles: [
        passerelle('both', 'old'),
        passerelle('both', 'new'),
        passerelle('new', 'both', { planned: true }),
      ],
    };
    const then = viewAt(network(parts), '2024-01-01');
    const changed = parts.filieres.map((one) => (one.id === 'both' ? { ...one, intake: 12 } : one));
    const now = viewAt(network({ ...parts, filieres: changed }), '2025-12-31');
    const { view, marks } = comparedView(then, now, HOW);
    expect(Object.fromEntries(marks)).toEqual({
      old: 'CLOSED',
      new: 'ADDED',
      both: 'CHANGED',
      'both-old': 'CLOSED',
      'both-new': 'ADDED',
    });
    expect([...view.filieres.keys()].sort()).toEqual(['both', 'new', 'old']);
    expect(view.filieres.get('both')?.filiere.intake).toBe(12);
    expect(view.passerelles.has('new-both')).toBe(true);
  });

  it('says of the sample what the comparison of the two days says', () => {
    const document = hauteSylve();
    for (const [first, second] of [
      ['2024-12-31', '2025-12-31'],
      ['2018-01-01', '2025-12-31'],
    ] as const) {
      const { marks } = comparedView(viewAt(document, first), viewAt(document, second), HOW);
      const listed = compareDays({ document, at: first }, { document, at: second });
      const drawn = ['operators', 'filieres', 'passerelles'];
      const mark = { ADDED: 'ADDED', REMOVED: 'CLOSED', CHANGED: 'CHANGED' } as const;
      const wanted = listed
        .filter(({ list }) => drawn.includes(list))
        .map(({ id, what }) => [id, mark[what]]);
      const got = [...marks].filter(([id]) => !id.startsWith('prep.'));
      expect(got.sort()).toEqual(wanted.sort());
    }
  });
});
