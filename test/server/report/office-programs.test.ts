import { describe, expect, it } from 'vitest';
import { reportOf } from '../../../domain/report/build.ts';
import type { Report } from '../../../domain/report/report.ts';
import { cleanReport } from '../../../server/report/clean-report.ts';
import { writeOfficeFile } from '../../../server/report/office-file.ts';
import { hauteSylve } from '../../support/haute-sylve.ts';
import { hasLibreOffice, wordsByLibreOffice } from '../../support/libreoffice.ts';
import { expectSoundPackage } from '../../support/office-package.ts';
import { hasOfficeSchemas, schemaFaults } from '../../support/office-schemas.ts';
import { reportInput } from '../../support/report-input.ts';
import { oddReport, report, table, text, whole, word } from '../../support/reports.ts';
import { scratchFolder } from '../../support/scratch.ts';
import { oneIn } from '../../support/size.ts';
import { unzipped } from '../../support/unzipped.ts';
import { within, xmlTree } from '../../support/xml-tree.ts';

const sample = reportOf(await reportInput(hauteSylve()));

const tablesOf = ({ chapters }: Report) =>
  chapters
    .flatMap(({ sections }) => sections)
    .flatMap(({ blocks }) => blocks)
    .filter((block) => block.type === 'table');

describe('files of large and real reports', () => {
  it('hold a table and a text of 200 pages', async () => {
    const rows = Array.from({ length: 4000 }, (_, at) => [word(`Ligne ${at}`), whole(at)]);
    const long = report([text('Une phrase qui n’en finit pas. '.repeat(8000)), table({ rows })]);
    const document = await unzipped((await writeOfficeFile(long, 'docx')).bytes);
    expectSoundPackage(document);
    expect(within(xmlTree(document.get('word/document.xml')!), 'w:tr')).toHaveLength(4001);
    const workbook = await unzipped((await writeOfficeFile(long, 'xlsx')).bytes);
    expect(within(xmlTree(workbook.get('xl/worksheets/sheet2.xml')!), 'row')).toHaveLength(4002);
  });

  it('show every table of the sample, with all its words', async () => {
    const document = await unzipped((await writeOfficeFile(sample, 'docx')).bytes);
    const written = within(xmlTree(document.get('word/document.xml')!), 'w:tbl').map((found) =>
      within(found, 'w:t').flatMap(({ children }) => children),
    );
    expect(written.length).toBeGreaterThan(20);
    expect(written).toEqual(
      tablesOf(sample).map(({ columns, rows }) =>
        [
          ...columns.map(({ label }) => label),
          ...(rows.length === 0 ? ['Aucune ligne.'] : rows.flat().map((cell) => cell.text)),
        ].filter((words) => words !== ''),
      ),
    );
  });

  if (hasOfficeSchemas()) {
    it('are valid by the schemas of ISO 29500, part by part', async () => {
      const odd = cleanReport(oddReport());
      const documents = {
        sampleDocument: await unzipped((await writeOfficeFile(sample, 'docx')).bytes),
        sampleWorkbook: await unzipped((await writeOfficeFile(sample, 'xlsx')).bytes),
        oddDocument: await unzipped((await writeOfficeFile(odd, 'docx')).bytes),
        oddWorkbook: await unzipped((await writeOfficeFile(odd, 'xlsx')).bytes),
      };
      const wrong = documents.oddDocument.get('word/document.xml')!.replace('<w:tblPr>', '<w:tblPr><w:p/>');
      const spoilt = new Map([['word/document.xml', wrong]]);
      const { checked, faults } = await schemaFaults({ ...documents, spoilt }, scratchFolder());
      expect(checked).toBeGreaterThan(100);
      expect(faults.filter((line) => !line.startsWith('spoilt-'))).toEqual([]);
      expect(faults.join()).toContain('tblPr');
    });
  }

  if (hasLibreOffice()) {
    it.each(
      oneIn(2, [
        ['docx', cleanReport(oddReport())],
        ['xlsx', sample],
      ] as const),
    )('are opened by LibreOffice as %s, titles, figures and masks', async (format, told) => {
      const plain = (words: string) => words.replace(/\s+/g, '');
      const shown = plain(wordsByLibreOffice((await writeOfficeFile(told, format)).bytes, format));
      for (const { title, rows } of tablesOf(told)) {
        expect(shown).toContain(plain(title));
        const worded = rows.flatMap(([first]) =>
          /^[\p{L}<]{2}/u.test(first?.text ?? '') ? [first!.text] : [],
        );
        for (const words of worded.slice(0, 5)) expect(shown).toContain(plain(words).slice(0, 8));
      }
      expect(shown).toContain('masqué');
    });
  }
});
