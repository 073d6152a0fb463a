import { describe, expect, it } from 'vitest';
import { frenchSpaces } from '../../../domain/report/french-spaces.ts';
import { fitTable } from '../../../server/paper/columns.ts';
import { printable, without } from '../../../server/paper/printable.ts';
import { sheetsOf } from '../../../server/paper/sheets.ts';
import { mapBlock, reportOf, tableBlock, textBlock } from '../../support/paper-reports.ts';

const wide = (columns: number) =>
  tableBlock(
    Array.from({ length: columns }, (_, index) => `Trimestre ${index}`),
    [Array.from({ length: columns }, () => '1\u202f234')],
    { numbers: columns - 1 },
  );
const narrow = wide(3);

describe('the paper of a table', () => {
  it('is on its side when it has many columns', () => {
    expect([3, 8, 12].map((columns) => fitTable(wide(columns)).map(({ sheet }) => sheet))).toEqual([
      ...[['a4'], ['a4'], ['a4-landscape']],
    ]);
  });

  it('is parted when a sheet is too narrow: rows keep their name, no column is lost, and notes come last', () => {
    const table = { ...wide(40), title: 'Trimestres', notes: ['À savoir.'] };
    const parts = fitTable(table);
    expect(parts.length).toBe(4);
    expect(parts.map(({ title }) => title)).toEqual(
      ['1/4', '2/4', '3/4', '4/4'].map((part) => `Trimestres (${part})`),
    );
    expect(parts.map(({ columns }) => columns[0]?.label)).toEqual(parts.map(() => 'Trimestre 0'));
    expect(parts.flatMap(({ columns }) => columns.slice(1))).toEqual(table.columns.slice(1));
    expect(parts.flatMap(({ rows }) => rows[0]!.slice(1))).toEqual(table.rows[0]!.slice(1));
    expect(parts.flatMap(({ notes }) => notes)).toEqual(['À savoir.']);
    for (const { widths } of parts) expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(739);
  });

  it('fills its width, and gives no column less than its words need', () => {
    const table = tableBlock(
      ['Nom', 'Compte rendu', 'Personnes accompagnées'],
      [['Une', 'Longtemps. '.repeat(50), '12']],
      { numbers: 1 },
    );
    const { widths, sheet } = fitTable(table)[0]!;
    expect(sheet).toBe('a4');
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(481);
    expect(widths[2]).toBeGreaterThan(60);
  });

  it('carries the headings above it, and other things stay upright', () => {
    const runs = sheetsOf(
      reportOf([[textBlock('Un.'), wide(12), wide(12), narrow], [mapBlock('<svg/>')], [textBlock('')]]),
    );
    expect(runs.map(({ sheet, items }) => [sheet, items.map(({ type }) => type)])).toEqual([
      ['a4', ['chapter', 'section', 'paragraph']],
      ['a4-landscape', ['section', 'table', 'section', 'table']],
      ['a4', ['section', 'table']],
      ['a4-landscape', ['chapter', 'section', 'map']],
      ['a4', ['chapter', 'section']],
    ]);
  });
});

describe('the paper of a map', () => {
  it('holds its headings, and nothing else', () => {
    const map = mapBlock('<svg/>');
    const runs = sheetsOf(reportOf([[wide(12), map, map, wide(12)]]));
    expect(runs.map(({ sheet, items }) => [sheet, items.map(({ type }) => type)])).toEqual([
      ['a4-landscape', ['chapter', 'section', 'table']],
      ['a4-landscape', ['section', 'map']],
      ['a4-landscape', ['section', 'map']],
      ['a4-landscape', ['section', 'table']],
    ]);
  });
});

describe('a text for paper', () => {
  it('loses what no page can show, and no space', () => {
    expect(printable('a\tb\nc\u00a0d\u202fe')).toBe('a b c\u00a0d\u202fe');
    expect(printable('\u0007a\ud800b\u202ec\ufeffd\uffff')).toBe('abcd');
    expect(printable('\ue000')).toBe('\ufffd');
    expect(printable('👩‍🏫 é')).toBe('👩‍🏫 é');
  });

  it('may go on in the next line inside of a very long word', () => {
    expect(printable('x'.repeat(45))).toBe(`${'x'.repeat(20)}\u200b${'x'.repeat(20)}\u200b${'x'.repeat(5)}`);
    expect(printable('anticonstitutionnellement')).toBe('anticonstitutionnellement');
  });

  it('has another sign where a typeface lacks one', () => {
    expect(without('a中b', new Set(['中']))).toBe('a\ufffdb');
  });

  it('has the spaces of French, where people typed any', () => {
    expect(frenchSpaces('Voici : « oui » ; non ?! 12:30 et http://a.be')).toBe(
      'Voici\u00a0: «\u00a0oui\u00a0»\u00a0; non\u00a0?! 12:30 et http://a.be',
    );
  });
});
