import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FACE } from '../../../domain/map/typeface.ts';
import type { Report, ReportTable } from '../../../domain/report/report.ts';
import { openTypesetter } from '../../../server/paper/typesetter.ts';
import { PAPER_PROCESS_FILE } from '../../../server/paths.ts';
import {
  MARKUP,
  mapBlock,
  ODD_SIGNS,
  reportOf,
  sampleMap,
  tableBlock,
  textBlock,
} from '../../support/paper-reports.ts';
import { hasPoppler, pdfPages, pdfStructure } from '../../support/poppler.ts';
import { scratchFolder } from '../../support/scratch.ts';
import { sized } from '../../support/size.ts';
import { checkPdfUa, hasVeraPdf } from '../../support/verapdf.ts';

const folder = scratchFolder();
const typesetter = openTypesetter(PAPER_PROCESS_FILE);
afterAll(() => typesetter.close());

async function written(name: string, bytes: Promise<Uint8Array>): Promise<string> {
  const path = join(folder, `${name}.pdf`);
  writeFileSync(path, await bytes);
  return path;
}

const STAGES = tableBlock(
  ['Étape', 'Opérateurs', 'Places', 'Personnes orientées'],
  [
    ['Accueil', '12', '1\u202f250', '317'],
    ['Alphabétisation', '9', '430', 'masqué'],
    ['Formation de base', '7', '0', '—'],
    ['Total', '28', '1\u202f680', 'masqué'],
  ],
  { title: 'Inventaire par étape', numbers: 3, totals: 1, notes: ['Les nombres de 1 à 4 sont masqués.'] },
);

/** As wide and long as the longest tables of a report, in figures that stand nowhere else. */
const WIDE = tableBlock(
  ['De', 'Vers', 'Depuis', ...Array.from({ length: 8 }, (_, index) => `Trimestre ${index + 1}`)],
  Array.from({ length: 60 }, (_, row) => [
    `Atelier des Quatre-Vents — Alphabétisation ${row}`,
    `Mission régionale — Détermination de projet ${row}`,
    '12 mars 2025',
    ...Array.from({ length: 8 }, (_, column) => String(10_007 * (row + 1) + 13 * column)),
  ]),
  { title: 'Passages par trimestre', numbers: 9, totals: 2 },
);

const TEXT =
  'Le réseau compte 44 opérateurs.\n\nTrois passerelles :\n- la première ;\n- la deuxième\n\nEt après ? « Rien »';

const REPORTS: Readonly<Record<string, Report>> = {
  usual: reportOf([[textBlock(TEXT), STAGES, mapBlock(sampleMap()), WIDE], [STAGES]]),
  short: reportOf([[textBlock(TEXT), STAGES], [STAGES]]),
  'of little': reportOf([[], [tableBlock(['Nom', 'Nombre'], [], { numbers: 1 }), textBlock('')]], {
    subtitles: [],
    language: 'en',
  }),
  'of markup': reportOf([[textBlock(MARKUP.join('\n\n')), tableBlock(MARKUP, [MARKUP], { notes: MARKUP })]], {
    title: MARKUP.join(' '),
    subtitles: MARKUP,
  }),
  'of odd signs': reportOf([
    [
      textBlock(ODD_SIGNS.join('\n')),
      tableBlock(ODD_SIGNS, [ODD_SIGNS], { title: ODD_SIGNS.join() }),
      mapBlock(
        `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="200" font-family="${FACE}"><text y="20">Ŵ 中 ⇒ Łódź 🦤</text><text y="60">${ODD_SIGNS[4]}</text></svg>`,
      ),
    ],
  ]),
  'of what no page holds': reportOf([
    [
      tableBlock(
        ['Nom', 'Texte', 'Nombre'],
        [
          ['avant', 'court', '1'],
          ['pendant', `${'Mots et mots. '.repeat(900)}fin du texte`, '2'],
          ['après', 'court', '3'],
        ],
        { numbers: 1, notes: [`${'Note. '.repeat(2_500)}fin de la note`] },
      ),
    ],
  ]),
  long: reportOf([
    [
      textBlock(
        Array.from({ length: sized({ quick: 20, usual: 200, long: 2_200 }) }, (_, index) =>
          `Alinéa ${index}. ${'Les partenaires se rencontrent et conviennent de la suite. '.repeat(7)}`.trim(),
        ).join('\n\n'),
      ),
    ],
  ]),
};

const files = new Map<string, string>();
beforeAll(async () => {
  for (const [name, report] of Object.entries(REPORTS))
    files.set(name, await written(name, typesetter.reportPdf(report)));
  const map = { name: MARKUP.join(' '), svg: sampleMap(), paper: 'A3', language: 'en' } as const;
  files.set('map', await written('map', typesetter.mapPdf(map)));
});
const file = (name: string): string => files.get(name) ?? '';

/** Without spaces, hyphens and what is invisible, since lines are broken at them. */
const dense = (text: string): string => text.replace(/[\s\u00ad\u200b\u2010-]/g, '');

