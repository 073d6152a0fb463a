import { describe, expect, it } from 'vitest';
import { FIELDS } from '../../../domain/model/element-fields.ts';
import type { Field } from '../../../domain/model/field-types.ts';
import type { EntityList } from '../../../domain/model/network.ts';
import { type ReadContext, readCell } from '../../../domain/transfer/cells.ts';
import type { Cell } from '../../../domain/transfer/mapping.ts';
import { namesOf } from '../../../domain/transfer/names.ts';
import { isPersonalHeading, personalIn } from '../../../domain/transfer/personal.ts';
import { hauteSylve } from '../../support/haute-sylve.ts';
import { LONG_CELLS } from '../../support/long-cells.ts';

const names = namesOf(hauteSylve());

const fieldOf = (list: EntityList, path: string): Field => {
  const field = FIELDS[list].find((one) => one.path === path);
  if (field === undefined) throw new Error(`${list} has no ${path}`);
  return field;
};

/** A value, or `code: proposals` of what is wrong, or `value !note`. */
function reads(field: Field, cell: Cell, more: Partial<ReadContext> = {}): unknown {
  const reading = readCell(field, cell, { language: 'fr', names, ...more });
  if (!reading.ok) return `${reading.problem.code}: ${(reading.problem.proposals ?? []).join(', ')}`.trim();
  return reading.note === undefined ? reading.value : `${String(reading.value)} !${reading.note.code}`;
}

const table = (list: EntityList, path: string, cases: readonly (readonly [Cell, unknown])[]) =>
  describe(`${list} ${path}`, () => {
    const field = fieldOf(list, path);
    it.each(cases)('reads %j as %j', (cell, expected) => expect(reads(field, cell)).toEqual(expected));
  });

table('filieres', 'observedOn', [
  ['31/12/2025', '2025-12-31'],
  ['31-12-25', '2025-12-31'],
  ['31.12.2025', '2025-12-31'],
  ['1/9/2025', '2025-09-01'],
  ['31 déc. 2025', '2025-12-31'],
  ['1er septembre 2025', '2025-09-01'],
  ['le 3 août 2025', '2025-08-03'],
  ['mardi 2 décembre 2025', '2025-12-02'],
  ['2025-12-31', '2025-12-31'],
  ['2025-12-31 00:00:00', '2025-12-31'],
  ['2025/12/31', '2025-12-31'],
  ['31/12/99', '1999-12-31'],
  ['décembre 2025', '2025-12-01 !day-completed'],
  ['09/2025', '2025-09-01 !day-completed'],
  ['sept. 25', '2025-09-01 !day-completed'],
  [46022, '2025-12-31 !day-from-serial'],
  ['31/02/2025', 'not-a-day:'],
  ['12/31/2025', 'not-a-day:'],
  ['bientôt', 'not-a-day:'],
  ['', undefined],
  [null, undefined],
  ['-', undefined],
  ['/', undefined],
  ['n/a', undefined],
]);

table('operators', 'website', [
  ['https://www.exemple.be/a', 'https://www.exemple.be/a'],
  ['www.exemple.be', 'https://www.exemple.be'],
  ['exemple.be/formations?x=1', 'https://exemple.be/formations?x=1'],
  ['à venir', 'à venir'],
  ['info@exemple.be', 'info@exemple.be'],
]);

table('filieres', 'validTo', [
  ['décembre 2025', '2025-12-31 !day-completed'],
  ['février 2024', '2024-02-29 !day-completed'],
  ['2025', '2025-12-31 !day-completed'],
  ['sept. 25', '2025-09-30 !day-completed'],
]);

table('filieres', 'intake', [
  [12, 12],
  ['12 places', 12],
  ['12 pers.', 12],
  ['1.200', 1200],
  ['1 200', 1200],
  ['1\u202f200', 1200],
  ['1.200.000', 1_200_000],
  ['douze', 12],
  ['± 15', 'approximate-number: 15'],
  ['+/- 15', 'approximate-number: 15'],
  ['environ 15', 'approximate-number: 15'],
  ['max. 15', 'approximate-number: 15'],
  ['12-15', 'several-numbers: 12, 15'],
  ['12 à 15', 'several-numbers: 12, 15'],
  ['2025-05-01', 'number-as-day:'],
  ['01/05/2025', 'number-as-day:'],
  ['05-mai', 'number-as-day:'],
  ['mai-25', 'number-as-day:'],
  ['1-May-25', 'number-as-day:'],
  ['12,5', 'number-not-whole: 12, 13'],
  [12.5, 'number-not-whole: 12, 13'],
  ['beaucoup', 'not-a-number:'],
  ['12 chats', 'not-a-number:'],
]);

