import readSheets from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import type { ReportCell } from '../../../domain/report/report.ts';
import { cleanReport } from '../../../server/report/clean-report.ts';
import { numberFormat } from '../../../server/report/number-format.ts';
import { writeOfficeFile } from '../../../server/report/office-file.ts';
import { sheetName } from '../../../server/report/sheet-names.ts';
import { expectSoundPackage } from '../../support/office-package.ts';
import { oddReport, report, table } from '../../support/reports.ts';
import { unzipped } from '../../support/unzipped.ts';
import { within, xmlTree } from '../../support/xml-tree.ts';

const odd = oddReport();
const { bytes, name } = await writeOfficeFile(odd, 'xlsx');
const parts = await unzipped(bytes);
const read = await readSheets(Buffer.from(bytes), { trim: false });
const tables = cleanReport(odd)
  .chapters.flatMap(({ sections }) => sections)
  .flatMap(({ blocks }) => blocks)
  .filter((block) => block.type === 'table');

/** What a spreadsheet holds for a cell of the report. */
function expected({ text, value }: ReportCell): unknown {
  if (typeof value === 'number') return value;
  if (value !== undefined && value >= '1900-03-01') return new Date(`${value}T00:00:00Z`);
  return text === '' ? null : text;
}

describe('the tables of a report as a workbook', () => {
  it('has a sheet a table with the figures of the report, cell by cell, and its notes', () => {
    expect(name).toBe('rapport-d-activite-2025.xlsx');
    expect(read.map(({ sheet }) => sheet)).toEqual([
      'Sommaire',
      '1 Ce qui est difficile à écrire',
      '2 Les quatorze indicateurs de…',
      '3 valueOf',
      '4 Un tableau',
    ]);
    for (const [at, { title, columns, rows, notes }] of tables.entries()) {
      const { data } = read[at + 1]!;
      const cut = (row: number) => data[row]!.slice(0, columns.length);
      expect(data[0]![0]).toBe(title);
      expect(cut(1)).toEqual(columns.map(({ label }) => label));
      for (const [row, cells] of rows.entries()) expect(cut(row + 2)).toEqual(cells.map(expected));
      expect(data.slice(data.length - notes.length).map(([note]) => note)).toEqual(notes);
    }
  });

  it('begins with contents that lead to each sheet, and each sheet leads back', () => {
    const targets = (sheet: number) =>
      within(xmlTree(parts.get(`xl/worksheets/sheet${sheet}.xml`)!), 'hyperlink').map(
        ({ attributes }) => attributes.location,
      );
    const names = read.slice(1).map(({ sheet }) => `'${sheet}'!A1`);
    expect(targets(1)).toEqual(names.flatMap((one) => [one, one]));
    for (const at of names.keys()) expect(targets(at + 2)).toEqual(["'Sommaire'!A1"]);
    const { data } = read[0]!;
    expect(data.slice(-4).map(([number, title, , , rows]) => [number, title, rows])).toEqual(
      tables.map(({ title, rows }, at) => [at + 1, title, rows.length]),
    );
  });

  it('keeps title and headings in view and on every printed page, and filters the rows without the totals', () => {
    const sheet = xmlTree(parts.get('xl/worksheets/sheet3.xml')!);
    expect(within(sheet, 'pane')[0]?.attributes).toMatchObject({ ySplit: '2', state: 'frozen' });
    expect(within(sheet, 'autoFilter')[0]?.attributes.ref).toBe('A2:O40');
    expect(within(sheet, 'pageSetUpPr')[0]?.attributes.fitToPage).toBe('1');
    expect(within(sheet, 'pageSetup')[0]?.attributes).toMatchObject({
      orientation: 'landscape',
      fitToHeight: '0',
    });
    expect(parts.get('xl/workbook.xml')).toContain("'4 Un tableau'!$1:$2</definedName>");
  });

  it('is sound, writes no formula, and is the same for the same report', async () => {
    expectSoundPackage(parts);
    expect([...parts.values()].filter((part) => part.includes('<f>'))).toEqual([]);
    expect(await unzipped((await writeOfficeFile(oddReport(), 'xlsx')).bytes)).toEqual(parts);
    const [empty] = await readSheets(Buffer.from((await writeOfficeFile(report([]), 'xlsx')).bytes));
    expect(empty?.data[0]).toContain('Rapport d’activité 2025');
  });

  it('speaks the language of the report', async () => {
    const english = await readSheets(
      Buffer.from((await writeOfficeFile(report([table({})], { language: 'en' }), 'xlsx')).bytes),
    );
    expect(english.map(({ sheet }) => sheet)).toEqual(['Contents', '1 Un tableau']);
    expect(english[1]?.data[2]?.[0]).toBe('No rows.');
  });
});

describe('the name of a sheet', () => {
  it.each([
    [1, 'Offre par étape', '1 Offre par étape'],
    [12, "L'offre : par [étape] / *?", '12 L offre par étape'],
    [3, 'Un titre qui est beaucoup trop long pour une feuille', '3 Un titre qui est beaucoup…'],
    [4, 'x'.repeat(60), `4 ${'x'.repeat(28)}…`],
    [123, `${'a'.repeat(25)}👩‍🏫`, `123 ${'a'.repeat(25)}…`],
    [5, '', '5'],
  ])('%i %s', (number, title, named) => {
    expect(sheetName(number, title)).toBe(named);
    expect(named.length).toBeLessThanOrEqual(31);
  });
});

describe('the format of a number', () => {
  it.each([
    ['1\u202f234', 1234, '#,##0'],
    ['1,234', 1234, '#,##0'],
    ['12', 12, '#,##0'],
    ['−1\u202f204,50', -1204.5, '#,##0.00'],
    ['3.5', 3.5, '#,##0.0'],
    ['+3', 3, '+#,##0;-#,##0;#,##0'],
  ])('%s', (text, value, format) => expect(numberFormat(text, value)).toBe(format));
});
