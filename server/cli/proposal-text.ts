import type { Language } from '../../domain/messages/codes.ts';
import { fieldWord } from '../../domain/messages/field-word.ts';
import { fill } from '../../domain/messages/fill.ts';
import { PROPOSAL_WORDS, reasonText, remarkText } from '../../domain/messages/proposal-words.ts';
import { SHEET_WORDS } from '../../domain/messages/sheet-words.ts';
import type { ColumnMapping, SheetMapping } from '../../domain/transfer/mapping.ts';
import type { ColumnProposal, ColumnReasonCode, SheetProposal } from '../../domain/transfer/proposals.ts';
import { columnLetter } from '../../domain/transfer/table.ts';
import { cliWords } from './io.ts';

/** Reasons for which a column that its heading names is not read: the user should know them. */
const WORTH_SAYING: ReadonlySet<ColumnReasonCode> = new Set([
  ...(['few-values', 'single-values', 'numbers-only', 'repeated-ids', 'foreign-codes'] as const),
  'joined-to',
]);

/**
 * Writes what the user should know of the way a sheet is read: remarks on the whole sheet, and the columns whose field
 * is not beyond doubt, with the reasons. Columns that are sure are not listed.
 */
export function proposalText(
  mapping: SheetMapping,
  { columns, remarks }: SheetProposal,
  language: Language,
): string {
  const mapped = mapping.holds === 'ELEMENTS' ? mapping.columns : [];
  const said = columns.filter(isWorthSaying).map((one) => {
    const column = mapped.find((other) => other.column === one.column);
    return `  ${columnText(one, column, language)}\n`;
  });
  return [...remarks.map((remark) => `  ${remarkText(remark, language)}\n`), ...said].join('');
}

const isWorthSaying = ({ certainty, reasons }: ColumnProposal): boolean =>
  certainty === null ? reasons.some(({ code }) => WORTH_SAYING.has(code)) : certainty !== 'SURE';

function columnText(
  { column, certainty, reasons }: ColumnProposal,
  mapping: ColumnMapping | undefined,
  language: Language,
): string {
  const { table } = cliWords(language);
  const field = mapping?.field;
  const read =
    field === null || field === undefined
      ? table.columnUnread
      : fieldWord(SHEET_WORDS[language].fields, field).label;
  const sure = certainty === null ? '' : ` (${PROPOSAL_WORDS[language].certainty[certainty]})`;
  return fill(table.column, {
    letter: columnLetter(column),
    heading: mapping?.heading ?? '',
    field: `${read}${sure}`,
    why: reasons.map((reason) => reasonText(reason, language)).join('; '),
  });
}
