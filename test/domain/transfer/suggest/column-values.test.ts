import { describe, expect, it } from 'vitest';
import { emptyNetwork } from '../../../../domain/model/network.ts';
import type { Cell } from '../../../../domain/transfer/mapping.ts';
import { suggestMapping } from '../../../../domain/transfer/suggest/suggest-mapping.ts';
import * as forms from '../../../../domain/transfer/suggest/value-forms.ts';

const DOZEN = ['CISP', 'CPAS', 'EPS', 'ALE', 'CEFA', 'MIRE', 'IFAPME', 'ILI', 'CRI', 'CSEF', 'CEFO', 'OTHER'];
const enterprise = (n: number): string => {
  const eight = 9_990_000 + n * 37;
  return `${String(eight).padStart(8, '0')}${String(97 - (eight % 97)).padStart(2, '0')}`;
};

/** What is proposed for a sheet with these columns, by heading: `list.path`, or the first reason why there is none. */
function proposed(columns: Readonly<Record<string, readonly Cell[]>>) {
  const headings = Object.keys(columns);
  const length = Math.max(...Object.values(columns).map((cells) => cells.length));
  const rows = Array.from({ length }, (_, row) => headings.map((heading) => columns[heading]?.[row] ?? null));
  const { mapping, proposals } = suggestMapping(
    [{ name: 'Feuil1', rows: [headings, ...rows] }],
    emptyNetwork('Registre'),
    'fr',
  );
  const [sheet] = mapping.sheets;
  if (sheet?.holds !== 'ELEMENTS') return {};
  return Object.fromEntries(
    sheet.columns.map(({ column, heading, field }) => {
      const why = proposals[0]?.columns.find((one) => one.column === column)?.reasons[0]?.code;
      return [heading, field === null ? `– ${why}` : `${field.list}.${field.path}`];
    }),
  );
}

const many = <T>(length: number, make: (index: number) => T): T[] =>
  Array.from({ length }, (_, index) => make(index));
const names = many(1000, (index) => `Centre de la rue ${index % 240} ASBL`);
const titles = many(1000, (index) => `Cours de couture ${index}`);

describe('forms of values', () => {
  it.each([
    ['0999.006.686', forms.isEnterpriseNumber, false],
    [enterprise(3), forms.isEnterpriseNumber, true],
    [`BE ${enterprise(3)}`, forms.isEnterpriseNumber, true],
    [
      `${enterprise(4).slice(0, 4)}.${enterprise(4).slice(4, 7)}.${enterprise(4).slice(7)}`,
      forms.isEnterpriseNumber,
      true,
    ],
    [Number(enterprise(5)), forms.isEnterpriseNumber, true],
    [Number(enterprise(5)), forms.hasLostZero, true],
    [enterprise(5), forms.hasLostZero, false],
    ['85052026300011', forms.isEnterpriseNumber, false],
    ['2169230004', forms.isUnitNumber, true],
    ['2169230005', forms.isUnitNumber, false],
    ['B-5000', forms.isPostalCode, true],
    ['05000', forms.isPostalCode, false],
    [45_536, forms.isSerialDay, true],
    ['1200 h', forms.isLength, true],
    ['120 uur', forms.isHours, true],
    ['6 mois', forms.isHours, false],
    ['081/22.33.44', forms.isTelephone, true],
    ['info@exemple.example.be', forms.isMail, true],
    ['www.exemple.be', forms.isWebAddress, true],
    ['Chaussée de Mons 700', forms.isStreet, true],
    ['Grotestraat 4', forms.isStreet, true],
  ])('%s', (value, isOne, expected) => expect(isOne(value)).toBe(expected));
});

