import writeExcelFile, { type Cell } from 'write-excel-file/node';
import { sheetsForOperator, TO_FILL } from '../../../domain/inventory/operator-sheets.ts';
import type { Language } from '../../../domain/messages/codes.ts';
import { fill } from '../../../domain/messages/fill.ts';
import { SHEET_WORDS } from '../../../domain/messages/sheet-words.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { slug } from '../../../domain/transfer/fold.ts';
import type { SheetCells } from '../../../domain/transfer/mapping.ts';
import { countMasked } from '../../../domain/transfer/masked-numbers.ts';
import { failure } from '../../errors.ts';
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
  const { notes } = words;
  const lines = [
    fill(notes.operatorSheet, { name: operator.name, day: at }),
    fill(notes.toFill, { mark: TO_FILL }),
    fill(notes.masked, { ...countMasked(network) }),
  ];
  const sheets = sheetsForOperator(network, id, at, SHEET_WORDS[language]);
  const bytes = await writeExcelFile([
    { sheet: words.readMe, columns: [{ width: 100 }], data: lines.map((line) => [wrapped(line)]) },
    ...sheets.filter(({ rows }) => rows.length > 1).map(sheetOf),
  ] satisfies WorkbookSheet[]).toBuffer();
  return { name: `${words.toVerify}-${slug(operator.name) || 'x'}-${at}.xlsx`, bytes };
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
