import { describe, expect, it } from 'vitest';
import { removalOf } from '../../../domain/change/removal.ts';
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
