import { PALETTES } from '../../domain/map/palette.ts';
import type { Language } from '../../domain/messages/codes.ts';
import { paper as en } from '../../domain/messages/en/paper.ts';
import { paper as fr } from '../../domain/messages/fr/paper.ts';
import { withCaptions } from '../../domain/report/captions.ts';
import { frenchSpaces } from '../../domain/report/french-spaces.ts';
import type { Report } from '../../domain/report/report.ts';
import { type FittedTable, rowsWithNotes, staysWhole } from './columns.ts';
import type { MissingSigns, TemplateFiles } from './compiler.ts';
import { printable, visible, without } from './printable.ts';
import { type Item, sheetsOf } from './sheets.ts';
import { FAMILIES } from './typefaces.ts';

/**
 * Says what the template `report.typ` is told of a report. Texts of the report are data there and never markup.
 * `missing` are characters that no typeface has.
 */
export function reportData(report: Report, missing: MissingSigns): TemplateFiles {
  const pictures = new Map<string, string>();
  const line = (text: string): string => without(printable(text), missing.texts);
  const written = (text: string): string => line(report.language === 'fr' ? frenchSpaces(text) : text);

  function itemData(item: Item): unknown {
    switch (item.type) {
      case 'chapter':
      case 'section':
        return { type: item.type, title: line(item.title) };
      case 'paragraph':
        return { type: item.type, lines: item.lines.map(written) };
      case 'list':
        return { type: item.type, items: item.items.map(written) };
      case 'table':
        return tableData(item, line);
      case 'map': {
        const picture = `map-${pictures.size + 1}.svg`;
        pictures.set(picture, without(visible(item.svg), missing.pictures));
        return { type: item.type, title: line(item.title), alt: line(item.alt), picture };
      }
    }
  }

  const data = {
    title: line(report.title),
    subtitles: report.subtitles.map(line),
    language: report.language,
    words: wordsIn(report.language),
    families: FAMILIES,
    colours: PALETTES.light,
    runs: sheetsOf(withCaptions(report)).map(({ sheet, items }) => ({ sheet, items: items.map(itemData) })),
  };
  return { data, pictures };
}

function tableData(table: FittedTable, line: (text: string) => string) {
  const { totals, widths } = table;
  const notes = table.notes.map(line);
  const rows = table.rows.map((row) => row.map(({ text }) => line(text)));
  return {
    ...{ type: table.type, title: line(table.title), totals, notes },
    columns: table.columns.map(({ label, kind }, index) => ({
      label: line(label),
      kind,
      width: widths[index],
    })),
    rows: rows.map((cells) => ({ cells, isWhole: staysWhole(cells, widths) })),
    rowsWithNotes: notes.length === 0 ? null : rowsWithNotes(rows, widths, { totals, notes }),
  };
}

const wordsIn = (language: Language) => ({ fr, en })[language];
