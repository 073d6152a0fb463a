import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { ReportColumn, ReportTable } from '../../../domain/report/report.ts';
import { textWidth } from './page.ts';
import { CELL_SIZE, colour, STYLE } from './styles.ts';
import { runs } from './text.ts';
import { type Fit, fitTable } from './widths.ts';

/** The words around a table. */
interface TableWords {
  readonly caption: string;
  readonly noRows: string;
}

/** The smallest letters of a table, in half points. */
const SMALLEST = 12;

/** A table of so many rows is not parted over two pages. */
const KEPT_WHOLE = 12;

/** A table with its caption above and its notes below, on an upright or a landscape page. */
export function tableParts(
  table: ReportTable,
  isLandscape: boolean,
  { caption, noRows }: TableWords,
): readonly FileChild[] {
  const room = textWidth(isLandscape);
  const fit = fitTable(table, room);
  const notes = table.notes.map(
    (note, at) =>
      new Paragraph({
        style: STYLE.note,
        ...(at === table.notes.length - 1 && { spacing: { after: 160 } }),
        children: runs(note),
      }),
  );
  return [
    new Paragraph({ style: STYLE.caption, children: runs(caption) }),
    new Table({
      columnWidths: fit.widths,
      width: { size: room, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      margins: { marginUnitType: WidthType.DXA, left: 80, right: 80, top: 0, bottom: 0 },
      borders: {
        top: LINE,
        bottom: LINE,
        insideHorizontal: LINE,
        left: NO_LINE,
        right: NO_LINE,
        insideVertical: NO_LINE,
      },
      tableLook: { firstRow: true, lastRow: table.totals > 0, firstColumn: false, noVBand: true },
      rows: [headingRow(table, fit), ...bodyRows(table, fit, noRows)],
    }),
    // A table that is the last thing of a page, or stands above a text, needs a paragraph below it.
    ...(notes.length > 0 ? notes : [new Paragraph({ style: STYLE.note })]),
  ];
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: colour('line') };
const STRONG_LINE = { style: BorderStyle.SINGLE, size: 8, color: colour('text') };
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

const headingRow = ({ columns }: ReportTable, { widths, shrink }: Fit): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ label, kind }, at) =>
      cell(label, kind, {
        width: widths[at]!,
        shrink,
        isBold: true,
        isKept: true,
        fill: colour('frame'),
      }),
    ),
  });

function bodyRows(
  { columns, rows, totals, notes }: ReportTable,
  { widths, shrink }: Fit,
  noRows: string,
): readonly TableRow[] {
  if (rows.length === 0) return [blankRow(noRows, widths)];
  const firstTotal = rows.length - totals;
  return rows.map((row, at) => {
    const isLast = at === rows.length - 1;
    const isTotal = at >= firstTotal;
    // Totals stay with the row above them, and notes with the last row.
    const isKept = isLast ? notes.length > 0 : at >= firstTotal - 1 || rows.length <= KEPT_WHOLE;
    return new TableRow({
      cantSplit: true,
      children: row.map(({ text }, column) =>
        cell(text, columns[column]?.kind ?? 'text', {
          width: widths[column] ?? 0,
          shrink,
          isBold: isTotal,
          isKept,
          ...(isTotal && { fill: colour('ground') }),
          isBelowLine: at === firstTotal,
        }),
      ),
    });
  });
}

/** The only row of a table without rows. */
const blankRow = (noRows: string, widths: readonly number[]): TableRow =>
  new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        columnSpan: widths.length,
        width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
        children: [new Paragraph({ style: STYLE.cell, children: runs(noRows, { italics: true }) })],
      }),
    ],
  });

interface CellLook {
  readonly width: number;
  readonly shrink: number;
  readonly isBold: boolean;
  /** Whether it stays on the page of what follows. */
  readonly isKept: boolean;
  readonly fill?: string;
  readonly isBelowLine?: boolean;
}

const cell = (
  text: string,
  kind: ReportColumn['kind'],
  { width, shrink, isBold, isKept, fill, isBelowLine = false }: CellLook,
): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(fill !== undefined && { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } }),
    ...(isBelowLine && { borders: { top: STRONG_LINE } }),
    children: [
      new Paragraph({
        style: STYLE.cell,
        keepNext: isKept,
        ...(kind === 'number' && { alignment: AlignmentType.RIGHT }),
        children: runs(text, {
          ...(isBold && { bold: true }),
          ...(shrink < 1 && { size: Math.max(SMALLEST, Math.floor(CELL_SIZE * shrink)) }),
        }),
      }),
    ],
  });
