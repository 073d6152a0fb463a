import writeExcelFile from 'write-excel-file/node';
import { COUNT_COLUMN, partnerSheet } from '../../../domain/entry/partner-sheet.ts';
import { quarterNumber, quartersOf } from '../../../domain/entry/quarters.ts';
import type { Language } from '../../../domain/messages/codes.ts';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import { fill } from '../../../domain/messages/fill.ts';
import { SHEET_WORDS } from '../../../domain/messages/sheet-words.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import type { FlowKind } from '../../../domain/model/vocabulary.ts';
import { csvText } from '../../../domain/transfer/csv-text.ts';
import { FORMATS } from '../../../domain/transfer/export-formats.ts';
import { slug } from '../../../domain/transfer/fold.ts';
import type { SheetCells } from '../../../domain/transfer/mapping.ts';
import { failure } from '../../errors.ts';
import { columnAids } from './drop-downs.ts';
import type { ExportedFile } from './export-file.ts';
import { sheetOf } from './operator-xlsx.ts';
import { exportWords } from './taken-out.ts';
import { type WorkbookSheet, wrapped } from './xlsx.ts';

interface PartnerFileAsked {
  readonly format: 'xlsx' | 'csv';
  readonly operator: string;
  /** A year and a quarter, such as 2025-Q3. */
  readonly quarter: string;
  readonly kind: FlowKind;
  readonly language: Language;
}

/**
 * Builds the file on which an operator writes whom it sent to its partners and received from them in a quarter, without
 * any number in it; the import can read it back. Throws the failure `unknown-element` when the operator does not exist.
 */
export async function partnerSheetFile(
  network: NetworkDocument,
  asked: PartnerFileAsked,
): Promise<ExportedFile> {
  const { format, operator, kind, language } = asked;
  const [year = '', number = ''] = asked.quarter.split('-Q');
  const quarter = quartersOf([Number(year)])[Number(number) - 1]!;
  const sheet = partnerSheet(network, { operator, quarter, kind, words: SHEET_WORDS[language] });
  const name = network.operators.find(({ id }) => id === operator)?.name;
  if (sheet === undefined || name === undefined)
    throw failure('unknown-element', { parameter: 'operator', value: operator });
  const words = exportWords(language);
  const { partnerSheet: about, partnerNumbers, partnerBack } = words.notes;
  const days = { from: dayInWords(quarter.from, language), to: dayInWords(quarter.to, language) };
  const lines = [
    fill(about, { name, sheet: sheet.name, ...days }),
    fill(partnerNumbers, { count: String(sheet.rows[0]?.[COUNT_COLUMN]), nothing: words.nothing }),
    partnerBack,
  ];
  return {
    name: `${words.referrals}-${slug(name) || 'x'}-${year}-${words.quarter}${quarterNumber(quarter)}.${FORMATS[format].extension}`,
    mediaType: FORMATS[format].mediaType,
    bytes:
      format === 'csv'
        ? new TextEncoder().encode(csvText(sheet.rows))
        : await workbook(sheet, { readMe: words.readMe, nothing: words.nothing, lines }),
  };
}

/** The workbook: what to do with it, then the table. */
const workbook = (
  sheet: SheetCells,
  words: { readonly readMe: string; readonly nothing: string; readonly lines: readonly string[] },
): Promise<Uint8Array> =>
  writeExcelFile(
    [
      { sheet: words.readMe, columns: [{ width: 100 }], data: words.lines.map((line) => [wrapped(line)]) },
      sheetOf(sheet),
    ] satisfies WorkbookSheet[],
    {
      features: [
        columnAids(
          [{ sheet: sheet.name, column: COUNT_COLUMN, choices: [words.nothing] }],
          new Map([[sheet.name, (sheet.rows[0] ?? []).length - 1]]),
        ),
      ],
    },
  ).toBuffer();
