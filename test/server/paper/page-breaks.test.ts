import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openTypesetter } from '../../../server/paper/typesetter.ts';
import { PAPER_PROCESS_FILE } from '../../../server/paths.ts';
import { reportOf, tableBlock, textBlock } from '../../support/paper-reports.ts';
import { hasPoppler, pdfPages } from '../../support/poppler.ts';
import { scratchFolder } from '../../support/scratch.ts';
import { sized } from '../../support/size.ts';

const SECTIONS = sized({ quick: 40, usual: 120, long: 400 });
const FOLDER = scratchFolder();

/** Texts and tables of so many lengths that page breaks fall between all that a report is made of. */
const blocks = Array.from({ length: SECTIONS }, (_, number) => {
  if (number % 2 === 0)
    return textBlock(
      `${'Remplissage. '.repeat(30 + ((number * 37) % 200))}\n\n${'- point\n'.repeat(number % 5)}`,
    );
  const rows = Array.from({ length: 3 + ((number * 7) % 9) }, (_, row) => [
    `début${number}r${row} ${'mots et mots '.repeat(3 + ((number * row) % 14))}fin${number}r${row}`,
    String(row),
  ]);
  return tableBlock(['entête', 'Nombre'], rows, {
    ...{ numbers: 1, totals: 1, title: `titre du tableau ${number}`, notes: [`note du tableau ${number}`] },
  });
});

if (hasPoppler())
  it('breaks pages between rows, and never after a heading, the title of a table or before its notes', async () => {
    const typesetter = openTypesetter(PAPER_PROCESS_FILE);
    const file = join(FOLDER, 'breaks.pdf');
    try {
      writeFileSync(file, await typesetter.reportPdf(reportOf([blocks])));
    } finally {
      await typesetter.close();
    }
    const pages = pdfPages(file).filter((page) => !page.includes('. . .'));
    // Without the running title and the number of the page.
    const bodies = pages.map((page) => page.trim().split('\n').slice(1, -1));
    const last = bodies.map((lines) => lines.at(-1) ?? '');
    const first = bodies.map((lines) => lines.find((line) => !line.startsWith('Chapitre')) ?? '');
    expect(pages.length).toBeGreaterThan(SECTIONS / 4);
    expect(last.filter((line) => /^(Section|titre du|entête)/.test(line))).toEqual([]);
    expect(first.filter((line) => line.startsWith('note du'))).toEqual([]);
    const begun = pages.flatMap((page) =>
      [...page.matchAll(/début(\d+r\d+)/g)].map(([, row = '']) => ({ page, row })),
    );
    const cut = begun.filter(({ page, row }) => !new RegExp(`fin${row}\\b`).test(page));
    expect(begun.length).toBeGreaterThan(SECTIONS);
    expect(cut.map(({ row }) => row)).toEqual([]);
    // Page breaks were met inside of tables as well as between them.
    expect(first.filter((line) => line.startsWith('entête')).length).toBeGreaterThan(3);
    expect(first.filter((line) => /^Section/.test(line)).length).toBeGreaterThan(3);
  });
