import { expect, it } from 'vitest';
import { homeCommunes } from '../../../../domain/model/home-commune.ts';
import { emptyNetwork } from '../../../../domain/model/network.ts';
import type { Cell } from '../../../../domain/transfer/mapping.ts';
import { suggestMapping } from '../../../../domain/transfer/suggest/suggest-mapping.ts';
import { afterPlan, planned } from '../../../support/planned.ts';

const EMPTY = emptyNetwork('Registre');
const SCHOOLS = [
  'École du Parc',
  'Institut du Pont',
  'Cours du Val',
  'Athénée du Lac',
  'École du Bois',
  'Lycée',
];
const SEATS = ['Namur', 'Mons', 'Ath', 'Dinant', 'Huy', 'Wavre'];
const ANNEXES = ['Couvin', 'Binche', 'Chimay', 'Ciney', 'Amay', 'Nivelles'];

const fieldsOf = (rows: readonly Cell[][]) => {
  const sheets = [{ name: 'r.csv', rows }];
  const { mapping } = suggestMapping(sheets, EMPTY, 'fr');
  const [sheet] = mapping.sheets;
  const columns = sheet?.holds === 'ELEMENTS' ? sheet.columns : [];
  return {
    ...{ sheets, mapping },
    fields: columns.map(({ field }) => (field === null ? null : `${field.list}.${field.path}`)),
  };
};

it('reads the commune of the establishment beside that of its sites as the seat, where the operator stands', () => {
  const headings = [
    'Nom de l’établissement',
    'Type',
    'Commune de l’établissement',
    'Commune de l’implantation',
  ];
  const rows = SCHOOLS.flatMap((name, at) =>
    [SEATS[at]!, ANNEXES[at]!].map((commune): Cell[] => [name, 'Promotion sociale', SEATS[at]!, commune]),
  );
  const { sheets, mapping, fields } = fieldsOf([headings, ...rows]);
  expect(fields).toEqual(['operators.name', 'operators.type', 'operators.seat', 'sites.commune']);
  const plan = planned(EMPTY, sheets, mapping, { language: 'fr' });
  expect(plan.rows.rejected).toBe(0);
  const after = afterPlan(EMPTY, plan);
  const names = new Map(after.communes.map(({ id, name }) => [id, name]));
  const homes = homeCommunes(after, '2026-12-01');
  expect(after.operators.map(({ id }) => names.get(homes.get(id)?.commune ?? '')).sort()).toEqual(
    [...SEATS].sort(),
  );
  expect(planned(after, sheets, mapping, { language: 'fr' }).changes).toEqual([]);
});

it('reads it as the place of the sites where nothing else says it', () => {
  const headings = ['Nom de l’établissement', 'Type', 'Commune de l’établissement'];
  const rows = SCHOOLS.map((name, at): Cell[] => [name, 'Promotion sociale', SEATS[at]!]);
  expect(fieldsOf([headings, ...rows]).fields).toEqual(['operators.name', 'operators.type', 'sites.commune']);
});
