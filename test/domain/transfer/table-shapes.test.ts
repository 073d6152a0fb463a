import { describe, expect, it } from 'vitest';
import { emptyNetwork } from '../../../domain/model/network.ts';
import type { Cell, SheetCells, SheetMapping } from '../../../domain/transfer/mapping.ts';
import { tablesOf } from '../../../domain/transfer/plan/rows.ts';
import { suggestMapping } from '../../../domain/transfer/suggest/suggest-mapping.ts';
import { headingsOf, mergedAreaAt } from '../../../domain/transfer/table.ts';

const HEADINGS: Cell[] = ['Organisme', 'Type', 'Commune', 'Intitulé', 'Places'];
const offer = (index: number): Cell[] => [
  `Centre du Val ${index} ASBL`,
  'CEFA',
  'Namur',
  `Cours ${index}`,
  12,
];
const offers = (count: number): Cell[][] => Array.from({ length: count }, (_, index) => offer(index));

function read(rows: readonly (readonly Cell[])[], merged?: SheetCells['merged']) {
  const sheet: SheetCells = { name: 'Feuil1', rows, ...(merged === undefined ? {} : { merged }) };
  const { mapping, proposals } = suggestMapping([sheet], emptyNetwork('Registre'), 'fr');
  const { tables, problems } = tablesOf([sheet], mapping);
  return {
    mapping: mapping.sheets[0] as Extract<SheetMapping, { holds: 'ELEMENTS' }>,
    remarks: Object.fromEntries((proposals[0]?.remarks ?? []).map(({ code, values }) => [code, values])),
    rows: tables[0]?.rows.map(({ row }) => row + 1) ?? [],
    cells: tables[0]?.rows.map(({ cells }) => cells) ?? [],
    problems: problems.map(({ code, line }) => [code, line]),
  };
}

