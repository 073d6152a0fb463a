import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../domain/transfer/quote.ts';
import { cleanReport } from '../../../server/report/clean-report.ts';
import { writeOfficeFile } from '../../../server/report/office-file.ts';
import { oddReport, report, table, text, textColumn, word } from '../../support/reports.ts';

const rowsOf = (csv: string): string[][] =>
  papaparse.parse<string[]>(csv.slice(1), { delimiter: ';', newline: '\r\n' }).data;

describe('all tables of a report in one CSV file', () => {
  it('has the figures of the report cell by cell, each line with the number of its table', async () => {
    const odd = oddReport();
    const { bytes, name, mediaType } = await writeOfficeFile(odd, 'csv');
    const csv = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    expect([name, mediaType]).toEqual(['rapport-d-activite-2025.csv', 'text/csv; charset=utf-8']);
    // What a spreadsheet in French opens by a double click.
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toContain('\r');
    const rows = rowsOf(csv);
    const { chapters } = cleanReport(odd);
    const tables = chapters
      .flatMap(({ sections }) => sections)
      .flatMap(({ blocks }) => blocks)
      .filter((block) => block.type === 'table');
    expect(tables.length).toBe(4);
    for (const [at, { title, columns, rows: told, notes }] of tables.entries()) {
      const own = rows.filter(([number]) => number === String(at + 1)).map(([, ...cells]) => cells);
      expect(own[0]![0]!.endsWith(title)).toBe(true);
      expect(own[1]).toEqual(columns.map(({ label }) => label));
      const read = own.slice(2, 2 + told.length);
      for (const [row, cells] of told.entries())
        for (const [column, { text: words, value }] of cells.entries()) {
          const cell = read[row]![column]!;
          if (typeof value === 'number') expect(Number(cell.replace(',', '.'))).toBe(value);
          // The apostrophe that guards a formula is no part of the words.
          else expect(cell.replace(/^'(?=[=+\-@])/, '')).toBe(value ?? words);
        }
      const below = own.slice(2 + Math.max(1, told.length));
      expect(below.map(([note]) => plainText(note!))).toEqual(notes);
    }
  });

  it('lets no cell be a formula', async () => {
    const { bytes } = await writeOfficeFile(oddReport(), 'csv');
    const cells = rowsOf(new TextDecoder().decode(bytes)).flat();
    const formulas = cells.filter((cell) => /^[=+\-@\t\r]/.test(cell));
    // A negative number is a number.
    expect([...new Set(formulas)]).toEqual(['-1204,5']);
  });

  it('says how many numbers are masked only where some number is reported', async () => {
    const one = [table({ columns: [textColumn('A')], rows: [[word('b')]] }), text('Un texte.')];
    const csvOf = async (masked: { masked: number; of: number }) =>
      new TextDecoder().decode((await writeOfficeFile(report(one, { masked }), 'csv')).bytes);
    expect(await csvOf({ masked: 2, of: 9 })).toContain('Sur 9 nombres de personnes, 2 sont masqués');
    expect(await csvOf({ masked: 0, of: 0 })).not.toContain('masqués\u00a0:');
  });
});
