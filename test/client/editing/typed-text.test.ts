import { expect, it } from 'vitest';
import { cellProblem } from '../../../client/editing/cell-problem.ts';
import { pageNames } from '../../../client/editing/page-names.ts';
import { readTyped } from '../../../client/editing/typed-text.ts';
import { inventory } from '../../../client/messages/fr/inventory/inventory.ts';
import { FIELDS } from '../../../domain/model/element-fields.ts';
import { network } from '../../support/builders.ts';

const names = pageNames(network({}));
const months = FIELDS.filieres.find(({ path }) => path === 'durationMonths')!;
const typed = (text: string) => readTyped(months, text, { language: 'fr', names, unit: 'MONTHS' });

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
