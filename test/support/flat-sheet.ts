import { SHEET_WORDS } from '../../domain/messages/sheet-words.ts';
import type { EntityList, NetworkDocument } from '../../domain/model/network.ts';
import { fieldValue } from '../../domain/model/paths.ts';
import { writeCell } from '../../domain/transfer/cells.ts';
import type { Cell, FileMapping, SheetCells } from '../../domain/transfer/mapping.ts';
import { namesOf } from '../../domain/transfer/names.ts';
import { fieldNamed } from '../../domain/transfer/plan/rows.ts';

/** The columns of the sheet that a Régionale keeps: an operator and a filière a row, under headings of its own. */
export const FLAT_COLUMNS: readonly (readonly [heading: string, list: EntityList, path: string])[] = [
  ['Code', 'filieres', 'id'],
  ['Opérateur', 'operators', 'name'],
  ['Type d’opérateur', 'operators', 'type'],
  ['Formation', 'filieres', 'name'],
  ['Étape', 'filieres', 'stage'],
  ['Secteur', 'filieres', 'sector'],
  ['Âge min', 'filieres', 'entry.ageMin'],
  ['Âge max', 'filieres', 'entry.ageMax'],
  ['Places', 'filieres', 'intake'],
  ['Durée (mois)', 'filieres', 'durationMonths'],
  ['Écrit demandé', 'filieres', 'entry.written.min'],
];

/** The filières of a network as such a sheet, with its mapping. */
export function flatSheet(document: NetworkDocument): { sheets: [SheetCells]; mapping: FileMapping } {
  const names = namesOf(document);
  const operators = new Map(document.operators.map((operator) => [operator.id, operator]));
  const rows = document.filieres.map((filiere) =>
    FLAT_COLUMNS.map(([, list, path]): Cell => {
      const element = list === 'operators' ? operators.get(filiere.operator)! : filiere;
      return writeCell(fieldNamed(list, path)!, fieldValue(element, path), SHEET_WORDS.fr, names) || null;
    }),
  );
  const headings = FLAT_COLUMNS.map(([heading]) => heading);
  const columns = FLAT_COLUMNS.map(([heading, list, path], column) => ({
    column,
    heading,
    field: { list, path },
  }));
  return {
    sheets: [{ name: 'inventaire.csv', rows: [headings, ...rows] }],
    mapping: {
      sheets: [{ holds: 'ELEMENTS', sheet: 'inventaire.csv', list: 'flat', headingRow: 0, columns }],
      values: [],
    },
  };
}

/** The rows of a network with their headings, so many times over, each time under other ids and names. */
export function manyRows(document: NetworkDocument, times: number) {
  const [headings = [], ...rows] = flatSheet(document).sheets[0].rows;
  const many = Array.from({ length: times }, (_, round) =>
    rows.map((row) =>
      row.map((cell, column) => {
        const numbered = column === 0 || column === 3 ? `${cell} ${round}` : cell;
        return column === 0 ? String(numbered).replace(' ', '-') : numbered;
      }),
    ),
  );
  return [headings, ...many.flat()];
}
