import { expect, it } from 'vitest';
import { pageNames } from '../../../../client/editing/page-names.ts';
import { likelyTheSame, namedAlike } from '../../../../client/features/inventory/same-name.ts';
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

it('names the operators that one is likely to be while its name is typed: small words and one slip do not matter', () => {
  const document = network({
    operators: [
      operator('hetre', { name: 'L’Atelier du Hêtre' }),
      operator('lee', { name: 'Lire et Écrire' }),
    ],
  });
  const alike = (name: string) => likelyTheSame('operators', name, document, pageNames(document));
  for (const name of ['Atelier du Hetre', 'l’atelier du hêtre asbl', 'Ateleir Hêtre', 'Atelier Hêtr'])
    expect([name, alike(name)]).toEqual([name, ['hetre']]);
  // Two letters of a long name.
  for (const name of ['Ateliers du Hètres', 'Attelier du Hêttre']) expect(alike(name)).toEqual(['hetre']);
  for (const name of ['Atelier', 'Atelier du Chêne']) expect(alike(name)).toEqual([]);
  expect(likelyTheSame('filieres', 'Lire et Écrire', document, pageNames(document))).toEqual([]);
});
