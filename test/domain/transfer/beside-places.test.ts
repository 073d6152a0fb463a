import { describe, expect, it } from 'vitest';
import { emptyNetwork } from '../../../domain/model/network.ts';
import type { Cell, ColumnMapping } from '../../../domain/transfer/mapping.ts';
import { withPlacesBeside } from '../../../domain/transfer/suggest/beside-places.ts';
import { suggestMapping } from '../../../domain/transfer/suggest/suggest-mapping.ts';
import { afterPlan, planned } from '../../support/planned.ts';

/** The headings of the columns that are read into the place, when `place` is proposed for it. */
function readAsPlace(headings: readonly string[], place: string, ...rows: Cell[][]): string[] {
  const columns = headings.map(
    (heading, column): ColumnMapping => ({
      ...{ column, heading },
      field: heading === place ? { list: 'sites', path: 'commune' } : null,
    }),
  );
  return withPlacesBeside(columns, rows).flatMap(({ heading, field }) => (field === null ? [] : [heading]));
}

describe('columns beside the place of a site', () => {
  it('are read into it when they tell the same place', () => {
    const headings = [
      ...['Code postal de l’établissement', 'Commune de l’établissement', 'Code postal de l’implantation'],
      ...['Localité de l’implantation', 'Commune de l’implantation', 'Remarque'],
    ];
    const row: Cell[] = ['7000', 'Mons', 6041, 'GOSSELIES', 'Charleroi', 'Namur'];
    expect(readAsPlace(headings, 'Commune de l’implantation', row)).toEqual([
      ...['Code postal de l’implantation', 'Localité de l’implantation', 'Commune de l’implantation'],
    ]);
    expect(readAsPlace(['CP', 'Ville', 'Téléphone'], 'Ville', ['6000', 'Charleroi', '071 12 34 56'])).toEqual(
      [...['CP', 'Ville']],
    );
    const french = ['commune', 'commune_libe', 'code_postal_uai', 'localite_acheminement_uai'];
    expect(readAsPlace(french, 'commune_libe', ['59350', 'Lille', '59000', 'LILLE CEDEX'])).toEqual([
      ...['commune', 'commune_libe', 'code_postal_uai'],
    ]);
  });

  it('are left when they hold something else', () => {
    expect(readAsPlace(['Ville', 'Code postal'], 'Ville', ['Charleroi', 'BP 12'])).toEqual(['Ville']);
    expect(readAsPlace(['Ville', 'Code'], 'Ville', ['Charleroi', '6000'])).toEqual(['Ville']);
  });

  it('settle a place together once the proposal is accepted', () => {
    const rows: Cell[][] = [
      ['Opérateur', 'Type d’opérateur', 'Formation', 'Étape', 'CP', 'Localité'],
      ['Un', 'EPS', 'Cours', 'préqualification', '5561', 'CELLES'],
    ];
    const sheet = { name: 'registre.csv', rows };
    const empty = emptyNetwork('Inventaire');
    const { mapping, unknownWords } = suggestMapping([sheet], empty, 'fr');
    expect(unknownWords).toEqual([]);
    const after = afterPlan(empty, planned(empty, [sheet], mapping, { language: 'fr' }));
    expect(after.communes.map(({ name }) => name)).toEqual(['Houyet']);
  });
});
