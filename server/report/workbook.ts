import writeExcelFile, { type Cell } from 'write-excel-file/node';
import { sanitizeAttributeValue, sanitizeTextContent } from 'write-excel-file/utility';
import { PALETTES } from '../../domain/map/palette.ts';
import { type Numbered, numberedTables } from '../../domain/report/numbered.ts';
import type { Report, ReportCell, ReportColumn, ReportTable } from '../../domain/report/report.ts';
import { columnLetter } from '../../domain/transfer/table.ts';
import { SHEET_FILE, type WorkbookFeature } from '../transfer/write/drop-downs.ts';
import { inserted } from '../transfer/write/sheet-aids.ts';
import {
  FIRST_DAY,
  heading,
  LONGEST_CELL,
  string,
  type WorkbookSheet,
  wrapped,
} from '../transfer/write/xlsx.ts';
import { numberFormat } from './number-format.ts';
import { sheetName } from './sheet-names.ts';
import { linesBeforeTables, reportFileWords } from './words.ts';

/** The sheet of one table, and its name. */
interface TableSheet extends Numbered<ReportTable> {
  readonly name: string;
}

/** A cell that leads to another sheet. */
interface Link {
  readonly cell: string;
  readonly sheet: string;
  readonly tip: string;
}

/** The title and the headings stay in view. */
const HEADING_ROW = 2;

/**
 * Writes the tables of a report as a workbook (XLSX bytes): contents with links, then one sheet a table. Numbers and
 * days are such, so that they can be added up and sorted. What is masked or not known stays a word. `lines` stand under the title.
 */
export async function reportWorkbook(
  report: Report,
  lines: readonly string[] = linesBeforeTables(report),
): Promise<Uint8Array> {
  const words = reportFileWords(report.language);
  const sheets = numberedTables(report).map((placed) => ({
    ...placed,
    name: sheetName(placed.number, placed.block.title),
  }));
  const contents = contentsSheet(report, sheets, lines);
  const filters = new Map(sheets.map(({ name, block }) => [name, filterOf(block)]));
  const links = new Map<string, readonly Link[]>([
    [words.contents, contents.links],
    ...sheets.map(({ name }): [string, readonly Link[]] => [
      name,
      [{ cell: 'A1', sheet: words.contents, tip: words.backToContents }],
    ]),
  ]);
  return writeExcelFile([contents.sheet, ...sheets.map((sheet) => sheetOf(sheet, words.noRows))], {
    ...FONT,
    features: [tableAids(filters, links)],
  }).toBuffer();
}

function contentsSheet(
  report: Report,
  sheets: readonly TableSheet[],
  lines: readonly string[],
): { readonly sheet: WorkbookSheet; readonly links: readonly Link[] } {
  const words = reportFileWords(report.language);
  const { columns } = words;
  const above = [[titleCell(report.title)], ...lines.map((line) => [string(line)]), [null]];
  const names = [columns.number, columns.title, columns.section, columns.chapter, columns.rows];
  const longest = Math.max(0, ...sheets.map(({ block }) => block.title.length));
  const widths = [10, Math.min(WIDEST_TITLE, Math.max(WIDEST, Math.ceil(longest * LETTER))), 40, 40, 10];
  return {
    sheet: {
      sheet: words.contents,
      orientation: 'landscape',
      columns: widths.map((width) => ({ width })),
      data: [
        ...above,
        names.map((name): Cell => ({ ...headingCell(name), ...(name === columns.rows && RIGHT) })),
        ...sheets.map(({ number, block, section, chapter }): Cell[] => [
          {
            value: number,
            type: Number,
            align: 'left',
            alignVertical: 'top',
            height: heightOf(['', block.title, section.title, chapter.title], widths),
            ...LINK,
          },
          { ...wrapped(block.title), alignVertical: 'top', ...LINK },
          { ...wrapped(section.title), alignVertical: 'top' },
          { ...wrapped(chapter.title), alignVertical: 'top' },
          { value: block.rows.length, type: Number, alignVertical: 'top' },
        ]),
      ],
    },
    links: sheets.flatMap(({ name, block }, at) =>
      ['A', 'B'].map((letter) => ({
        cell: `${letter}${above.length + 2 + at}`,
        sheet: name,
        tip: block.title,
      })),
    ),
  };
}

