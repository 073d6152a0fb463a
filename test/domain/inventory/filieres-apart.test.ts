import { describe, expect, it } from 'vitest';
import { filieresApart } from '../../../domain/inventory/filieres-apart.ts';
import type { Filiere } from '../../../domain/model/entities.ts';
import { fieldValue } from '../../../domain/model/paths.ts';

const table = (id: string, more: Partial<Filiere> = {}, operator = 'cpas'): Filiere => ({
  id,
  operator,
  name: 'Table d’insertion',
  stage: 'COACHING',
  ...more,
});
const apart = (filieres: readonly Filiere[]) =>
  Object.fromEntries(
    filieresApart(filieres, (path, one) => {
      const value = fieldValue(one, path);
      return value === undefined ? '' : `${path} ${String(value)}`;
    }),
  );

describe('filières of one name and operator', () => {
  it('are told apart by the fields that differ, the plainest first', () => {
    expect(
      apart([
        table('a', { sites: ['s1'], hours: 80 }),
        table('b', { sites: ['s2'], hours: 80 }),
        table('c', { sites: ['s2'], hours: 120 }),
        table('d', {}, 'other'),
      ]),
    ).toEqual({ a: 'sites s1, hours 80', b: 'sites s2, hours 80', c: 'sites s2, hours 120' });
  });

  it('are told apart by the lines of their notes, and else by their codes', () => {
    expect(
      apart([
        table('a', { note: 'horaire : jour\ndate_debut : 2026-01-15' }),
        table('b', { note: 'horaire : jour\ndate_debut : 2026-03-02' }),
      ]),
    ).toEqual({ a: 'date_debut : 2026-01-15', b: 'date_debut : 2026-03-02' });
    expect(apart([table('F1'), table('F2'), table('F3', { hours: 40 })])).toEqual({
      F1: 'F1',
      F2: 'F2',
      F3: 'hours 40',
    });
  });

  it('are not named where the name is enough', () => {
    expect(apart([table('a'), { ...table('b'), name: 'Cuisine' }])).toEqual({});
  });
});
