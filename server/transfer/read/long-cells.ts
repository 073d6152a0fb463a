import { exports as en } from '../../../domain/messages/en/exports.ts';
import { fieldWord } from '../../../domain/messages/field-word.ts';
import { exports as fr } from '../../../domain/messages/fr/exports.ts';
import { SHEET_WORDS } from '../../../domain/messages/sheet-words.ts';
import { FIELDS } from '../../../domain/model/element-fields.ts';
import { ENTITY_LISTS, type NetworkDocument } from '../../../domain/model/network.ts';
import { fieldValue } from '../../../domain/model/paths.ts';
import { readNetworkText } from '../../../domain/model/read.ts';
import { writeCell } from '../../../domain/transfer/cells.ts';
import type { Cell, SheetCells } from '../../../domain/transfer/mapping.ts';
import { namesOf } from '../../../domain/transfer/names.ts';

/**
 * Written in a workbook instead of a text that is too long for a cell. The import reads it as blank, so nothing is lost
 * even without the document sheet.
 */
export const TOO_LONG = '…';

/**
 * Returns the sheets of a workbook that this program exported, with the cells restored that were too long for a
 * workbook: their content is in the sheet that holds the whole network. Other files are returned unchanged.
 */
export function withLongCells(sheets: readonly SheetCells[]): readonly SheetCells[] {
  const isCut = ({ rows }: SheetCells): boolean => rows.some((row) => row.includes(TOO_LONG));
  if (!sheets.some(isCut)) return sheets;
  const document = documentIn(sheets);
  if (document === undefined) return sheets;
  return sheets.map((sheet) => (isCut(sheet) ? filled(sheet, document) : sheet));
}

/**
 * Finds, in a workbook that this program exported, the sheet that holds the whole network as JSON; undefined when
 * there is none.
 */
export function documentSheet(sheets: readonly SheetCells[]): SheetCells | undefined {
  const titles: readonly string[] = [fr.document, en.document];
  return sheets.find(({ name, rows }) => titles.includes(name) && String(rows[1]?.[0] ?? '').startsWith('{'));
}

/**
 * Reads the network document from the sheet of an exported workbook that holds it as JSON; undefined when there is
 * none.
 */
export function documentIn(sheets: readonly SheetCells[]): NetworkDocument | undefined {
  const pieces = documentSheet(sheets);
  if (pieces === undefined) return undefined;
  const text = pieces.rows
    .slice(1)
    .map(([piece]) => String(piece ?? ''))
    .join('');
  const read = readNetworkText(text);
  return read.ok ? read.document : undefined;
}

function filled(sheet: SheetCells, document: NetworkDocument): SheetCells {
  for (const words of Object.values(SHEET_WORDS)) {
    const list = ENTITY_LISTS.find((one) => words.fields.lists[one].many === sheet.name);
    const [headings = [], ...rows] = sheet.rows;
    if (list === undefined) continue;
    const fields = headings.map((heading) =>
      FIELDS[list].find((field) => fieldWord(words.fields, field).label === heading),
    );
    const idColumn = fields.findIndex((field) => field?.path === 'id');
    const byId = new Map<Cell, object>(document[list].map((element) => [element.id ?? null, element]));
    const names = namesOf(document);
    const cellOf = (cell: Cell, column: number, element: object | undefined): Cell => {
      const field = fields[column];
      if (cell !== TOO_LONG || field === undefined || element === undefined) return cell;
      return writeCell(field, fieldValue(element, field.path), words, names) || cell;
    };
    return {
      ...sheet,
      rows: [
        headings,
        ...rows.map((row) => {
          const element = byId.get(row[idColumn] ?? null);
          return row.map((cell, column) => cellOf(cell, column, element));
        }),
      ],
    };
  }
  return sheet;
}