table('filieres', 'cost.feeEuros', [
  ['225 €', 225],
  ['€ 225,50', 225.5],
  ['1.234,56', 1234.56],
  ['1,234.56', 1234.56],
  ['0,5', 0.5],
  ['1.200', 'ambiguous-number: 1200, 1.2'],
]);
table('communes', 'latitude', [
  ['50.123', 50.123],
  ['50,4', 50.4],
]);

table('filieres', 'waitingCount', [
  ['masqué', 'masked'],
  ['masque', 'masked'],
  ['Masquée', 'masked'],
  [' MASQUÉ ', 'masked'],
  ['masked', 'masked'],
  ['Masked', 'masked'],
  ['<5', 'masked'],
  ['< 5', 'masked'],
  ['&lt;5', 'masked'],
  ['&lt; 5', 'masked'],
  ['moins de 5', 'masked'],
  ['1 à 4', 'masked'],
  ['0', 0],
  ['démasqué', 'not-a-number:'],
  ['46 personnes', 46],
]);

table('filieres', 'durationMonths', [
  [9, 9],
  ['9', 9],
  ['9 mois', 9],
  ['un an', 12],
  ['1 an', 12],
  ['deux ans', 24],
  ['1 an et demi', 18],
  ['un an et demi', 18],
  ['1,5 an', 18],
  ['1 an 6 mois', 18],
  ['six mois', 6],
  ['demi-année', 6],
  ['18 mois', 18],
  ['13 semaines', 3],
  ['52 semaines', 12],
  ['6 semaines', '1 !duration-rounded'],
  ['7 semaines', '2 !duration-rounded'],
  ['3 jours', '0 !duration-rounded'],
  ['2 trimestres', 'not-a-duration:'],
  ['6 mois (450 h)', 6],
  ['450 heures sur 6 mois', 6],
  ['800 h', 'hours-without-week:'],
  ['400h/an', 'hours-without-week:'],
  ['6 à 9 mois', 'several-numbers: 6, 9'],
  ['6-9 mois', 'several-numbers: 6, 9'],
  ['2025-09-06', 'number-as-day:'],
  ['06-sept', 'number-as-day:'],
  ['max 18 mois', 'approximate-number: 18'],
  ['± 6 mois', 'approximate-number: 6'],
  ['selon le projet', 'not-a-duration:'],
]);

describe('hours', () => {
  const field = fieldOf('filieres', 'durationMonths');
  it('become months by the hours of a week, to the nearest month, and it is said', () => {
    expect(reads(field, '800 h', { hoursPerWeek: 35 })).toBe('5 !duration-from-hours');
    expect(reads(field, '65 h', { hoursPerWeek: 30 })).toBe('1 !duration-from-hours');
    expect(reads(field, '64 h', { hoursPerWeek: 30 })).toBe('0 !duration-from-hours');
    expect(reads(field, '400h/an', { hoursPerWeek: 20 })).toBe('5 !duration-from-hours');
    expect(reads(field, 800, { unit: 'HOURS', hoursPerWeek: 35 })).toBe('5 !duration-from-hours');
    expect(reads(field, '26', { unit: 'WEEKS' })).toBe(6);
    expect(reads(field, 2, { unit: 'YEARS' })).toBe(24);
  });
});

table('filieres', 'openAdmission', [
  ['oui', true],
  ['OUI', true],
  ['O', true],
  ['x', true],
  ['X', true],
  ['✓', true],
  ['vrai', true],
  ['1', true],
  [1, true],
  [true, true],
  ['yes', true],
  ['oui (sur place)', true],
  ['non', false],
  ['N', false],
  ['faux', false],
  [0, false],
  [false, false],
  ['no', false],
  ['peut-être', 'unknown-word:'],
]);

table('filieres', 'entry.written.min', [
  ['A2', 3],
  ['a2 minimum', 3],
  ['niveau B1', 4],
  ['B1 (CECRL)', 4],
  ['C1+', 6],
  ['Écrit 2', 2],
  ['ecrit 3', 3],
  [2, 2],
  ['non lecteur', 0],
  ['aucune condition', 0],
  ['A1-A2', 'ambiguous-word: 2, 3'],
  ['niveau primaire', 'ambiguous-word: 3, 4'],
]);
table('filieres', 'entry.oral.min', [
  ['débutant', 0],
  ['Oral débutant', 0],
  ['Oral 2', 3],
  ['Oral 4', 5],
  ['2', 'ambiguous-word: 2, 3'],
  ['B1', 4],
]);
table('filieres', 'entry.certificate.max', [
  ['CEB', 1],
  ['CE1D', 2],
  ['CESDD/CE2D/CES2D', 3],
  ['CESDD (=CE2D)', 3],
  ['CES2D', 3],
  ['secondaire inférieur', 3],
  ['aucun diplôme', 0],
  ['niveau primaire', 1],
]);