describe('a sheet', () => {
  it('with totals at its end: they are no rows, and it is said', () => {
    const { rows, remarks, problems } = read([
      HEADINGS,
      ...offers(3),
      [],
      ['Total général', null, null, null, 36],
      [null, null, null, null, 36],
    ]);
    expect(rows).toEqual([2, 3, 4]);
    expect(problems).toEqual([
      ['total-row', 6],
      ['total-row', 7],
    ]);
    expect(remarks.totals).toEqual({ count: 2, line: 6 });
  });

  it('with a total that counts its rows in words: it is no operator of that name', () => {
    const total = (first: string, ...more: Cell[]) =>
      read([HEADINGS, ...offers(3), [first, ...more]]).problems.map(([code]) => code);
    expect(total('TOTAL', null, null, '60 formations', 1321)).toEqual(['total-row']);
    expect(total('Sous-total', null, null, 'formations', '36 places')).toEqual(['total-row']);
    expect(total('TOTAL', null, null, '3 cours différents', null)).toEqual(['total-row']);
    expect(total('Total Formation', null, 'Namur', 'Bureautique', 12)).toEqual([]);
    expect(total('Total', 'CEFA', 'Namur', 'Cours du soir', 12)).toEqual([]);
  });

  it('with another table below: the largest is read, and the other is named', () => {
    const other: Cell[][] = [
      ['Liste des bassins'],
      ['Bassin', 'Téléphone', 'Site web'],
      ['Namur', '081', 'www.x.be'],
    ];
    const { mapping, rows, remarks } = read([HEADINGS, ...offers(4), [], ...other]);
    expect(mapping).toMatchObject({ headingRow: 0, lastRow: 4 });
    expect(rows).toEqual([2, 3, 4, 5]);
    expect(remarks['other-table']).toMatchObject({ from: 8, to: 9 });
    const below = read([...other, [], HEADINGS, ...offers(4)]);
    expect(below.mapping).toMatchObject({ headingRow: 4, list: 'flat' });
    expect(below.rows).toEqual([6, 7, 8, 9]);
  });

  it('with another table beside: the largest is read', () => {
    const beside = (row: Cell[], index: number): Cell[] => [
      ...row,
      null,
      ...([
        ['Bassin', 'Site web'],
        ['Namur', 'www.n.be'],
      ][index] ?? []),
    ];
    const { mapping, remarks } = read([HEADINGS, ...offers(6)].map(beside));
    expect(mapping.columns.map(({ column }) => column)).toEqual([0, 1, 2, 3, 4]);
    expect(remarks['other-table']).toMatchObject({ columns: 'G–H' });
  });

  it('with a blank column in the middle of its table is one table', () => {
    const gap = (row: Cell[]): Cell[] => [...row.slice(0, 3), null, ...row.slice(3)];
    const { mapping, remarks } = read([HEADINGS, ...offers(6)].map(gap));
    expect(mapping.columns.filter(({ field }) => field !== null)).toHaveLength(5);
    expect(remarks).toEqual({});
  });

  it('with the names of a database below its headings reads both rows as headings', () => {
    const { mapping, rows } = read([
      ['Organisme', 'Type d’organisme', 'Commune', 'Intitulé'],
      ['nom_organisme', 'type_organisme', 'commune', 'intitule_formation'],
      ...offers(5).map((row) => row.slice(0, 4)),
    ]);
    expect(mapping).toMatchObject({ headingRow: 1, headingRows: 2 });
    expect(rows).toEqual([3, 4, 5, 6, 7]);
  });

  it('with groups of headings refuses what a group says is about people', () => {
    const { problems } = read([
      ['Organisme', null, 'Stagiaire', null],
      ['Dénomination', 'Type', 'Nom', 'Commune'],
      ...offers(3).map((row) => [row[0]!, row[1]!, 'X', 'Namur']),
    ]);
    expect(problems).toContainEqual(['personal-heading', 2]);
  });

  it('without headings says that its first row is taken for them', () => {
    const bare = (index: number): Cell[] => [
      `Centre du Val ${index} ASBL`,
      'CEFA',
      'Namur',
      `Rue du Pont ${index}`,
    ];
    const { remarks } = read(Array.from({ length: 8 }, (_, index) => bare(index)));
    expect(remarks['no-headings']).toEqual({ line: 1 });
    expect(read([HEADINGS, ...offers(4)]).remarks).toEqual({});
  });

  it('gives a group of headings the columns of its merged cell only', () => {
    const rows: Cell[][] = [
      ['Organisme', null, null],
      ['Nom', 'Type', 'Remarque'],
    ];
    const merged = [{ top: 0, left: 0, bottom: 0, right: 1 }];
    expect(headingsOf({ rows, merged }, 1, 2)).toEqual(['Organisme – Nom', 'Organisme – Type', 'Remarque']);
    expect(headingsOf({ rows }, 1, 2)).toEqual([
      'Organisme – Nom',
      'Organisme – Type',
      'Organisme – Remarque',
    ]);
    const sheet = { name: 'x', rows, merged };
    expect(mergedAreaAt(sheet, 0, 1)).toEqual(merged[0]);
    expect(mergedAreaAt(sheet, 1, 1)).toBeUndefined();
  });

  it('reads names that are cut in two, HTML and capitals as people would write them', () => {
    const { mapping, cells } = read([
      ['Nom 1', 'Nom 2', 'Type', 'Localité', 'Description', 'Intitulé'],
      ...Array.from({ length: 6 }, (_, index): Cell[] => [
        'CENTRE DE FORMATION',
        `DU VAL ${index}`,
        'CEFA',
        'SAINT-SERVAIS',
        '<p>Caf&eacute;</p>',
        `COURS DE COUTURE ${index}`,
      ]),
    ]);
    expect(mapping.columns.map(({ field }) => field?.path ?? null)).toEqual([
      'name',
      null,
      'type',
      'commune',
      'note',
      'name',
    ]);
    expect(cells[0]).toEqual([
      'Centre de formation du Val 0',
      'DU VAL 0',
      'CEFA',
      'Saint-Servais',
      'Café',
      'Cours de couture 0',
    ]);
  });
});

it('a saved mapping finds two rows of headings and joined columns again, in another place', () => {
  const rows: Cell[][] = [
    ['Organisme', null, null, 'Formation'],
    ['Nom', 'Nom (suite)', 'Type', 'Intitulé'],
    ...Array.from({ length: 5 }, (_, index): Cell[] => [
      'Centre',
      `du Val ${index}`,
      'CEFA',
      `Cours ${index}`,
    ]),
  ];
  const first = suggestMapping([{ name: 'a', rows }], emptyNetwork('Registre'), 'fr').mapping;
  const kept = { id: 'm', name: 'Registre', mapping: first };
  const moved = [
    ['titre', null, null, null, null],
    ...rows.map((row, index) => [index === 1 ? 'Année' : null, ...row]),
  ];
  const again = suggestMapping([{ name: 'b', rows: moved }], emptyNetwork('Registre'), 'fr', [kept]);
  expect(again.remembered).toBe('m');
  expect(again.mapping.sheets[0]).toMatchObject({ headingRow: 2, headingRows: 2 });
  const [sheet] = again.mapping.sheets;
  const columns = sheet?.holds === 'ELEMENTS' ? sheet.columns : [];
  expect(columns.find(({ field }) => field?.path === 'name')).toMatchObject({ column: 1, joined: [2] });
});
