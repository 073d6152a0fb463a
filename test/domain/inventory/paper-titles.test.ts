import { expect, test } from 'vitest';
import { titlesOnPaper } from '../../../domain/inventory/paper-titles.ts';
import { filiere } from '../../support/builders.ts';

test('filières of an operator that share their name are told apart by code and hours', () => {
  const one = (id: string, name: string, hours?: number, operator = 'op') =>
    filiere(id, { operator, name, ...(hours !== undefined && { hours }) });
  const titles = titlesOnPaper([
    one('a1', 'Accueil', 80),
    one('a2', 'Accueil'),
    one('b', 'Bois', 20),
    one('c', 'Bois', 20, 'other'),
  ]);
  expect([...titles]).toEqual([
    ['a1', 'Accueil (a1, 80\u00a0h)'],
    ['a2', 'Accueil (a2)'],
  ]);
});
