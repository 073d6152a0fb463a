import { describe, expect, it } from 'vitest';
import type { ReportBlock } from '../../../domain/report/report.ts';
import { stretchesOf } from '../../../server/report/word/flow.ts';
import { textWidth } from '../../../server/report/word/page.ts';
import { fitTable, isWide } from '../../../server/report/word/widths.ts';
import { map, numberColumn, report, table, text, textColumn, whole, word } from '../../support/reports.ts';

const narrow = table({ rows: [[word('Un'), whole(1)]] });
const wide = table({ columns: Array.from({ length: 12 }, (_, at) => numberColumn(`Colonne ${at}`)) });

/** The pieces on upright (`|`) and landscape (`–`) pages. */
const turned = (blocks: readonly ReportBlock[]): string =>
  stretchesOf(report(blocks).chapters)
    .map(({ isLandscape, pieces }) => `${isLandscape ? '–' : '|'}${pieces.length}`)
    .join(' ');

describe('upright and landscape pages', () => {
  it.each([
    ['a narrow table', [text('Avant.'), narrow, text('Après.')], '|5'],
    ['a wide table with its headings and texts', [text('Avant.'), wide, text('Après.')], '–5'],
    ['a map after a long text', [text('Long. '.repeat(200)), map()], '|3 –1'],
    ['texts go with what follows', [narrow, text('Entre.'), map()], '|3 –2'],
    ['only texts', [text('Seul.')], '|3'],
    ['nothing', [], '|2'],
  ])('%s', (_name, blocks, pages) => expect(turned(blocks)).toBe(pages));
});

describe('the columns of a table', () => {
  it('fill the width by their weights', () => {
    const { widths, shrink } = fitTable(table({ columns: [textColumn('A', 3), numberColumn('B')] }), 8000);
    expect([widths, shrink]).toEqual([[6000, 2000], 1]);
  });

  it('are as wide as their longest words', () => {
    const long = table({
      columns: [textColumn('Nom', 6), numberColumn('Accompagnements')],
      rows: [[word('De petits mots'), whole(3)]],
    });
    const { widths, shrink } = fitTable(long, 8000);
    expect(shrink).toBe(1);
    expect(widths[1]).toBeGreaterThanOrEqual(1700);
    expect(widths[0]! + widths[1]!).toBe(8000);
  });

  it('have smaller letters where there is not room enough, and then want a landscape page', () => {
    const { widths, shrink } = fitTable(wide, 6000);
    expect(shrink).toBeLessThan(1);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(6000);
    expect([isWide(wide), isWide(narrow)]).toEqual([true, false]);
    expect(textWidth(true)).toBeGreaterThan(textWidth(false));
  });
});
