import { describe, expect, it } from 'vitest';
import { namesOf } from '../../../domain/transfer/names.ts';
import { writeRef } from '../../../domain/transfer/read-ref.ts';
import { network, operator } from '../../support/builders.ts';

const agreement = (id: string, parties: readonly string[], signedOn?: string) => ({
  ...{ id, name: 'Convention de partenariat', parties: [...parties] },
  ...(signedOn !== undefined && { signedOn }),
});

const document = network({
  communes: [
    { id: 'n', name: 'Noirval' },
    { id: 'o', name: 'Orneval' },
  ],
  operators: [operator('lee', { name: 'Lire' }), operator('cpas', { name: 'CPAS' })],
  sites: [
    { id: 'antenne-1', operator: 'lee', commune: 'n', name: 'Antenne' },
    { id: 'antenne-2', operator: 'lee', commune: 'o', name: 'Antenne' },
    { id: 'unnamed-1', operator: 'cpas', commune: 'n', address: 'Rue Haute 1' },
    { id: 'unnamed-2', operator: 'cpas', commune: 'n', address: 'Rue Basse 2' },
  ],
  agreements: [
    agreement('a1', ['lee', 'cpas'], '2024-03-05'),
    agreement('a2', ['lee', 'cpas'], '2026-01-01'),
    { ...agreement('b1', ['lee']), name: 'Protocole' },
    { ...agreement('b2', ['cpas']), name: 'protocole' },
    { ...agreement('c1', ['lee']), name: 'Charte' },
    { ...agreement('c2', ['lee']), name: 'Charte' },
    { ...agreement('d', ['lee']), name: 'Accord seul' },
  ],
});

describe('sites and agreements of one name', () => {
  it.each([
    ['sites', 'antenne-1', 'Lire – Antenne (Noirval)'],
    ['sites', 'antenne-2', 'Lire – Antenne (Orneval)'],
    ['sites', 'unnamed-2', 'CPAS – Noirval (Rue Basse 2)'],
    ['agreements', 'a1', 'Convention de partenariat (05/03/2024)'],
    ['agreements', 'b2', 'protocole (CPAS)'],
    ['agreements', 'c1', 'Charte (c1)'],
    ['agreements', 'd', 'Accord seul'],
  ] as const)('are written in cells by what tells them apart, and found by it: %s %s', (list, id, text) => {
    const names = namesOf(document);
    expect(writeRef(id, [list], names)).toBe(text);
    expect(names.find([list], text)).toEqual([id]);
    expect(names.find([list], text.toUpperCase())).toEqual([id]);
  });

  it('are told apart anew when another one of the name is added', () => {
    const names = namesOf(document);
    expect(names.longNameOf('d')).toBeUndefined();
    const another = { ...agreement('e', ['cpas']), name: 'Accord seul' };
    names.add('agreements', another);
    expect(names.longNameOf('d')).toBe('Accord seul (Lire)');
    expect(names.find(['agreements'], 'Accord seul (CPAS)')).toEqual(['e']);
    // What tells them apart in another network is understood too, as long as it means one of them.
    expect(names.find(['agreements'], 'Accord seul (d)')).toEqual(['d']);
    expect(names.find(['agreements'], 'Convention de partenariat (Lire, CPAS)')).toEqual(['a1', 'a2']);
  });
});
