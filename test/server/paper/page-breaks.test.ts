import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FACE } from '../../../domain/map/typeface.ts';
import { openTypesetter } from '../../../server/paper/typesetter.ts';
import { PAPER_PROCESS_FILE } from '../../../server/paths.ts';
import { mapBlock, reportOf, tableBlock, textBlock } from '../../support/paper-reports.ts';
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
  const rows = Array.from({ length: 1 + ((number * 7) % 11) }, (_, row) => [
    `début${number}r${row} ${'mots et mots '.repeat(3 + ((number * row) % 14))}fin${number}r${row}`,
    String(row),
  ]);
  const notes = Array.from(
    { length: 1 + (number % 3) },
    (_, index) => `note du tableau ${number} ${'et ce qu’il faut en savoir '.repeat(4 + index * 3)}`,
  );
  return tableBlock(['entête', 'Nombre'], rows, {
    ...{ numbers: 1, totals: number % 4 === 1 ? 0 : 1, title: `titre du tableau ${number}`, notes },
  });
});

/** A map that would fill a page alone, of each of these shapes. */
const maps = [
  [1_200, 700],
  [700, 1_200],
].map(([width, height]) =>
  mapBlock(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="${FACE}"><text y="20">dessin</text><text y="${height}">légende</text></svg>`,
  ),
);

if (hasPoppler())
  it('breaks pages between rows, and never after a heading or the title of a table, of a map or before notes', async () => {
    const typesetter = openTypesetter(PAPER_PROCESS_FILE);
    const file = join(FOLDER, 'breaks.pdf');
    try {
      writeFileSync(
        file,
        await typesetter.reportPdf(reportOf([blocks, [textBlock('Avant.'), ...maps, textBlock('Après.')]])),
      );
    } finally {
      await typesetter.close();
    }
    const pages = pdfPages(file).filter((page) => !page.includes('. . .'));
    // Without the running title and the number of the page.
    const bodies = pages.map((page) => page.trim().split('\n').slice(1, -1));
    const last = bodies.map((lines) => lines.at(-1) ?? '');
    const first = bodies.map((lines) => lines.find((line) => !line.startsWith('Chapitre')) ?? '');
    expect(pages.length).toBeGreaterThan(SECTIONS / 4);
    expect(last.filter((line) => /^(Section|Tableau \d+|titre du|entête)/.test(line))).toEqual([]);
    expect(first.filter((line) => line.startsWith('note du'))).toEqual([]);
    const underHeads = bodies.map((lines) => lines[lines.findIndex((line) => line.startsWith('entête')) + 1]);
    expect(underHeads.filter((line) => line?.startsWith('note du'))).toEqual([]);
    const mapPages = bodies.filter((lines) => lines.some((line) => line.includes('Le réseau')));
    expect(mapPages.map((lines) => lines.filter((line) => !line.startsWith('Chapitre')))).toEqual(
      [2, 3].map((section) => [
        `Section 2.${section}`,
        `Carte ${section - 1} : Le réseau au 31 décembre 2025`,
        ...['dessin', 'légende'],
      ]),
    );
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