function sheetOf({ name, block: table }: TableSheet, noRows: string): WorkbookSheet {
  const { title, columns, rows, totals, notes } = table;
  const firstTotal = rows.length - totals;
  const widths = columns.map((column, at) => widthOf(column, rows, at));
  const headingHeight = heightOf(
    columns.map(({ label }) => label),
    // The button of the filter takes room.
    widths.map((width) => width - 3),
  );
  return {
    sheet: name,
    orientation: 'landscape',
    stickyRowsCount: HEADING_ROW,
    columns: widths.map((width) => ({ width })),
    data: [
      [titleCell(title)],
      columns.map(({ label, kind }, at) => ({
        ...headingCell(label),
        ...(kind === 'number' ? RIGHT : indented(at)),
        height: headingHeight,
      })),
      ...(rows.length === 0 ? [[{ ...string(noRows), fontStyle: 'italic' as const }]] : []),
      ...rows.map((row, at) => {
        const height = heightOf(
          row.map(({ text }) => text),
          widths,
        );
        return row.map((cell, column) => ({
          ...valueCell(cell, columns[column]?.kind ?? 'text', column),
          height,
          ...(at >= firstTotal && TOTAL),
          ...(at === firstTotal && { topBorderStyle: 'thin' as const }),
        }));
      }),
      ...(notes.length === 0 ? [] : [[null]]),
      ...notes.map((note) => noteRow(note, widths)),
    ],
  };
}

const { ink, frame } = PALETTES.light;
const RIGHT = { align: 'right' } as const;
const TOTAL = { fontWeight: 'bold' } as const;
const LINK = { textColor: ink, textDecoration: { underline: true } } as const;

/** The same for all cells, as bold ones would have a face of their own in some programs. */
const FONT = { fontFamily: 'Arial', fontSize: 10 } as const;

const titleCell = (title: string) => ({ ...heading(title), fontSize: 14, textColor: ink });
const headingCell = (label: string) =>
  ({ ...heading(label), wrap: true, alignVertical: 'top', backgroundColor: frame }) as const;

function valueCell({ text, value }: ReportCell, kind: ReportColumn['kind'], column: number) {
  const top = { alignVertical: 'top' } as const;
  if (typeof value === 'number')
    return { value, type: Number, format: numberFormat(text, value), ...RIGHT, ...top } as const;
  if (value !== undefined && /^\d{4}-\d\d-\d\d$/.test(value) && value >= FIRST_DAY)
    return {
      value: new Date(`${value}T00:00:00Z`),
      type: Date,
      format: DAY,
      ...indented(column),
      ...top,
    } as const;
  return {
    ...wrapped(text.slice(0, LONGEST_CELL)),
    ...(kind === 'number' ? RIGHT : indented(column)),
    ...top,
  } as const;
}

/** A word stands off from the number in the column before it. */
const indented = (column: number) => ({ align: 'left', ...(column > 0 && { indent: 1 }) }) as const;

/** The height of a row, for its cell with the most lines: a spreadsheet does not always find that out by itself. */
const heightOf = (texts: readonly string[], widths: readonly number[]): number =>
  Math.min(
    HIGHEST,
    LINE_HEIGHT * texts.reduce((most, text, at) => Math.max(most, lineCount(text, widths[at] ?? 1)), 1),
  );

const lineCount = (text: string, width: number): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * LETTER) / width)), 0);

/** A letter beside those by which the width of a column is counted. */
const LETTER = 1.05;
/** In points. */
const LINE_HEIGHT = 13.5;
/** The greatest height of a row, in points. */
const HIGHEST = 400;