describe('values and headings together', () => {
  it('give the column of the audience to the field that knows its words', () => {
    const rows = {
      Organisme: names.slice(0, 30),
      Intitulé: titles.slice(0, 30),
      Commune: many(30, () => 'Namur'),
    };
    const statuses = many(30, (index) => ['demandeurs d’emploi', 'travailleurs', 'RIS'][index % 3]!);
    const groups = many(30, (index) => ['femmes', 'hommes'][index % 2]!);
    expect(proposed({ ...rows, Public: statuses }).Public).toBe('filieres.entry.statuses');
    expect(proposed({ ...rows, Public: groups }).Public).toBe('filieres.entry.groups');
    expect(proposed({ ...rows, Remplissage: statuses }).Remplissage).toBe('filieres.entry.statuses');
  });

  it('leave a column to the user when the one field that knows its words has another column', () => {
    const statuses = many(30, (index) => ['demandeurs d’emploi', 'travailleurs', 'RIS'][index % 3]!);
    const found = proposed({
      Organisme: names.slice(0, 30),
      Intitulé: titles.slice(0, 30),
      Commune: many(30, () => 'Namur'),
      Statut: statuses,
      'Public cible': statuses,
    });
    expect(found).toMatchObject({ Statut: 'filieres.entry.statuses', 'Public cible': '– few-known' });
  });

  it('find the enterprise number under any heading, and not where the numbers are those of units', () => {
    const rows = {
      Organisme: names.slice(0, 30),
      Intitulé: titles.slice(0, 30),
      Commune: many(30, () => 'Namur'),
    };
    expect(proposed({ ...rows, Ref_1: many(30, enterprise) }).Ref_1).toBe('operators.enterpriseNumber');
    expect(proposed({ ...rows, 'Numéro BCE': many(30, () => '2169230004') })['Numéro BCE']).toBe(
      '– unit-numbers',
    );
  });

  it('keep the number of the organising body in a note, unless it alone identifies operators one to one', () => {
    const own = { Organisme: names.slice(0, 30), Commune: many(30, () => 'Namur') };
    const column = 'N° BCE du P.O.';
    const shared = many(30, (index) => enterprise(Math.floor(index / 3)));
    expect(proposed({ ...own, [column]: shared })[column]).toBe('operators.note');
    expect(proposed({ ...own, [column]: many(30, enterprise) })[column]).toBe('operators.enterpriseNumber');
    const numbered = { Matricule: many(30, (index) => String(1000 + index)), ...own };
    expect(proposed({ ...numbered, [column]: many(30, enterprise) })[column]).toBe('operators.note');
    expect(proposed({ ...own, 'Numéro BCE': shared })['Numéro BCE']).toBe('operators.enterpriseNumber');
  });

  it('keep the words of an organising body or a legal form in a note, and not their codes', () => {
    const own = { Organisme: names.slice(0, 30), Commune: many(30, () => 'Namur') };
    const codes = many(30, (index) => `0${index % 3}`);
    expect(proposed({ ...own, ministere_tutelle: codes }).ministere_tutelle).toMatch(/^– numbers-only/);
    expect(proposed({ ...own, tutelle: many(30, () => 'Région wallonne') }).tutelle).toBe('operators.note');
    const ministry = many(
      30,
      (index) => ['ministère du travail', 'ministère de l’agriculture'][index % 2] ?? '',
    );
    for (const heading of [
      ...[
        'ministere_tutelle_libe',
        'Ministère de tutelle',
        'tutelle_2_libe',
        'Ministère',
        'Autorité de tutelle',
      ],
    ])
      expect(proposed({ ...own, [heading]: ministry })).toMatchObject({
        Organisme: 'operators.name',
        [heading]: 'operators.note',
      });
    expect(proposed({ ...own, tutelle_2: codes }).tutelle_2).toMatch(/^– numbers-only/);
  });

  it('read names that stand in two columns as one name', () => {
    const { mapping } = suggestMapping(
      [
        {
          name: 'Feuil1',
          rows: [
            ['Nom 1', 'Nom 2', 'Type', 'Commune'],
            ...many(12, (index) => [
              'CENTRE DE FORMATION DES APPREN',
              `TIS DU VAL ${index}`,
              'CEFA',
              'Namur',
            ]),
          ],
        },
      ],
      emptyNetwork('Registre'),
      'fr',
    );
    const [sheet] = mapping.sheets;
    const first = sheet?.holds === 'ELEMENTS' ? sheet.columns[0] : undefined;
    expect(first).toMatchObject({ field: { list: 'operators', path: 'name' }, joined: [1] });
  });
});