if (hasVeraPdf())
  it('conforms to PDF/UA-1 by veraPDF, whatever is written in it, which no longer holds without its tags', async () => {
    const untagged = join(folder, 'untagged.pdf');
    const bytes = readFileSync(file('short'), 'latin1').replace('/MarkInfo', '/MarkNone');
    writeFileSync(untagged, bytes, 'latin1');
    const names = [...files.keys()];
    const verdicts = await checkPdfUa([...files.values(), untagged]);
    expect(names.map((name, index) => [name, verdicts[index]?.broken])).toEqual(
      names.map((name) => [name, []]),
    );
    expect(verdicts.map(({ isCompliant }) => isCompliant)).toEqual([...names.map(() => true), false]);
    expect(verdicts.at(-1)?.broken.join()).toContain('MarkInfo');
    expect(Math.min(...verdicts.map(({ checks }) => checks))).toBeGreaterThan(1_000);
  });

if (hasPoppler())
  describe('a report as PDF, read back', () => {
    /** Every row of a table stands whole and in its order on one page. */
    const rowsFound = (name: string, table: ReportTable): readonly number[] => {
      const pages = pdfPages(file(name)).map(dense);
      return table.rows.map((row) => {
        const words = dense(row.map(({ text }) => text).join(''));
        return pages.findIndex((page) => page.includes(words));
      });
    };

    it('says the same figures in the same order, with no row cut in two', () => {
      for (const table of [STAGES, WIDE]) {
        const found = rowsFound('usual', table);
        expect(found).not.toContain(-1);
        expect(found).toEqual([...found].sort((a, b) => a - b));
      }
    });

    it('repeats the heads of a table on each of its pages, on their side when it is wide', () => {
      const found = [...new Set(rowsFound('usual', WIDE))];
      const pages = pdfPages(file('usual')).map(dense);
      expect(found.length).toBeGreaterThan(2);
      for (const page of found) expect(pages[page]).toContain(dense('Trimestre 8'));
    });

    it('has tags for headings, lists, tables and their heads, and a text for those who do not see the map', () => {
      const structure = pdfStructure(file('short'));
      for (const heading of ['H1 "Sommaire"', 'H1 "Chapitre 1"', 'H2 "Section 1.2"', 'H1 "Chapitre 2"'])
        expect(structure).toContain(heading);
      for (const part of ['TOCI', 'LI ', 'THead', 'TBody', 'Caption'])
        expect(structure, part).toMatch(new RegExp(`^\\s*${part}`, 'm'));
      expect(readFileSync(file('usual')).includes('/Alt')).toBe(true);
    });

    it('begins each chapter on a page of its own, which the contents tell', () => {
      const pages = pdfPages(file('usual'));
      const begins = (title: string): number =>
        pages.findIndex((page) => page.split('\n').slice(0, 6).includes(title));
      for (const title of ['Chapitre 1', 'Chapitre 2']) {
        const page = pages.findIndex((text, index) => index > 0 && new RegExp(`^${title}$`, 'm').test(text));
        expect(pages[0]).toMatch(new RegExp(`${title}[ .\u2060]*${page + 1}\\b`));
      }
      expect(begins('Chapitre 2')).toBeGreaterThan(0);
    });

    it('numbers its tables and maps, as Word and the annex do', () => {
      const printed = dense(pdfPages(file('usual')).join(''));
      for (const caption of ['Tableau 1 : Inventaire par étape', 'Carte 1 : Le réseau au 31 décembre 2025'])
        expect(printed).toContain(dense(caption));
    });

    it('keeps text of the map as text', () => {
      expect(dense(pdfPages(file('usual')).join(''))).toContain('Jobcoaching');
    });

    it('prints markup as it was written', () => {
      const words = dense(pdfPages(file('of markup')).join(''));
      for (const line of MARKUP) expect(words.split(dense(line)).length - 1, line).toBeGreaterThanOrEqual(4);
    });

    it('prints signs of other alphabets, and a sign in the place of those that no typeface has', () => {
      const words = dense(pdfPages(file('of odd signs')).join('').normalize());
      for (const sign of [
        'Łódź',
        'Győr',
        'Αθήνα',
        'София',
        '→',
        '✓',
        '☐',
        '½',
        '①',
        'écomposé',
        'Ŵ\ufffd⇒Łódź\ufffd',
      ])
        expect(words, sign).toContain(sign);
      expect(words).toContain('àl’envers');
      // Control characters, marks and halves of characters are no signs.
      expect(words).not.toMatch(/[\p{Cc}\p{Cs}\p{Co}\u202e\ufeff]/u);
    });

    it('goes on with a row and a note on the next page where a page is too short for them', () => {
      const pages = pdfPages(file('of what no page holds'));
      const words = dense(pages.join(''));
      for (const end of ['avant', 'fin du texte', 'après', 'fin de la note'])
        expect(words).toContain(dense(end));
      expect(words.split('Mots').length - 1).toBe(900);
      expect(words.split('Note.').length - 1).toBe(2_500);
    });

    it('says that a table has no row', () => {
      expect(pdfPages(file('of little')).join('')).toContain('No row.');
    });
  });

describe('a report as PDF', () => {
  it('has the same bytes in each of two processes', async () => {
    const other = openTypesetter(PAPER_PROCESS_FILE);
    try {
      const again = await other.reportPdf(REPORTS.usual!);
      expect(Buffer.from(again).equals(readFileSync(file('usual')))).toBe(true);
    } finally {
      await other.close();
    }
  });
});
