import { describe, expect, it } from 'vitest';
import { removalOf } from '../../../domain/change/removal.ts';
import { readNetwork } from '../../../domain/model/read.ts';
import { filiere, network, operator, passerelle } from '../../support/builders.ts';

const site = (id: string) => ({ id, operator: 'op', commune: 'here' });
const document = network({
  operators: [operator('op')],
  communes: [{ id: 'here', name: 'Ici' }],
  sites: [site('s1'), site('s2')],
  filieres: [filiere('a', { operator: 'op', sites: ['s1', 's2'] }), filiere('b', { operator: 'op' })],
  passerelles: [passerelle('a', 'b')],
});

describe('the removal of several elements', () => {
  it('takes every id out of a list at once', () => {
    expect(removalOf(document, 'sites', 's1', 's2')).toEqual([
      { do: 'REMOVE', list: 'sites', id: 's1' },
      { do: 'REMOVE', list: 'sites', id: 's2' },
      { do: 'CHANGE', list: 'filieres', id: 'a', fields: [{ path: 'sites', was: ['s1', 's2'] }] },
    ]);
    expect(removalOf(document, 'sites', 's1')[1]).toEqual({
      ...{ do: 'CHANGE', list: 'filieres', id: 'a' },
      fields: [{ path: 'sites', was: ['s1', 's2'], now: ['s2'] }],
    });
  });

  it('removes what joins two of them once', () => {
    const edits = removalOf(document, 'filieres', 'a', 'b');
    expect(edits.filter((edit) => edit.list === 'passerelles')).toEqual([
      { do: 'REMOVE', list: 'passerelles', id: 'a-b' },
    ]);
  });
});

describe('the removal of a party', () => {
  const agreed = network({
    operators: [operator('a'), operator('b')],
    agreements: [
      {
        ...{ id: 'ab', name: 'AB', parties: ['a', 'b'] },
        confirmations: [
          { operator: 'a', on: '2025-01-01' },
          { operator: 'b', on: '2025-02-01' },
        ],
      },
    ],
  });

  it('takes its confirmations away, and leaves those of the others', () => {
    expect(removalOf(agreed, 'operators', 'a')[1]).toMatchObject({
      ...{ do: 'CHANGE', list: 'agreements', id: 'ab' },
      fields: [
        { path: 'parties', now: ['b'] },
        { path: 'confirmations', now: [{ operator: 'b', on: '2025-02-01' }] },
      ],
    });
  });

  it('warns of a confirmation by an operator that is no party', () => {
    const read = readNetwork({
      ...agreed,
      agreements: [{ ...agreed.agreements[0], parties: ['b'] }],
    });
    expect(read).toMatchObject({
      ok: true,
      warnings: [{ code: 'confirmed-by-no-party', path: 'agreements[0].confirmations[0]', value: 'a' }],
    });
  });
});
