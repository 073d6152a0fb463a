import { describe, expect, it } from 'vitest';
import { findDuplicates } from '../../../domain/inventory/duplicates.ts';
import type { Operator } from '../../../domain/model/entities.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { filiere, network, operator } from '../../support/builders.ts';

const scoreOf = (document: NetworkDocument): number =>
  findDuplicates(document).find(({ ids }) => ids.join() === 'a,b')?.score ?? 0;
const two = (a: Partial<Operator>, b: Partial<Operator>, more: Partial<NetworkDocument> = {}): number =>
  scoreOf(network({ ...more, operators: [operator('a', a), operator('b', b)] }));
const commune = (id: string) => ({ id, name: id });
const site = (id: string, owner: string, where: string) => ({ id, operator: owner, commune: where });

describe('places that are no duplicates', () => {
  it('two operators of one name and commune, with two enterprise numbers at two addresses', () => {
    const scoreAt = (here: string, there: string): number =>
      two(
        { name: 'CPAS de Gembloux', enterpriseNumber: '0123456749' },
        { name: 'CPAS de Gembloux', enterpriseNumber: '0206582284' },
        {
          communes: [commune('g')],
          sites: [
            { ...site('s', 'a', 'g'), address: here },
            { ...site('t', 'b', 'g'), address: there },
          ],
          filieres: ['a', 'b'].map((id) => filiere(`of-${id}`, { operator: id, name: 'Alpha' })),
        },
      );
    expect(scoreAt('rue des Écoles 72, 5030 Beuzet', 'rue de la Station 13, 5032 Bothey')).toBe(0);
    expect(scoreAt('rue des Écoles 72, 5030 Beuzet', 'Rue des Ecoles 72 – 5030 Beuzet')).toBe(0.65);
  });

  it('no two places, however alike they are spelled', () => {
    const communes = (a: object, b: object): number =>
      scoreOf(
        network({
          communes: [
            { ...commune('a'), ...a },
            { ...commune('b'), ...b },
          ],
        }),
      );
    expect(communes({ name: 'Valence' }, { name: 'Valance' })).toBe(0.75);
    expect(communes({ name: 'Cannes (06)' }, { name: 'Vannes (56)' })).toBe(0);
    // Both are localities of Wallonia.
    expect(communes({ name: 'Beuzet' }, { name: 'Buzet' })).toBe(0);
    expect(communes({ name: 'Hamoir' }, { name: 'Hamois' })).toBe(0);
    expect(communes({ name: 'Verlaine' }, { name: 'Verlane' })).toBe(0.75);
    const codes = (...postalCodes: string[]) => ({ postalCodes });
    expect(communes({ name: 'Bois', ...codes('7000') }, { name: 'Bois', ...codes('5000') })).toBe(0);
    expect(communes({ name: 'Valance', ...codes('7000') }, { name: 'Valence', ...codes('5000') })).toBe(0);
  });

  it.each([
    ['Le Relais Champion', 'Le Relais Champlon'],
    ['Lire et Écrire Gedinne', 'Lire et Écrire Godinne'],
    ['CPAS de Waret-la-Chaussée', 'CPAS de Waret-l’Évêque'],
  ])('no two operators whose names differ by a place: %s, %s', (a, b) => {
    const number = { enterpriseNumber: '0123456789' };
    const communes = [commune('m')];
    const sites = [site('s', 'a', 'm'), site('t', 'b', 'm')];
    const offer = ['a', 'b'].map((id) => filiere(`of-${id}`, { operator: id, name: 'Alpha' }));
    expect(two({ name: a, ...number }, { name: b, ...number }, { communes, sites, filieres: offer })).toBe(0);
  });
});
