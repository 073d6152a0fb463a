import { describe, expect, it } from 'vitest';
import { namedExactly, offered } from '../../../client/editing/offered.ts';

const many = Array.from({ length: 10_000 }, (_, at) => ({ value: `id${at}`, label: `Opérateur ${at}` }));
const labels = (search: string, chosen: readonly string[] = []) =>
  offered(many, search, chosen).map(({ label }) => label);

describe('what a control offers of a long list', () => {
  it('is the first hundred that hold every word typed, accents aside', () => {
    expect(labels('').length).toBe(100);
    expect(labels('operateur 9999')).toEqual(['Opérateur 9999']);
    expect(labels('99 OPERATEUR').every((label) => label.includes('99'))).toBe(true);
    expect(labels('nobody')).toEqual([]);
  });

  it('names what is chosen wherever it stands, and offers the others until something else is typed', () => {
    expect(labels('', ['7000'])).toContain('Opérateur 7000');
    const all = labels('Opérateur 7000', ['7000']);
    expect(all.slice(0, 2)).toEqual(['Opérateur 0', 'Opérateur 1']);
    expect(all).toContain('Opérateur 7000');
    expect(labels('Opérateur 70001', ['7000'])).toEqual(['Opérateur 7000']);
  });

  it('is first what begins like the search, then what has words that do', () => {
    const houses = [
      'Maison de l’Emploi d’Orneval',
      'Emploi et maisons de Rivaux',
      'Maison de l’Emploi de Rivaux',
    ].map((label) => ({ value: label, label }));
    const found = (search: string) => offered(houses, search, []).map(({ value }) => Number(value));
    expect(found('Maison de l’Emploi de R')).toEqual([2, 0, 1]);
    expect(found('maison riv')).toEqual([1, 2]);
    expect(found('emploi')).toEqual([1, 0, 2]);
  });

  const known = [
    { value: 'a', label: 'Valériane' },
    { value: 'b', label: 'Agence pour l’emploi', also: ['ALE', 'Office du travail'] },
    { value: 'c', label: 'Ale' },
  ];

  it('finds an acronym and a former name, and says by which name', () => {
    expect(offered(known, 'office travail', [])).toEqual([
      { value: '1', label: 'Agence pour l’emploi', by: 'Office du travail' },
    ]);
    // What is called so comes before what only has the letters in it.
    expect(offered(known, 'ale', []).map(({ label, by }) => [label, by])).toEqual([
      ['Ale', undefined],
      ['Valériane', undefined],
      ['Agence pour l’emploi', 'ALE'],
    ]);
  });

  it('takes a text for what it names, by the label before other names', () => {
    expect(namedExactly(known, 'ALE')).toEqual([2]);
    expect(namedExactly(known, 'OFFICE du travail')).toEqual([1]);
    expect(namedExactly(known, 'offic')).toEqual([]);
  });
});