describe('nonsense is caught before it is proposed', () => {
  it('a dozen values over a thousand rows are no names of operators', () => {
    const found = proposed({
      Organisme: many(1000, (index) => DOZEN[index % 12]!),
      Intitulé: titles,
      Commune: many(1000, (index) => ['Namur', 'Mons', 'Liège'][index % 3]!),
    });
    expect(found.Organisme).not.toBe('operators.name');
    const named = proposed({
      Organisme: many(1000, (index) => DOZEN[index % 12]!),
      'Dénomination sociale': names,
      Intitulé: titles,
      Commune: many(1000, () => 'Namur'),
    });
    expect(named).toMatchObject({ Organisme: 'operators.type', 'Dénomination sociale': 'operators.name' });
  });

  it('thirty operators with hundreds of courses each stay names', () => {
    // The rows come in a period that parts of equal length fall in with.
    const thirty = many(9000, (index) => `Centre de la rue ${Math.floor((index % 90) / 3)} ASBL`);
    const courses = many(9000, (index) => `Cours de couture ${index}`);
    const found = proposed({ Organisme: thirty, Intitulé: courses, Type: many(9000, () => 'EFT') });
    expect(found.Organisme).toBe('operators.name');
  });

  it('a dozen names in a short file, and one name in a long one, stay names', () => {
    const short = proposed({
      Organisme: many(88, (index) => names[index % 12]!),
      Intitulé: titles.slice(0, 88),
      Commune: many(88, () => 'Namur'),
    });
    expect(short.Organisme).toBe('operators.name');
    const own = proposed({
      Organisme: many(300, () => 'Le Chantier'),
      Intitulé: titles.slice(0, 300),
      Type: many(300, () => 'EFT'),
    });
    expect(own.Organisme).toBe('operators.name');
  });

  it('codes that never repeat are no types', () => {
    const found = proposed({
      Organisme: names.slice(0, 200),
      Type: many(200, (index) => `T-${index}`),
      Intitulé: titles.slice(0, 200),
      Commune: many(200, () => 'Namur'),
    });
    expect(found.Type).toBe('– single-values');
  });

  it('numbers are no types', () => {
    const found = proposed({
      Organisme: names.slice(0, 50),
      Type: many(50, () => '600'),
      Commune: many(50, () => 'Namur'),
    });
    expect(found.Type).toBe('– numbers-only');
  });

  it('codes of five digits that are no NIS codes are no communes', () => {
    const found = proposed({
      Organisme: names.slice(0, 50),
      Intitulé: titles.slice(0, 50),
      Type: many(50, () => 'EFT'),
      Commune: many(50, (index) => String(1001 + index).padStart(5, '0')),
    });
    expect(found.Commune).toBe('– foreign-codes');
  });

  it('a region is no basin', () => {
    const rows = {
      Organisme: names.slice(0, 30),
      Type: many(30, () => 'EFT'),
      Commune: many(30, () => 'Namur'),
    };
    expect(proposed({ ...rows, Région: many(30, () => 'Wallonie') }).Région).toBe('– few-known');
    expect(proposed({ ...rows, Bassin: many(30, () => 'Namur') }).Bassin).toBe('operators.bassins');
  });

  it('a number that several schools share does not identify them', () => {
    const found = proposed({
      'N° d’établissement': many(60, (index) => `E${index % 20}`),
      Organisme: names.slice(0, 60),
      Intitulé: titles.slice(0, 60),
      Commune: many(60, () => 'Namur'),
    });
    expect(found['N° d’établissement']).not.toBe('operators.establishmentNumber');
  });

  it('a number beside which a name is once written otherwise identifies it all the same', () => {
    const found = proposed({
      'N° d’établissement': many(60, (index) => `E${index % 6}`),
      Organisme: many(60, (index) =>
        index === 6 ? 'C. du Val' : index < 30 ? `Cours ${index % 6}` : `COURS ${index % 6}`,
      ),
      Intitulé: titles.slice(0, 60),
      Commune: many(60, () => 'Namur'),
    });
    expect(found['N° d’établissement']).toBe('operators.establishmentNumber');
  });

  it('columns about people are not read', () => {
    const found = proposed({
      Organisme: names.slice(0, 20),
      Type: many(20, () => 'EFT'),
      Commune: many(20, () => 'Namur'),
      'Nom du stagiaire': many(20, (index) => `Personne ${index}`),
    });
    expect(found['Nom du stagiaire']).toBe('– personal');
  });
});