/** A note across the columns of its table. */
function noteRow(note: string, widths: readonly number[]): Cell[] {
  const across = widths.reduce((sum, width) => sum + width, 0);
  const added = Math.ceil(Math.max(0, NOTE_WIDTH - across) / COLUMN_WIDTH);
  const columnSpan = widths.length + added;
  return [
    {
      ...wrapped(note),
      columnSpan,
      height: heightOf([note], [across + added * COLUMN_WIDTH]),
      alignVertical: 'top',
    },
    ...Array.from({ length: columnSpan - 1 }, () => null),
  ];
}

/** The least width of a note, in characters. */
const NOTE_WIDTH = 90;
/** The width of a column that has none of its own. */
const COLUMN_WIDTH = 8;

/** A spreadsheet writes the month in its own language: "31 déc. 2025". */
const DAY = 'd mmm yyyy';

const NARROWEST = 10;
const WIDEST = 60;
/** LibreOffice breaks no line of a link: the titles of tables get more room. */
const WIDEST_TITLE = 100;

/** The width of a column in characters, so that its cells are read in full or on few lines. */
function widthOf({ label, kind }: ReportColumn, rows: ReportTable['rows'], at: number): number {
  const longest = rows.reduce((most, row) => Math.max(most, longestLine(row[at]?.text ?? '')), 0);
  // A heading of several words may stand on several lines, with the button of its filter beside it.
  const ofLabel = Math.max(...label.split(/[ -]/).map((word) => word.length)) + 4;
  const most = kind === 'text' ? WIDEST : WIDEST / 3;
  return Math.min(WIDEST, Math.max(NARROWEST, ofLabel, Math.min(most, longest + 2)));
}

const longestLine = (text: string): number => Math.max(...text.split('\n').map((line) => line.length));

/** The cells with a filter: the headings and the rows below them, without the totals, which stay in view. */
const filterOf = ({ columns, rows, totals }: ReportTable): string =>
  `A${HEADING_ROW}:${columnLetter(columns.length - 1)}${HEADING_ROW + Math.max(1, rows.length - totals)}`;

/**
 * Adds filters and links to what the writer of workbooks writes. Each sheet prints on the width of a page, with the
 * headings of its table on every page.
 */
function tableAids(
  filters: ReadonlyMap<string, string>,
  links: ReadonlyMap<string, readonly Link[]>,
): WorkbookFeature {
  return {
    files: {
      transform: {
        [SHEET_FILE]: {
          transform: (xml, { sheet = '' }) => {
            const place = filters.get(sheet);
            const parts = [
              '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
              ...(place === undefined ? [] : [`<autoFilter ref="${place}"/>`]),
              ...linksMarkup(links.get(sheet) ?? []),
            ];
            return parts.reduce(inserted, xml).replace('<pageSetup ', '<pageSetup fitToHeight="0" ');
          },
        },
        'xl/workbook.xml': {
          transform: (xml, sheets) =>
            xml.replace(
              '<definedNames/>',
              `<definedNames>${sheets.map(({ sheet = '' }, at) => (filters.has(sheet) ? printedHeadings(sheet, at) : '')).join('')}</definedNames>`,
            ),
        },
      },
    },
  };
}

const printedHeadings = (sheet: string, at: number): string =>
  `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${sanitizeTextContent(`'${sheet}'`)}!$1:$${HEADING_ROW}</definedName>`;

const linksMarkup = (links: readonly Link[]): readonly string[] =>
  links.length === 0 ? [] : [`<hyperlinks>${links.map(linkMarkup).join('')}</hyperlinks>`];

const linkMarkup = ({ cell, sheet, tip }: Link): string =>
  `<hyperlink ref="${cell}" location="${sanitizeAttributeValue(`'${sheet}'!A1`)}" tooltip="${sanitizeAttributeValue(tip.slice(0, LONGEST_TIP))}"/>`;

/** Most characters of the words that a link shows under the mouse. */
const LONGEST_TIP = 255;
