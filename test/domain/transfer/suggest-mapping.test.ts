import { describe, expect, it } from 'vitest';
import { ENTITY_LISTS, emptyNetwork } from '../../../domain/model/network.ts';
import type { Cell, ImportMapping, SheetCells } from '../../../domain/transfer/mapping.ts';
import { suggestMapping } from '../../../domain/transfer/suggest/suggest-mapping.ts';
import { exportedSheets } from '../../support/exported-sheets.ts';
import { flatSheet } from '../../support/flat-sheet.ts';
import { hauteSylve } from '../../support/haute-sylve.ts';
import { planned } from '../../support/planned.ts';

const sample = hauteSylve();
const sheetOf = (...rows: Cell[][]): SheetCells[] => [{ name: 'Feuil1', rows }];

/** What a suggestion reads, `list.path` by heading. */
function readingOf(sheets: readonly SheetCells[], document = sample) {
  const { mapping } = suggestMapping(sheets, document, 'fr');
  return mapping.sheets.map((one) =>
    one.holds === 'ELEMENTS'
      ? {
          list: one.list,
          headingRow: one.headingRow,
          columns: Object.fromEntries(
            one.columns.map(({ heading, field }) => [
              heading,
              field === null ? null : `${field.list}.${field.path}`,
            ]),
          ),
        }
      : one,
  );
}

describe('a mapping is suggested', () => {
  const filled = ENTITY_LISTS.filter((list) => sample[list].length > 0);

  it.each(['fr', 'en'] as const)('as the export wrote the sheets, in %s', (language) => {
    const { sheets, mapping } = exportedSheets(sample, language, filled);
    const suggested = suggestMapping(sheets, sample, language);
    const places = (of: typeof mapping) =>
      of.sheets.map((one) =>
        one.holds === 'ELEMENTS'
          ? { ...one, columns: one.columns.map(({ column, field }) => ({ column, field })) }
          : one,
      );
    expect(places(suggested.mapping)).toEqual(places(mapping));
    expect(suggested.unknownWords).toEqual([]);
    expect(planned(sample, sheets, suggested.mapping, { language }).changes).toEqual([]);
  });

  it('for the flat sheet of a Régionale', () => {
    const { sheets, mapping } = flatSheet(sample);
    const suggested = suggestMapping(sheets, emptyNetwork('x'), 'fr');
    const [one] = suggested.mapping.sheets;
    expect(one).toMatchObject({ holds: 'ELEMENTS', list: 'flat', headingRow: 0 });
    const fields = one?.holds === 'ELEMENTS' ? one.columns.map(({ field }) => field) : [];
    const [own] = mapping.sheets;
    expect(fields).toEqual(own?.holds === 'ELEMENTS' ? own.columns.map(({ field }) => field) : []);
  });

  it('under titles, a logo and blank rows, and for headings of its own', () => {
    const [reading] = readingOf(
      sheetOf(
        ['Inventaire de l’offre 2025 – Bassin de la Haute-Sylve', null, null, null],
        [null, null, null, null],
        ['mis à jour en décembre', null, null, null],
        [
          'Organisme',
          'Catégorie',
          'Intitulé de la formation',
          'Localité',
          'Volume horaire',
          'Nb places',
          'Âge (min)',
          'XYZ',
        ],
        ['Le Chantier', 'EFT', 'Gros œuvre', 'Sylvemont', '800 h', '12 places', 18, 'a'],
        ['L’Escale', 'OISP', 'Alpha', 'Orneval', '400 h', '10', null, 'b'],
      ),
    );
    expect(reading).toMatchObject({
      list: 'flat',
      headingRow: 3,
      columns: {
        Organisme: 'operators.name',
        Catégorie: 'operators.type',
        'Intitulé de la formation': 'filieres.name',
        Localité: 'sites.commune',
        'Nb places': 'filieres.intake',
        XYZ: null,
      },
    });
  });

  it('for levels, however they are called', () => {
    const [reading] = readingOf(
      sheetOf(
        [
          'Organisme',
          'Filière',
          'Type',
          'Niveau écrit requis',
          'Test d’entrée oral',
          'Prérequis maths',
          'Diplôme max',
        ],
        ['Le Chantier', 'Bois', 'EFT', 'A2', 'B1', 'CEB', 'CESDD'],
      ),
    );
    expect(reading).toMatchObject({
      columns: {
        'Niveau écrit requis': 'filieres.entry.written.min',
        'Test d’entrée oral': 'filieres.entry.oral.tested',
        'Prérequis maths': 'filieres.entry.numeracy.min',
        'Diplôme max': 'filieres.entry.certificate.max',
      },
    });
  });

  it('for a matrix of operators', () => {
    const names = ['Lire et Écrire Haute-Sylve', 'Le Chantier', 'Fil & Fibre'];
    const [one] = suggestMapping(
      sheetOf(
        ['Passerelles', null, null, null],
        [null, ...names],
        ...names.map((name) => [name, 'x', null, 'X']),
      ),
      sample,
      'fr',
    ).mapping.sheets;
    expect(one).toEqual({ holds: 'MATRIX', sheet: 'Feuil1', headingRow: 1, headingColumn: 0 });
  });

  it('for nothing where nothing is known', () => {
    expect(readingOf(sheetOf(['lorem', 'ipsum'], ['a', 'b'], ['c', 'd']))).toEqual([
      { holds: 'NOTHING', sheet: 'Feuil1' },
    ]);
    expect(readingOf(sheetOf())).toEqual([{ holds: 'NOTHING', sheet: 'Feuil1' }]);
  });

  it('as it was kept, wherever its columns and its row stand now', () => {
    const kept: ImportMapping = {
      id: 'm1',
      name: 'Inventaire annuel',
      mapping: {
        sheets: [
          {
            holds: 'ELEMENTS',
            sheet: '2024.csv',
            list: 'operators',
            headingRow: 0,
            columns: [
              { column: 0, heading: 'Qui', field: { list: 'operators', path: 'name' } },
              { column: 1, heading: 'Quoi', field: { list: 'operators', path: 'type' } },
            ],
          },
        ],
        values: [{ list: 'operators', path: 'type', word: 'atelier', means: 'EFT' }],
      },
    };
    const file = [
      {
        name: '2025.csv',
        rows: [['titre'], ['Quoi', 'Note', 'QUI'], ['atelier', 'n', 'Un'], ['cisp', 'n', 'Deux']],
      },
    ];
    const { mapping, remembered, unknownWords } = suggestMapping(file, sample, 'fr', [kept]);
    expect(remembered).toBe('m1');
    expect(mapping.sheets[0]).toMatchObject({
      sheet: '2025.csv',
      headingRow: 1,
      columns: [
        { column: 0, field: { path: 'type' } },
        { column: 1, field: null },
        { column: 2, field: { path: 'name' } },
      ],
    });
    expect(unknownWords).toEqual([
      {
        list: 'operators',
        path: 'type',
        word: 'cisp',
        rows: 1,
        proposals: ['EFT', 'OISP'],
        unanswered: 'REFUSED',
      },
    ]);
  });
});
