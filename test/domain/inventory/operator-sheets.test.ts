import { describe, expect, test } from 'vitest';
import {
  BLANK_ROWS,
  filiereNames,
  sheetsForOperator,
  siteNames,
} from '../../../domain/inventory/operator-sheets.ts';
import { waitsOn } from '../../../domain/inventory/operator-waits.ts';
import { waitsByElement } from '../../../domain/inventory/waited-fields.ts';
import { fieldWord } from '../../../domain/messages/field-word.ts';
import { SHEET_WORDS } from '../../../domain/messages/sheet-words.ts';
import { FIELDS } from '../../../domain/model/element-fields.ts';
import { fieldValue } from '../../../domain/model/paths.ts';
import { readCell } from '../../../domain/transfer/cells.ts';
import { csvText } from '../../../domain/transfer/csv-text.ts';
import { namesOf } from '../../../domain/transfer/names.ts';
import { TO_FILL } from '../../../domain/transfer/to-fill.ts';
import { filiere, network, operator, passerelle } from '../../support/builders.ts';
import { AS_OF, hauteSylve } from '../../support/haute-sylve.ts';

const made = network({
  operators: [operator('one', { name: 'Un', note: '=1+1' }), operator('two')],
  filieres: [
    filiere('a', { operator: 'one', intake: 0, entry: { oral: { max: 3 } }, waitingCount: 7 }),
    filiere('over', { operator: 'one', validTo: '2025-12-30' }),
    filiere('soon', { operator: 'one', validFrom: '2026-09-01' }),
    filiere('other', { operator: 'two' }),
  ],
  passerelles: [
    passerelle('other', 'a'),
    passerelle('a', 'other', { formality: 'SIGNED' }),
    passerelle('a', 'soon', { validTo: '2025-12-30' }),
  ],
});
const words = SHEET_WORDS.fr;
const waits = waitsByElement([
  { element: 'one', field: 'links', rules: ['M01'] },
  { element: 'soon', field: 'intake', rules: ['M10'] },
  { element: 'soon', field: 'entry.oral', rules: ['M03'] },
  { element: 'other', field: 'intake', rules: ['M10'] },
]);
const day = '2025-12-31';
const [own, filieres, links] = sheetsForOperator(made, { operator: 'one', day, words, waits });
const column = (sheet: typeof own, label: string): readonly unknown[] =>
  sheet?.rows.map((row) => row[sheet.rows[0]!.indexOf(label)]) ?? [];

