import { describe, expect, it } from 'vitest';
import { emptyNetwork } from '../../../domain/model/network.ts';
import { suggestMapping } from '../../../domain/transfer/suggest/suggest-mapping.ts';
import { readFile } from '../../../server/transfer/read/read-file.ts';
import { afterPlan, planned } from '../../support/planned.ts';
import { rows, xlsxOf } from '../../support/workbooks.ts';

/** A register whose courses are grouped below the row of their operator, as a spreadsheet folds rows. */

const ROWS = [
  ['N° BCE', 'Organisme', 'Type', 'Adresse', 'Commune', 'Intitulé de la formation'],
  ['0999000030', 'Atelier du Lavoir ASBL', 'CISP - EFT', 'Rue du Lavoir 1', 'Namur', 'Menuiserie'],
  [null, null, null, null, null, 'Soudage'],
  [null, null, null, null, 'Dinant', 'Maraîchage'],
  ['0999000129', 'Centre des Hautes Haies ASBL', 'CISP - DéFI', 'Place Verte 2', 'Ciney', 'Coiffure'],
  [null, null, null, null, null, 'Onglerie'],
  ['0999000228', null, null, null, null, 'Vente'],
  [null, null, null, null, null, 'Accueil'],
] as const;
/** Lines that the workbook groups. */
const GROUPED = [3, 4, 6, 7, 8];

const workbook = (grouped: readonly number[]): Buffer =>
  xlsxOf([
    {
      name: 'Cours',
      body: grouped.reduce(
        (body, line) => body.replace(`<row r="${line}">`, `<row r="${line}" outlineLevel="1">`),
        rows(ROWS),
      ),
    },
  ]);

async function importOf(grouped: readonly number[]) {
  const { sheets } = await readFile(workbook(grouped), 'cours.xlsx');
  const empty = emptyNetwork('Registre');
  const { mapping } = suggestMapping(sheets, empty, 'fr');
  const plan = planned(empty, sheets, mapping, { language: 'fr' });
  const after = afterPlan(empty, plan);
  const name = new Map(after.operators.map((one) => [one.id, one.name]));
  const communeOf = new Map(after.communes.map((one) => [one.id, one.name]));
  const site = new Map(
    after.sites.map(({ id, commune, address }) => [id, [communeOf.get(commune), address].join(', ')]),
  );
  const offer = after.filieres.map((one) => [
    one.name,
    name.get(one.operator),
    ...(one.sites ?? []).map((id) => site.get(id)),
  ]);
  return { sheets, plan, offer };
}

describe('rows that a workbook groups', () => {
  it('are a block, in which a blank cell takes the value above, and never that of another identifier', async () => {
    const { sheets, plan, offer } = await importOf(GROUPED);
    expect(sheets[0]!.grouped).toEqual([
      { top: 2, bottom: 3 },
      { top: 5, bottom: 7 },
    ]);
    expect(offer).toEqual([
      ['Menuiserie', 'Atelier du Lavoir ASBL', 'Namur, Rue du Lavoir 1'],
      ['Soudage', 'Atelier du Lavoir ASBL', 'Namur, Rue du Lavoir 1'],
      ['Maraîchage', 'Atelier du Lavoir ASBL', 'Dinant, '],
      ['Coiffure', 'Centre des Hautes Haies ASBL', 'Ciney, Place Verte 2'],
      ['Onglerie', 'Centre des Hautes Haies ASBL', 'Ciney, Place Verte 2'],
    ]);
    // The row with a number of its own, and the one below it, have no name.
    expect(plan.rejected.map(({ line }) => line)).toEqual([7, 8]);
  });

  it('are no block where the workbook does not group them: a title alone is a remark', async () => {
    const { sheets, offer } = await importOf([]);
    expect(sheets[0]!.grouped).toBeUndefined();
    expect(offer.map(([name]) => name)).toEqual(['Menuiserie', 'Coiffure']);
  });
});
