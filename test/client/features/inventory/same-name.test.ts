import { expect, it } from 'vitest';
import { pageNames } from '../../../../client/editing/page-names.ts';
import { namedAlike } from '../../../../client/features/inventory/same-name.ts';
import { filiere, network, operator } from '../../../support/builders.ts';

it('names the operators that a new one would be taken for, but no filière, as many share a name', () => {
  const names = pageNames(
    network({
      operators: [operator('lee', { name: 'Lire et Écrire Haute-Sylve', acronym: 'LEE' })],
      filieres: [filiere('f', { operator: 'lee', name: 'Accueil' })],
    }),
  );
  for (const name of ['lire et ecrire haute sylve', 'LIRE ET ÉCRIRE HAUTE-SYLVE ASBL', 'lee'])
    expect(namedAlike('operators', name, names)).toEqual(['Lire et Écrire Haute-Sylve']);
  expect(namedAlike('operators', 'Lire et Écrire', names)).toEqual([]);
  expect(namedAlike('operators', undefined, names)).toEqual([]);
  expect(namedAlike('filieres', 'Accueil', names)).toEqual([]);
});