describe('the sheets of an operator', () => {
  test('hold its own row and its filières that are not over', () => {
    expect([own?.name, filieres?.name, links?.name]).toEqual(['Opérateurs', 'Filières', 'Passerelles']);
    expect(column(own, 'Code')).toEqual(['Code', 'one']);
    expect(column(filieres, 'Code')).toEqual(['Code', 'a', 'soon']);
  });

  test('mark what is waited for and leave the rest blank; zero is said', () => {
    expect(column(own, 'Liens passés en revue le')).toEqual(['Liens passés en revue le', TO_FILL]);
    expect(column(own, 'Contact')).toEqual(['Contact', '']);
    expect(column(own, 'Sigle')).toEqual(['Sigle', '']);
    expect(column(filieres, 'Places par an')).toEqual(['Places par an', '0', TO_FILL]);
    expect(column(filieres, 'Âge minimum')).toEqual(['Âge minimum', '', '']);
    expect(column(filieres, 'Écrit demandé')).toEqual(['Écrit demandé', '', '']);
    expect(column(filieres, 'Oral demandé')).toEqual(['Oral demandé', '', TO_FILL]);
    expect(column(filieres, 'Oral maximum')).toHaveLength(3);
  });

  test('mark what was presumed, and ask for the hours a week that make months of hours', () => {
    const presuming = network({
      operators: [operator('one', { presumed: ['type'] })],
      filieres: [
        filiere('a', {
          ...{ operator: 'one', sector: 'wood', exit: { certificate: 2 }, hours: 120 },
          presumed: ['stage', 'sector', 'exit.certificate'],
        }),
        filiere('b', { operator: 'one', hours: 120, schedule: { hoursPerWeek: 20 } }),
      ],
    });
    const asked = { operator: 'one', day, words, waits: new Map() };
    const [organisation, offered] = sheetsForOperator(presuming, asked);
    expect(column(organisation, 'Type')[1]).toMatch(/ \(présumé\)$/);
    for (const label of ['Étape', 'Secteur'])
      expect(column(offered, label).map((cell) => /^.+ \(présumé\)$/.test(String(cell)))).toEqual([
        false,
        true,
        false,
      ]);
    expect(column(offered, 'Heures par semaine').slice(1)).toEqual([TO_FILL, '20']);
    const names = namesOf(presuming);
    for (const [sheet, list] of [
      [organisation, 'operators'],
      [offered, 'filieres'],
    ] as const)
      sheet!.rows[0]!.forEach((label, at) => {
        const field = FIELDS[list].find((one) => fieldWord(words.fields, one).label === label)!;
        const read = readCell(field, sheet!.rows[1]![at]!, { language: 'fr', names });
        expect(read).toEqual({ ok: true, value: fieldValue(presuming[list][0]!, field.path) });
      });
  });

  test('hold the passerelles out of it and into it, and blank rows for others', () => {
    const known = (label: string) => column(links, label).slice(0, 3);
    expect(known('De')).toEqual(['De', 'a', 'other']);
    expect(known('Vers')).toEqual(['Vers', 'other', 'a']);
    expect(known('Forme')).toEqual(['Forme', 'convention signée', '']);
    expect(links?.rows.slice(3)).toHaveLength(BLANK_ROWS);
    expect(new Set(links?.rows.slice(3).flat())).toEqual(new Set(['']));
  });

  test('hold rows in the order of their names, and the trades of its filières where one is known', () => {
    const named = (id: string, name: string) => filiere(id, { operator: 'one', name });
    const offering = network({
      operators: [operator('one')],
      communes: [{ id: 'c', name: 'Ciney' }],
      sites: ['Zénith', 'Échoppe', 'Atelier'].map((name, at) => ({
        id: `s${at}`,
        operator: 'one',
        commune: 'c',
        name,
      })),
      filieres: [named('1', 'Soudage'), named('2', 'Électricité'), named('3', 'Accueil')],
      passerelles: [passerelle('1', '2'), passerelle('3', '2'), passerelle('2', '1')],
      outlets: [
        { id: 'o', name: 'Soudeur' },
        { id: 'p', name: 'Ajusteur' },
      ],
      preps: [
        { filiere: '1', outlet: 'o' },
        { filiere: '1', outlet: 'p' },
      ],
    });
    const [, own3, links3, trades] = sheetsForOperator(offering, {
      operator: 'one',
      day,
      words,
      waits: new Map(),
    });
    expect(column(own3, 'Filière').slice(1)).toEqual(['Accueil', 'Électricité', 'Soudage']);
    expect(column(links3, 'De').slice(1, 4)).toEqual(['Accueil', 'Électricité', 'Soudage']);
    expect(trades?.name).toBe('Prépare à');
    expect(column(trades, 'Débouché').slice(1, 4)).toEqual(['Ajusteur', 'Soudeur', '']);
    expect(filiereNames(offering, 'one', day)).toEqual(['Accueil', 'Électricité', 'Soudage']);
    expect(siteNames(offering, 'one', day)).toEqual(['Atelier', 'Échoppe', 'Zénith']);
    expect([own, filieres, links].length).toBe(
      sheetsForOperator(made, { operator: 'one', day, words, waits }).length,
    );
  });

  test('have the code in the last column', () => {
    for (const sheet of [own, filieres, links]) expect(sheet?.rows[0]?.at(-1)).toBe('Code');
  });

  test('never hold how many people wait', () => {
    expect(filieres?.rows[0]).not.toContain('Personnes en attente');
  });

  test('of an operator that is not there: none', () =>
    expect(sheetsForOperator(made, { operator: 'nobody', day, words, waits })).toEqual([]));

  test('are written as a CSV that spreadsheets open, a formula made harmless', () => {
    const text = csvText(own?.rows ?? []);
    expect(text.startsWith('\uFEFFNom;Sigle;')).toBe(true);
    expect(text).toContain(";'=1+1;");
    expect(csvText([['a;b', 'say "no"', 'two\nlines', null, 3]])).toBe(
      '\uFEFF"a;b";"say ""no""";"two\nlines";;3\r\n',
    );
  });
});

test('every sheet of the sample comes back as it is: what was said is read again, a mark changes nothing', () => {
  const document = hauteSylve();
  const names = namesOf(document);
  const waited = waitsOn(document, AS_OF);
  let marks = 0;
  for (const language of ['fr', 'en'] as const)
    for (const { id } of document.operators) {
      const asked = { operator: id, day: AS_OF, words: SHEET_WORDS[language], waits: waited };
      const sheets = sheetsForOperator(document, asked);
      for (const [list, sheet] of [
        ['operators', sheets[0]],
        ['filieres', sheets[1]],
        ['passerelles', sheets[2]],
      ] as const) {
        const [head = [], ...rows] = sheet?.rows ?? [];
        const fields = head.map((label) => {
          const found = FIELDS[list].filter(
            (field) => fieldWord(SHEET_WORDS[language].fields, field).label === label,
          );
          // A heading names one field, so that the import needs no mapping.
          expect(found).toHaveLength(1);
          return found[0]!;
        });
        for (const row of rows.filter((cells) => cells.at(-1) !== '')) {
          const element = document[list].find((one) => one.id === row.at(-1))!;
          fields.forEach((field, index) => {
            if (row[index] === TO_FILL) marks += 1;
            const read = readCell(field, row[index]!, { language, names });
            expect(read).toEqual({ ok: true, value: fieldValue(element, field.path) });
          });
        }
      }
    }
  expect(marks).toBeGreaterThan(10);
});
