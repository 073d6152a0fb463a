import { describe, expect, it } from 'vitest';
import { emptyNetwork } from '../../../domain/model/network.ts';
import type { Cell, FileMapping } from '../../../domain/transfer/mapping.ts';
import { namesOf } from '../../../domain/transfer/names.ts';
import { importProblem } from '../../../domain/transfer/problem-words.ts';
import { suggestMapping } from '../../../domain/transfer/suggest/suggest-mapping.ts';
import { planned } from '../../support/planned.ts';

const empty = emptyNetwork('Registre');

function toldOf(code: string, rows: readonly Cell[][], given?: FileMapping) {
  const sheets = [{ name: 'f.csv', rows: rows.map((row) => [...row]) }];
  const mapping = given ?? suggestMapping(sheets, empty, 'fr').mapping;
  const { problems } = planned(empty, sheets, mapping, { language: 'fr' });
  const found = problems.filter((problem) => problem.code === code);
  return (['fr', 'en'] as const).flatMap((language) =>
    found.map((problem) => importProblem(problem, language, namesOf(empty))),
  );
}

const courses = (...hours: Cell[]): Cell[][] => [
  ['Opérateur', 'Commune', 'Intitulé de la formation', 'nb_heures'],
  ...hours.map((cell, at): Cell[] => ['Le Relais ASBL', 'Namur', `Cours ${at}`, cell]),
];

describe('a number that a spreadsheet took for a date', () => {
  it('is told in a register with its cell, what the cell shows and what to do', () => {
    const [fr, en] = toldOf('day-left-empty', courses('120', '2025-05-01', '80', '40', '60', '10'));
    expect(fr).toMatchObject({ severity: 'warning', line: 3, column: 'D' });
    expect(fr?.message).toContain('La cellule D3 montre la date 01/05/2025');
    expect(fr?.message).toContain('reste vide');
    expect(fr?.remedy).toContain('format « Nombre »');
    expect(en?.message).toContain('Cell D3 shows the day 01/05/2025');
  });
});

it('is refused in a list of filières with its cell, what the cell shows and what to do', () => {
  const headings = ['name', 'operator', 'stage', 'intake'];
  const columns = headings.map((path, column) => ({
    column,
    heading: path,
    field: { list: 'filieres' as const, path },
  }));
  const sheet = {
    holds: 'ELEMENTS' as const,
    sheet: 'f.csv',
    list: 'filieres' as const,
    headingRow: 0,
    columns,
  };
  const rows = [headings, ['Cours', 'Le Relais', 'préqualification', '05-mai']];
  const [fr] = toldOf('number-as-day', rows, { sheets: [sheet], values: [] });
  expect(fr).toMatchObject({ severity: 'error', line: 2, column: 'D' });
  expect(fr?.message).toContain('La cellule D2 montre la date 05-mai');
  expect(fr?.remedy).toContain('retapez le nombre');
});

describe('a date that a spreadsheet keeps as a number', () => {
  it('is read, and its cell is told', () => {
    const rows = [
      ['denomination', 'commune', 'date_ouverture'],
      ...['A', 'B', 'C'].map((name) => [name, 'Namur', '25288']),
    ];
    const [fr] = toldOf('day-from-serial', rows);
    expect(fr).toMatchObject({ severity: 'warning', line: 2, column: 'C' });
    expect(fr?.message).toContain('La cellule C2 montre le nombre 25288, qui est la date 26/03/1969');
    expect(fr?.remedy).toContain('format « Date »');
  });
});
