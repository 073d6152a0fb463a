import writeExcelFile, { type Cell } from 'write-excel-file/node';
import { filiereNames, sheetsForOperator, TO_FILL } from '../../../domain/inventory/operator-sheets.ts';
import { waitsOn } from '../../../domain/inventory/operator-waits.ts';
import type { Language } from '../../../domain/messages/codes.ts';
import { fieldWord } from '../../../domain/messages/field-word.ts';
import { fill } from '../../../domain/messages/fill.ts';
import { SHEET_WORDS } from '../../../domain/messages/sheet-words.ts';
import { FIELDS } from '../../../domain/model/element-fields.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { slug } from '../../../domain/transfer/fold.ts';
import type { SheetCells } from '../../../domain/transfer/mapping.ts';
import { choiceWords } from '../../../domain/transfer/words.ts';
import { failure } from '../../errors.ts';
import { columnAids, type DropDown } from './drop-downs.ts';
import { exportWords } from './taken-out.ts';
import { heading, string, type WorkbookSheet, wrapped } from './xlsx.ts';

interface OperatorSheetAsked {
  readonly operator: string;
  /** Day of the sheet; filières that ended before it are left out. */
  readonly at: string;
  readonly language: Language;
}

/**
 * Builds the workbook that an operator gets to check and correct its data; the import can read it back. Returns the
 * file's name and bytes. Throws the failure `unknown-element` when the operator does not exist.
 */
export async function operatorXlsx(
  network: NetworkDocument,
  { operator: id, at, language }: OperatorSheetAsked,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const operator = network.operators.find((one) => one.id === id);
  if (operator === undefined) throw failure('unknown-element', { parameter: 'operator', value: id });
  const words = exportWords(language);
  const asked = { operator: id, day: at, words: SHEET_WORDS[language], waits: waitsOn(network, at) };
  const sheets = sheetsForOperator(network, asked).filter(({ rows }) => rows.length > 1);
  const lines = notesFor(operator.name, at, language);
  const own = filiereNames(network, id, at);
  const ownCells = `'${words.readMe}'!$A$${lines.length + 1}:$A$${lines.length + own.length}`;
  const bytes = await writeExcelFile(
    [
      {
        sheet: words.readMe,
        columns: [{ width: 100 }],
        data: [...lines, ...own].map((line) => [wrapped(line)]),
      },
      ...sheets.map(sheetOf),
    ] satisfies WorkbookSheet[],
    {
      features: [
        columnAids(
          dropDowns(sheets, language, own.length > 0 ? ownCells : undefined),
          new Map(sheets.map(({ name, rows }) => [name, (rows[0] ?? []).length - 1])),
        ),
      ],
    },
  ).toBuffer();
  return { name: `${words.toVerify}-${slug(operator.name) || 'x'}-${at}.xlsx`, bytes };
}

/** The lines of the first sheet, above the names of the filières of the operator. */
function notesFor(name: string, day: string, language: Language): string[] {
  const { notes } = exportWords(language);
  const { fields } = SHEET_WORDS[language];
  const reviewed = FIELDS.operators.find(({ path }) => path === 'linksVerifiedOn')!;
  return [
    fill(notes.operatorSheet, { name, day }),
    fill(notes.toFill, { mark: TO_FILL }),
    fill(notes.passerelles, { sheet: fields.lists.passerelles.many }),
    fill(notes.reviewed, { column: fieldWord(fields, reviewed).label, sheet: fields.lists.operators.many }),
    notes.ownFilieres,
  ];
}

/** The drop-down lists of the sheet of passerelles: words for codes, and the names of the own filières. */
function dropDowns(
  sheets: readonly SheetCells[],
  language: Language,
  ownCells: string | undefined,
): readonly DropDown[] {
  const words = SHEET_WORDS[language];
  const sheet = words.fields.lists.passerelles.many;
  const headings = sheets.find(({ name }) => name === sheet)?.rows[0] ?? [];
  return FIELDS.passerelles.flatMap((field): readonly DropDown[] => {
    const column = headings.indexOf(fieldWord(words.fields, field).label);
    if (column < 0) return [];
    if (field.type.kind === 'choice')
      return [{ sheet, column, choices: Object.values(choiceWords(words, field.type.of)) }];
    const isEnd = field.path === 'from' || field.path === 'to';
    return isEnd && ownCells !== undefined ? [{ sheet, column, choices: { cells: ownCells } }] : [];
  });
}

function sheetOf({ name, rows: [headings = [], ...rows] }: SheetCells): WorkbookSheet {
  return {
    sheet: name,
    stickyRowsCount: 1,
    columns: headings.map((text) => ({ width: Math.min(40, Math.max(12, String(text).length + 2)) })),
    data: [
      headings.map((text) => heading(String(text))),
      ...rows.map((row) => row.map((cell) => cellOf(String(cell ?? '')))),
    ],
  };
}

/** Writes a whole number as a number. Codes with leading zeros stay text. */
function cellOf(text: string): Cell {
  if (text === '') return null;
  return /^(?:0|[1-9]\d{0,8})$/.test(text) ? { value: Number(text), type: Number } : string(text);
}
