import { expect, it } from 'vitest';
import { cellProblem } from '../../../client/editing/cell-problem.ts';
import { pageNames } from '../../../client/editing/page-names.ts';
import { readTyped } from '../../../client/editing/typed-text.ts';
import { inventory } from '../../../client/messages/fr/inventory/inventory.ts';
import { FIELDS } from '../../../domain/model/element-fields.ts';
import { network } from '../../support/builders.ts';

const names = pageNames(network({}));
/** A Wednesday. */
const TODAY = '2026-04-15';
const months = FIELDS.filieres.find(({ path }) => path === 'durationMonths')!;
const typed = (text: string) => readTyped(months, text, { language: 'fr', names, unit: 'MONTHS' }, TODAY);

it('a typed duration is refused when it is no whole number of months, with what to do', () => {
  expect(typed('2')).toMatchObject({ ok: true, value: 2 });
  expect(typed('1 an')).toMatchObject({ ok: true, value: 12 });
  for (const text of ['2,5', '2,5 mois', '6 semaines']) {
    const reading = typed(text);
    if (reading.ok) throw new Error(`${text} is read as ${String(reading.value)}`);
    expect(
      cellProblem(months, text, reading.problem, { language: 'fr', names, remedies: inventory.cellRemedies }),
    ).toBe('Il faut ici un nombre entier. Écrivez une durée en mois entiers, comme « 3 ».');
  }
});

it.each([
  ['hier', '2026-04-14'],
  ['Aujourd’hui', '2026-04-15'],
  ['avant-hier', '2026-04-13'],
  ['mardi dernier', '2026-04-14'],
  ['mercredi dernier', '2026-04-08'],
  ['jeudi prochain', '2026-04-16'],
  ['mercredi prochain', '2026-04-22'],
  ['il y a 3 jours', '2026-04-12'],
  ['dans 2 semaines', '2026-04-29'],
  ['il y a 20 jours', '2026-03-26'],
  ['yesterday', '2026-04-14'],
  ['last Tuesday', '2026-04-14'],
  ['3 days ago', '2026-04-12'],
  ['fin mars 2026', '2026-03-31'],
  ['début mars 2026', '2026-03-01'],
  ['end of February 2026', '2026-02-28'],
  ['mardi 14 avril 2026', '2026-04-14'],
  ['2026', '2026-01-01'],
])('a typed day is understood as people say it: %s', (text, day) => {
  const from = FIELDS.filieres.find(({ path }) => path === 'validFrom')!;
  expect(readTyped(from, text, { language: 'fr', names, unit: 'MONTHS' }, TODAY)).toMatchObject({
    value: day,
  });
});

it.each(['mardi', 'mi-mars 2026', 'la semaine dernière', 'fin mars'])(
  'a day that cannot be understood is refused with examples: %s',
  (text) => {
    const from = FIELDS.filieres.find(({ path }) => path === 'validFrom')!;
    const reading = readTyped(from, text, { language: 'fr', names, unit: 'MONTHS' }, TODAY);
    if (reading.ok) throw new Error(`${text} is read as ${String(reading.value)}`);
    const said = cellProblem(from, text, reading.problem, {
      ...{ language: 'fr', names, remedies: inventory.cellRemedies },
    });
    for (const example of ['31/12/2025', 'fin mars 2026', 'hier', 'mardi dernier'])
      expect(said).toContain(example);
  },
);