table('operators', 'type', [
  ['EFT', 'EFT'],
  ['entreprise de formation par le travail', 'EFT'],
  ['Entreprise de Formation par le Travail (EFT)', 'EFT'],
  ['CISP – EFT', 'EFT'],
  ['CISP', 'ambiguous-word: EFT, OISP'],
  ['EFT/OISP', 'ambiguous-word: EFT, OISP'],
  ['DéFI', 'OISP'],
  ['EAFC', 'EPS'],
  ['promotion sociale', 'EPS'],
  ['Enseignement pour adultes', 'EPS'],
  ['Mission régionale', 'MIRE'],
  ['Forem', 'ambiguous-word: FOREM_CONSEIL, FOREM_FORMATION'],
  ['forem formation', 'FOREM_FORMATION'],
  ['CSEF', 'CSEF'],
  ['Instance Bassin EFE', 'CSEF'],
  ["Maison de l'emploi", 'MAISON_EMPLOI'],
  ['régie de quartier', 'REGIE'],
]);
it('proposes what an unknown type may be', () => {
  expect(reads(fieldOf('operators', 'type'), 'EFTT')).toMatch(/^unknown-word: EFT/);
  expect(reads(fieldOf('operators', 'type'), 'promosion social')).toMatch(/^unknown-word: EPS/);
});

table('filieres', 'entry.statuses', [
  ['demandeur d’emploi', ['DEI']],
  ["Demandeurs d'emploi inoccupés, RIS", ['DEI', 'RIS']],
  ['DEI et RIS', ['DEI', 'RIS']],
  ['DEI;travailleurs', ['DEI', 'TRAVAILLEUR']],
  ['MY_CODE', ['MY_CODE']],
]);
table('filieres', 'schedule.availability', [
  ['jour', ['DAY']],
  ['jour/soir', ['DAY', 'EVENING']],
  ['temps plein', ['FULL_TIME']],
]);
table('filieres', 'schedule.startTime', [
  ['8h30', '08:30'],
  ['8:30', '08:30'],
  ['9 h', '09:00'],
  ['08:30:00', '08:30'],
  ['9 heures', '09:00'],
  ['25h', 'not-a-time:'],
]);
table('filieres', 'sector', [
  ['Construction', 'construction'],
  ['tous secteurs', 'GENERIC'],
  ['Bois & ameublement', 'bois-et-ameublement'],
]);
table('filieres', 'operator', [
  ['Le Chantier', 'chantier'],
  ['LE CHANTIER asbl', 'chantier'],
  ['le chantier (ASBL)', 'chantier'],
  ['Fil et Fibre', 'fil-fibre'],
  ['Le Chantié', 'unknown-reference:'],
]);
table('operators', 'enterpriseNumber', [
  ['BE 0123.456.789', '0123456789'],
  ['0123 456 789', '0123456789'],
  [123456789, '0123456789'],
]);

describe('ages', () => {
  const [min, max] = [fieldOf('filieres', 'entry.ageMin'), fieldOf('filieres', 'entry.ageMax')];
  const ages = (field: Field, cell: Cell) => {
    const reading = readCell(field, cell, { language: 'fr', names });
    return reading.ok ? [reading.value, reading.also] : reading.problem.code;
  };
  it.each([
    ['18-25', [18, { 'entry.ageMax': 25 }]],
    ['de 18 à 25 ans', [18, { 'entry.ageMax': 25 }]],
    ['18 ans et +', [18, undefined]],
    ['18+', [18, undefined]],
    ['min 18', [18, undefined]],
    ['à partir de 18 ans', [18, undefined]],
    ['dès 18 ans', [18, undefined]],
    ['18 ans', [18, undefined]],
    [18, [18, undefined]],
    ['moins de 26 ans', [undefined, { 'entry.ageMax': 25 }]],
    ['tout public', [undefined, undefined]],
    ['jeunes', 'not-an-age'],
  ])('of entry: %j', (cell, expected) => expect(ages(min, cell)).toEqual(expected));

  it.each([
    ['18-25', [25, { 'entry.ageMin': 18 }]],
    ['max 25', [25, undefined]],
    ["jusqu'à 25 ans", [25, undefined]],
    ['< 26', [25, undefined]],
    ['≤ 25', [25, undefined]],
    ['-25', 'not-an-age'],
  ])('at most: %j', (cell, expected) => expect(ages(max, cell)).toEqual(expected));
});

describe('cells made to take long', () => {
  it('are read to their end, each as a value or as a problem', () => {
    const fields = new Map(
      Object.values(FIELDS)
        .flat()
        .map((field) => [field.type.kind, field]),
    );
    for (const cell of LONG_CELLS) {
      personalIn(cell);
      isPersonalHeading(cell);
      for (const field of fields.values())
        expect(readCell(field, cell, { language: 'fr', names })).toMatchObject({ ok: expect.any(Boolean) });
    }
  });
});
