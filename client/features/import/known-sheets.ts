import type { FileAnswer } from '../../../domain/api/transfer.ts';
import { exports as en } from '../../../domain/messages/en/exports.ts';
import { exports as fr } from '../../../domain/messages/fr/exports.ts';
import type { FileMapping, SheetMapping } from '../../../domain/transfer/mapping.ts';

const NOTES: ReadonlySet<string> = new Set([fr, en].map(({ readMe }) => readMe));
/** Sheets of a workbook of this program that hold nothing to import: notes, and the network as JSON. */
const WITHOUT_ELEMENTS: ReadonlySet<string> = new Set(
  [fr, en].flatMap(({ readMe, document }) => [readMe, document]),
);

/**
 * Returns the names of the sheets about which there is nothing to answer: in a workbook that this program wrote, those
 * whose headings are all its own, as long as the user reads them as proposed (`mapping`).
 */
export function knownSheets(answer: FileAnswer, mapping: FileMapping): ReadonlySet<string> {
  if (!isOurs(answer)) return new Set();
  return new Set(
    mapping.sheets
      .filter((sheet) => {
        const proposed = answer.mapping.sheets.find((one) => one.sheet === sheet.sheet);
        const remarks = answer.proposals.find((one) => one.sheet === sheet.sheet)?.remarks ?? [];
        const isAsProposed = JSON.stringify(proposed) === JSON.stringify(sheet);
        return isAsProposed && remarks.length === 0 && isWhole(sheet);
      })
      .map(({ sheet }) => sheet),
  );
}

/** Whether this program wrote a workbook: it says so itself, or it has the notes of a sheet that an operator is sent. */
const isOurs = ({ notes, sheets }: FileAnswer): boolean =>
  notes.some(({ code }) => code === 'own-workbook') ||
  (sheets.length > 1 && sheets.some(({ name }) => NOTES.has(name)));

/** Whether every column of a sheet is read, or nothing of it was meant to be. */
function isWhole(sheet: SheetMapping): boolean {
  if (sheet.holds === 'NOTHING') return WITHOUT_ELEMENTS.has(sheet.sheet);
  return sheet.holds === 'ELEMENTS' && sheet.columns.every(({ field }) => field !== null);
}
