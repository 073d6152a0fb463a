import { describe, expect, it } from 'vitest';
import { isValidAt } from '../../../domain/model/dates.ts';
import { emptyNetwork } from '../../../domain/model/network.ts';
import type { Cell } from '../../../domain/transfer/mapping.ts';
import { suggestMapping } from '../../../domain/transfer/suggest/suggest-mapping.ts';
import { network } from '../../support/builders.ts';
import { empty, planOf, registerOf } from '../../support/place-registers.ts';
import { afterPlan, planned } from '../../support/planned.ts';

/** What people need of a register and the model has no field for stays in a note, under its heading. */

const HEADINGS = [
  ...['Organisme', 'Type', 'Commune', 'Forme juridique', 'Nom du P.O.', 'Intitulé', 'Certifiante'],
  ...['Prérequis', 'date_debut', 'Date de fin', 'Remarque'],
];
const row = (at: number, ...more: Cell[]): Cell[] => [
  ...[`Centre ${at % 3} ASBL`, 'EPS', 'Namur', 'ASBL', 'Ville de Namur', `Cours ${at}`, 'oui', 'CEB'],
  ...more,
];
const sheets = [
  {
    name: 'cours.csv',
    rows: [
      HEADINGS,
      row(0, '2026-09-01', 46_568, 'Deux soirs'),
      row(1, '2026-10-01', null, null),
      row(1, '2027-02-01', null, null),
      ...[2, 3, 4, 5].map((at) => row(at, null, null, null)),
    ],
  },
];
const read = (document = emptyNetwork('Registre')) => {
  const { mapping } = suggestMapping(sheets, document, 'fr');
  return { mapping, plan: planned(document, sheets, mapping, { language: 'fr' }) };
};

describe('a register of courses with sessions, a legal form and an organising body', () => {
  const { mapping, plan } = read();
  const after = afterPlan(emptyNetwork('Registre'), plan);

  it('is an offer that exists today, although its next sessions are to come', () => {
    expect(after.filieres.length).toBe(6);
    for (const filiere of after.filieres) {
      expect([filiere.validFrom, filiere.validTo]).toEqual([undefined, undefined]);
      expect(isValidAt(filiere, '2026-01-15')).toBe(true);
    }
  });

  it('keeps each text under its heading, once, below the remark that the file has', () => {
    const note = (name: string) => after.filieres.find((one) => one.name === name)?.note?.split('\n');
    expect(note('Cours 0')).toEqual([
      ...['Deux soirs', 'Certifiante : oui', 'Prérequis : CEB'],
      ...['date_debut : 2026-09-01', 'Date de fin : 2027-06-30'],
    ]);
    expect(note('Cours 1')).toEqual([
      ...['Certifiante : oui', 'Prérequis : CEB'],
      ...['date_debut : 2026-10-01', 'date_debut : 2027-02-01'],
    ]);
    expect(after.operators.map((one) => one.note)).toEqual(
      after.operators.map(() => 'Forme juridique : ASBL\nNom du P.O. : Ville de Namur'),
    );
  });

  it('changes nothing the second time, and leaves what a team wrote', () => {
    expect(read(after).plan.changes).toEqual([]);
    const operators = after.operators.map((one) => ({ ...one, note: `À rappeler\n${one.note}` }));
    expect(read({ ...after, operators }).plan.changes).toEqual([]);
  });

  it('still reads whether a filière leads to a certificate', () => {
    const not = sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((cells, at) => (at === 0 ? cells : cells.with(6, 'non'))),
    }));
    const plain = planned(emptyNetwork('Registre'), not, mapping, { language: 'fr' });
    const filieres = afterPlan(emptyNetwork('Registre'), plain).filieres;
    expect(filieres.map(({ exit }) => exit?.certificate)).toEqual(filieres.map(() => 0));
  });
});

describe('two columns of remarks', () => {
  it('are both kept', () => {
    const rows = [
      ['Organisme', 'Type', 'Commune', 'Intitulé', 'Remarque', 'Observations'],
      ...[0, 1, 2, 3, 4, 5].map((at) => ['Centre ASBL', 'EPS', 'Namur', `Cours ${at}`, `R ${at}`, `O ${at}`]),
    ];
    const own = [{ name: 'cours.csv', rows }];
    const document = emptyNetwork('Registre');
    const { mapping } = suggestMapping(own, document, 'fr');
    const [sheet] = mapping.sheets;
    if (sheet?.holds !== 'ELEMENTS') throw new Error('The sheet holds elements.');
    const note = { list: 'filieres', path: 'note' } as const;
    const columns = sheet.columns.map((one) => (one.column < 4 ? one : { ...one, field: note }));
    const plan = planned(document, own, { ...mapping, sheets: [{ ...sheet, columns }] }, { language: 'fr' });
    expect(afterPlan(document, plan).filieres[2]?.note).toBe('R 2\nO 2');
  });
});

describe('the locality of a site', () => {
  const headings = [
    ...[
      'Adresse',
      'Commune de l’implantation',
      'Localité de l’implantation',
      'Code postal de l’implantation',
    ],
  ];
  const rows: Cell[][] = [
    ['Rue du Pont 3', 'Charleroi', 'GOSSELIES', '6041'],
    ['Rue du Pont 4', 'Charleroi', 'CHARLEROI', '6000'],
    ['Rue du Pont 5, 6001 Marcinelle', 'Charleroi', 'MARCINELLE', '6001'],
    ['Quai 1', 'Liège', 'LUIK', '4000'],
    ['Place 2', null, 'Celles', '5561'],
  ];
  const register = registerOf(headings, ...rows);

  it('is kept in the address, where the commune has another name', () => {
    const after = afterPlan(empty, planOf(register));
    expect(after.sites.map(({ address }) => address)).toEqual([
      ...['Rue du Pont 3, 6041 Gosselies', 'Rue du Pont 4', 'Rue du Pont 5, 6001 Marcinelle', 'Quai 1'],
      'Place 2, 5561 Celles',
    ]);
    expect(planOf(register, after).changes).toEqual([]);
  });

  it('makes no second site of one that the network has without it', () => {
    const after = afterPlan(empty, planOf(register));
    const sites = after.sites.map((site, at) => ({ ...site, address: String(rows[at]![0]) }));
    expect(planOf(register, { ...after, sites }).changes.filter(({ before }) => before === null)).toEqual([]);
  });
});

it('the level and the network of a school stay legible in its note, and the file says so', () => {
  const headings = ["Nom de l'établissement", 'Niveau', 'Réseau', "Commune de l'établissement"];
  const sheet = {
    name: 'register',
    rows: [
      headings,
      ['École du soir', 'Supérieur', 'Subventionné communal', 'Namur'],
      ['École du soir', 'Secondaire', 'Subventionné communal', 'Namur'],
      ['Cours du jour', 'Secondaire', 'Libre confessionnel', 'Dinant'],
    ],
  };
  const document = network({});
  const { mapping, proposals } = suggestMapping([sheet], document, 'fr');
  const after = afterPlan(document, planned(document, [sheet], mapping, { language: 'fr' }));
  expect(after.operators.map(({ note }) => note?.replaceAll('\u00a0', ' ').split('\n').sort())).toEqual([
    ['Niveau : Secondaire', 'Niveau : Supérieur', 'Réseau : Subventionné communal'],
    ['Niveau : Secondaire', 'Réseau : Libre confessionnel'],
  ]);
  const reasons = proposals[0]!.columns.map((column) => column.reasons.map(({ code }) => code));
  for (const at of [1, 2]) expect(reasons[at]).toContain('kept-in-note');
});
