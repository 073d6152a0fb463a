import { expect, test } from 'vitest';
import {
  FILIERE_FIELDS,
  filiereCompleteness,
  levelsAreSaid,
  OPERATOR_FIELDS,
  operatorCompleteness,
} from '../../../domain/inventory/completeness.ts';
import { FIELDS } from '../../../domain/model/element-fields.ts';
import { DIMENSIONS } from '../../../domain/model/vocabulary.ts';
import { filiere, operator } from '../../support/builders.ts';

const entry = Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, { min: 0 }]));
const exit = Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, 0]));
const whole = filiere('f', {
  sector: 'GENERIC',
  sites: ['s'],
  entry,
  exit,
  intake: 0,
  durationMonths: 0,
  waitMonths: 0,
  openAdmission: false,
  schedule: { availability: ['DAY'], hoursPerWeek: 20 },
  cost: { feeEuros: 0 },
  source: 'Visite',
});

test('a filière has 40 points, an operator 6, each of a field of the catalogue', () => {
  const points = (fields: readonly { readonly weight: number }[]) =>
    fields.reduce((sum, { weight }) => sum + weight, 0);
  expect(points(FILIERE_FIELDS)).toBe(40);
  expect(points(OPERATOR_FIELDS)).toBe(6);
  const known = (list: 'filieres' | 'operators') => FIELDS[list].map(({ path }) => path);
  expect(known('filieres')).toEqual(expect.arrayContaining(FILIERE_FIELDS.map(({ path }) => path)));
  expect(known('operators')).toEqual(expect.arrayContaining(OPERATOR_FIELDS.map(({ path }) => path)));
});

test('nothing said is 0, everything said is 1, and zero, no and "no condition" are said', () => {
  expect(filiereCompleteness(filiere('f'), false).score).toBe(0);
  expect(filiereCompleteness(filiere('f'), false).missing).toEqual(FILIERE_FIELDS.map(({ path }) => path));
  expect(filiereCompleteness(whole, true)).toEqual({ score: 1, missing: [] });
});

test('a field on which a rule rests takes 2 points of 40, another 1', () => {
  const { intake: _intake, ...noIntake } = whole;
  expect(filiereCompleteness(noIntake, true)).toEqual({ score: 38 / 40, missing: ['intake'] });
  const { source: _source, ...noSource } = whole;
  expect(filiereCompleteness(noSource, true)).toEqual({ score: 39 / 40, missing: ['source'] });
});

test('a level of entry is said by its minimum, its test or its ceiling; statuses that lift a ceiling say none', () => {
  const asking = (oral: object) => filiereCompleteness({ ...whole, entry: { ...entry, oral } }, true).missing;
  for (const oral of [{ min: 0 }, { tested: 2 }, { max: 3 }]) expect(asking(oral)).toEqual([]);
  expect(asking({ maxWaivedBy: ['DEI'] })).toEqual(['entry.oral.min']);
  expect(filiereCompleteness({ ...whole, exit: { ...exit, oral: undefined } }, true).missing).toEqual([
    'exit.oral',
  ]);
});

test('sites that are all closed on the day are no sites', () =>
  expect(filiereCompleteness(whole, false)).toEqual({ score: 38 / 40, missing: ['sites'] }));

test('of an operator: where it is counts double, by its declaration or by a site', () => {
  expect(operatorCompleteness(operator('o'), false).score).toBe(0);
  expect(operatorCompleteness(operator('o'), true).score).toBe(2 / 6);
  const said = operator('o', { bassins: ['b'], contact: 'accueil@example.org', source: 'Visite' });
  expect(operatorCompleteness(said, false)).toEqual({
    score: 4 / 6,
    missing: ['enterpriseNumber', 'website'],
  });
});

test('levels are said when every dimension of entry and exit is', () => {
  expect(levelsAreSaid(whole)).toBe(true);
  expect(levelsAreSaid({ ...whole, entry: { ...entry, digital: undefined } })).toBe(false);
  expect(levelsAreSaid({ ...whole, exit: { ...exit, project: undefined } })).toBe(false);
});
