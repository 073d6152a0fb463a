import type { Language } from '../../domain/messages/codes.ts';
import { fieldWord } from '../../domain/messages/field-word.ts';
import { SHEET_WORDS } from '../../domain/messages/sheet-words.ts';
import { FIELDS } from '../../domain/model/element-fields.ts';
import { ENTITY_LISTS, type EntityList, type NetworkDocument } from '../../domain/model/network.ts';
import { fieldValue } from '../../domain/model/paths.ts';
import { writeCell } from '../../domain/transfer/cells.ts';
import type { FileMapping, SheetCells, SheetMapping } from '../../domain/transfer/mapping.ts';
import { namesOf } from '../../domain/transfer/names.ts';

/** A network as one sheet a list, in the words of a language, and the mapping that reads it. */
export function exportedSheets(
  document: NetworkDocument,
  language: Language,
  lists: readonly EntityList[] = ENTITY_LISTS,
): { sheets: SheetCells[]; mapping: FileMapping } {
  const words = SHEET_WORDS[language];
  const names = namesOf(document);
  const sheets: SheetCells[] = [];
  const mappings: SheetMapping[] = [];
  for (const list of lists) {
    const fields = FIELDS[list];
    const headings = fields.map((field) => fieldWord(words.fields, field).label);
    const rows = document[list].map((element) =>
      fields.map((field) => {
        const cell = writeCell(field, fieldValue(element, field.path), words, names);
        return cell === '' ? null : cell;
      }),
    );
    const sheet = words.fields.lists[list].many;
    sheets.push({ name: sheet, rows: [headings, ...rows] });
    const columns = fields.map(({ path }, column) => ({
      column,
      heading: headings[column]!,
      field: { list, path },
    }));
    mappings.push({ holds: 'ELEMENTS', sheet, list, headingRow: 0, columns });
  }
  return { sheets, mapping: { sheets: mappings, values: [] } };
}

/** A mapping with its columns, and a sheet with its rows, in another order. */
export function shuffled(
  { sheets, mapping }: { sheets: readonly SheetCells[]; mapping: FileMapping },
  order: (position: number) => number,
): { sheets: SheetCells[]; mapping: FileMapping } {
  const mixed = <T>(items: readonly T[]): T[] =>
    items
      .map((item, index) => ({ item, at: order(index) }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
  const bySheet = new Map(mapping.sheets.map((one) => [one.sheet, one]));
  const made = sheets.map((sheet) => {
    const [headings = [], ...rows] = sheet.rows;
    const columns = mixed(headings.map((_, column) => column));
    const moved = (row: SheetCells['rows'][number]) => columns.map((column) => row[column] ?? null);
    const one = bySheet.get(sheet.name);
    const mapped: SheetMapping =
      one?.holds === 'ELEMENTS'
        ? {
            ...one,
            columns: one.columns.map((column) => ({ ...column, column: columns.indexOf(column.column) })),
          }
        : (one ?? { holds: 'NOTHING', sheet: sheet.name });
    return { sheet: { name: sheet.name, rows: [moved(headings), ...mixed(rows).map(moved)] }, mapped };
  });
  return {
    sheets: made.map(({ sheet }) => sheet),
    mapping: { ...mapping, sheets: mixed(made.map(({ mapped }) => mapped)) },
  };
}
