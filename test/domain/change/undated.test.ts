import { expect, it } from 'vitest';
import { undatedSince } from '../../../domain/change/undated.ts';
import { filiere, network, operator, passerelle } from '../../support/builders.ts';

it('lists what was added without a first day, and not what has one or was there before', () => {
  const filieres = ['a', 'b'].map((id) => filiere(id, { operator: 'old' }));
  const before = network({ operators: [operator('old')], filieres });
  const now = network({
    operators: [operator('old'), operator('new'), operator('dated', { validFrom: '2026-01-01' })],
    filieres,
    passerelles: [passerelle('a', 'b')],
  });
  expect(undatedSince(before, now)).toEqual([
    { list: 'operators', id: 'new' },
    { list: 'passerelles', id: 'a-b' },
  ]);
  expect(undatedSince(now, now)).toEqual([]);
});
