import { SHEET_WORDS } from '../domain/messages/sheet-words.ts';
import { STAGES } from '../domain/model/vocabulary.ts';
import { rowsWorkbook } from '../test/support/rows-workbook.ts';

/** The inventory that the import is measured on: operators and filières side by side, a filière a row. */

const FILIERES_EACH = 9;
const TYPES = [
  'CISP – EFT',
  'CISP – DéFI',
  'Promotion sociale',
  'CEFA',
  'Lire et Écrire',
  'Forem – formation',
];
const SECTORS = ['construction', 'nettoyage', 'horeca', 'logistique', 'vente', 'bureautique'];

const HEADINGS = [
  ...['Opérateur', 'Type d’opérateur', 'Formation', 'Étape', 'Secteur', 'Âge min', 'Âge max'],
  ...['Places', 'Durée (mois)', 'Attente (mois)', 'Écrit demandé', 'Oral demandé', 'Remarque'],
];

/** So many rows under their headings: nine filières to an operator, so that the elements are a tenth more. */
export function inventoryRows(count: number): (string | number | null)[][] {
  const stages = STAGES.map((stage) => SHEET_WORDS.fr.vocabulary.stage[stage]);
  const rows = Array.from({ length: count }, (_, row) => {
    const operator = Math.floor(row / FILIERES_EACH);
    const at = <T>(of: readonly T[], step: number): T => of[(row * step) % of.length]!;
    return [
      `Centre de formation n° ${operator}`,
      TYPES[operator % TYPES.length]!,
      `Formation ${at(SECTORS, 5)} ${row}`,
      at(stages, 3),
      at(SECTORS, 5),
      18,
      row % 4 === 0 ? 25 : null,
      8 + (row % 20),
      3 + (row % 12),
      row % 9,
      ['A1', 'A2', 'B1'][row % 3]!,
      ['A2', 'B1'][row % 2]!,
      row % 7 === 0 ? 'Accès en bus depuis la gare ; entretien préalable.' : null,
    ];
  });
  return [HEADINGS, ...rows];
}

export const inventoryWorkbook = (count: number): Buffer => rowsWorkbook('Inventaire', inventoryRows(count));
