import type { RejectedAnswer, RejectedAsked } from '../../../domain/api/transfer.ts';
import { imports as en } from '../../../domain/messages/en/imports.ts';
import { fill } from '../../../domain/messages/fill.ts';
import { imports as fr } from '../../../domain/messages/fr/imports.ts';
import { addTo } from '../../../domain/model/grouping.ts';
import { csvText } from '../../../domain/transfer/csv-text.ts';
import type { Cell, FileMapping, SheetCells } from '../../../domain/transfer/mapping.ts';
import { importProblem } from '../../../domain/transfer/problem-words.ts';
import { headingsOf } from '../../../domain/transfer/table.ts';
import type { FileWork } from '../jobs.ts';
import { namesWith } from './plan-answer.ts';
import { type Asked, planned } from './plan-import.ts';

/**
 * Makes a CSV file of those rows of a sheet that the import would reject, with their headings and the reasons, to be
 * corrected and imported again. Cells with personal data are blank. `work` holds the uploaded file and the network.
 */
export function rejectedRows(work: FileWork, asked: Asked<RejectedAsked>): RejectedAnswer {
  const plan = planned(work, asked);
  const names = namesWith(work, plan);
  const { sheet: name, language, mapping } = asked;
  const words = { fr, en }[language].rejectedRows;
  const sheet = work.file.sheets.find((one) => one.name === name);
  const reasons = new Map<number, string[]>();
  const general: string[] = [];
  for (const problem of plan.problems) {
    if (problem.severity !== 'error' || problem.sheet !== name) continue;
    const { line, column, message, remedy } = importProblem(problem, language, names);
    const reason = `${column === null ? '' : `${words.column} ${column} – `}${message} ${remedy}`;
    if (problem.code === 'personal-heading') general.push(reason);
    else addTo(reasons, line, reason);
  }
  const headings = sheet === undefined ? [] : headingsIn(sheet, mapping);
  const width = sheet?.rows.reduce((most, row) => Math.max(most, row.length), 0) ?? 0;
  const rows = plan.rejected
    .filter((row) => row.sheet === name)
    .map(({ row, line, personal }) => [
      ...padded(sheet?.rows[row] ?? [], width).map((cell, column) =>
        personal.includes(column) ? null : cell,
      ),
      [...(reasons.get(line) ?? []), ...general].join(' / '),
    ]);
  const text = csvText(
    [[...padded(headings, width), words.heading], ...rows].map((row) => row.map(local(language))),
  );
  return { name: fill(words.file, { sheet: name }), text };
}

const padded = (cells: readonly Cell[], width: number): Cell[] =>
  Array.from({ length: width }, (_, column) => cells[column] ?? null);

/** Writes numbers as typed in the language of the file. */
const local =
  (language: 'fr' | 'en') =>
  (cell: Cell): Cell =>
    typeof cell === 'number' && language === 'fr' ? String(cell).replace('.', ',') : cell;

/** The headings under which the mapping reads a sheet. Two rows of headings become one, so that the file is found again. */
function headingsIn(sheet: SheetCells, { sheets }: FileMapping): readonly Cell[] {
  const found = sheets.find((one) => one.sheet === sheet.name);
  if (found === undefined || found.holds === 'NOTHING') return sheet.rows[0] ?? [];
  return found.holds === 'ELEMENTS' && found.headingRows === 2
    ? headingsOf(sheet, found.headingRow, found.headingRows)
    : (sheet.rows[found.headingRow] ?? []);
}
