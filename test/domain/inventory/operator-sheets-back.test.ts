import { expect, test } from 'vitest';
import { OPERATOR_SHEET_LISTS, sheetsForOperator } from '../../../domain/inventory/operator-sheets.ts';
import { waitsOn } from '../../../domain/inventory/operator-waits.ts';
import { fieldWord } from '../../../domain/messages/field-word.ts';
import { SHEET_WORDS } from '../../../domain/messages/sheet-words.ts';
import { FIELDS } from '../../../domain/model/element-fields.ts';
import type { Cell, FileMapping, SheetCells } from '../../../domain/transfer/mapping.ts';
import { planImport } from '../../../domain/transfer/plan/plan-import.ts';
import { AS_OF, hauteSylve } from '../../support/haute-sylve.ts';

const document = hauteSylve();
const words = SHEET_WORDS.fr;
const LISTS = OPERATOR_SHEET_LISTS;
const waits = waitsOn(document, AS_OF);
const sheetsOf = (operator: string) => sheetsForOperator(document, { operator, day: AS_OF, words, waits });

/** By the headings alone, each of which names one field: nobody maps anything. */
function mappingOf(sheets: readonly SheetCells[]): FileMapping {
  return {
    sheets: sheets.map(({ name, rows }, index) => {
      const list = LISTS[index]!;
      const columns = (rows[0] ?? []).map((heading, column) => {
        const field = FIELDS[list].find((one) => fieldWord(words.fields, one).label === heading);
        return {
          column,
          heading: String(heading),
          field: field === undefined ? null : { list, path: field.path },
        };
      });
      return { holds: 'ELEMENTS' as const, sheet: name, list, headingRow: 0, columns };
    }),
    values: [],
  };
}

const planOf = (sheets: readonly SheetCells[]) =>
  planImport(document, sheets, mappingOf(sheets), { language: 'fr' });

test('the sheet of every operator, sent back as it is, changes nothing', () => {
  for (const { id } of document.operators) {
    const plan = planOf(sheetsOf(id));
    expect([id, plan?.changes, plan?.problems]).toEqual([id, [], []]);
  }
});

test('what an operator fills in comes back, and nothing else', () => {
  const sheets = sheetsOf('escale');
  const filled = (sheet: SheetCells, row: number, heading: string, cell: Cell): SheetCells => {
    const column = sheet.rows[0]!.indexOf(heading);
    expect(sheet.rows[row]?.[column]).toBe('');
    return {
      ...sheet,
      rows: sheet.rows.map((cells, at) => (at === row ? cells.with(column, cell) : cells)),
    };
  };
  const plan = planOf([
    filled(sheets[0]!, 1, 'Contact', 'accueil@example.org'),
    filled(sheets[1]!, 1, 'Source', 'Réponse de l’opérateur'),
  ]);
  expect(plan?.problems).toEqual([]);
  const filiere = document.filieres.find(({ id }) => id === sheets[1]!.rows[1]!.at(-1))!;
  expect(plan?.changes.map(({ list, before, after }) => [list, before?.id, after])).toEqual([
    [
      'operators',
      'escale',
      { ...document.operators.find(({ id }) => id === 'escale'), contact: 'accueil@example.org' },
    ],
    ['filieres', filiere.id, { ...filiere, source: 'Réponse de l’opérateur' }],
  ]);
});
