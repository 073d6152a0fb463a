import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../domain/messages/codes.ts';
import { IMPORT_TEMPLATE } from '../../../domain/messages/import-template.ts';
import { emptyNetwork } from '../../../domain/model/network.ts';
import { suggestMapping } from '../../../domain/transfer/suggest/suggest-mapping.ts';
import { afterPlan, planned } from '../../support/planned.ts';

const empty = emptyNetwork('Inventaire');
const row = [
  ...['Le Relais ASBL', 'CISP - EFT', '0206582284', '081 23 45 67', 'Rue du Pont 3', '5000', 'Namur'],
  ...[
    'Maçonnerie',
    'préqualification',
    'construction',
    '600',
    'jour',
    'Demandeurs d’emploi',
    'Sur rendez-vous',
  ],
];

describe.each(LANGUAGES)('the template in %s', (language) => {
  it('is read back whole once it is filled in', () => {
    const headings = IMPORT_TEMPLATE[language];
    expect(headings).toHaveLength(row.length);
    const sheets = [{ name: 'modele.csv', rows: [[...headings], row] }];
    const { mapping } = suggestMapping(sheets, empty, language);
    const [sheet] = mapping.sheets;
    const fields =
      sheet?.holds === 'ELEMENTS'
        ? sheet.columns.map(({ field }) => field && `${field.list}.${field.path}`)
        : [];
    expect(fields).toEqual([
      ...['operators.name', 'operators.type', 'operators.enterpriseNumber', 'operators.telephone'],
      ...[
        'sites.address',
        'sites.commune',
        'sites.commune',
        'filieres.name',
        'filieres.stage',
        'filieres.sector',
      ],
      ...['filieres.hours', 'filieres.schedule.availability', 'filieres.entry.statuses', 'filieres.note'],
    ]);
    const { operators, sites, filieres } = afterPlan(
      empty,
      planned(empty, sheets, mapping, { language: 'fr' }),
    );
    expect(operators).toMatchObject([{ name: 'Le Relais ASBL', type: 'EFT', telephone: '081 23 45 67' }]);
    expect(sites).toMatchObject([{ address: 'Rue du Pont 3' }]);
    expect(filieres).toMatchObject([{ name: 'Maçonnerie', hours: 600 }]);
  });
});
