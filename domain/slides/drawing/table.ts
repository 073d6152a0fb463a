import { type Vector, vector } from '../../map/drawing/vector.ts';
import { PALETTES, type Palette } from '../../map/palette.ts';
import type { Look } from '../../model/map-choices.ts';
import type { SlidePicture, SlideRoom } from '../step-kind.ts';
import { fewLines, LINE, linesOf, lineVectors } from './letters.ts';
import { slideSvg } from './slide-svg.ts';

/** A row of a table on a slide: what it counts, and its values by column. */
export interface TableRow {
  readonly label: string;
  readonly values: readonly string[];
}

interface Table {
  /** Written above the table. */
  readonly lead?: string | undefined;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  /** Says how many columns, and how many rows, of how many are on the slide. */
  readonly shown: (columns: number, allColumns: number, rows: number, allRows: number) => string;
}

/** In letter sizes: the largest letters, the gap around a row, and the gap between columns. */
const LARGEST = 1.5;
const STEP = 0.1;
const GAP = 0.5;
const BETWEEN = 1;
/** The share of the width that the labels of rows take, and the least width of a column in letters. */
const LABELS = 0.4;
const LEAST_COLUMN = 5;
const MOST_LINES = 3;

interface SetTable {
  readonly size: number;
  readonly lead: readonly string[];
  readonly heads: readonly (readonly string[])[];
  readonly rows: readonly {
    readonly label: readonly string[];
    readonly values: readonly (readonly string[])[];
  }[];
  readonly labelWidth: number;
  readonly columnWidth: number;
}

/**
 * Draws a table with numbers under the heads of their columns, in the largest letters with which it fits: as many of its
 * first columns and rows as can be read from the back.
 */
export function drawTable(table: Table, room: SlideRoom, look: Look): SlidePicture {
  const palette = PALETTES[look];
  const set = setFor(table, room);
  const [columns, rows] = [set.heads.length, set.rows.length];
  const isWhole = columns === table.columns.length && rows === table.rows.length;
  return {
    picture: slideSvg(room, tableVectors(set, room, palette)),
    ...{ images: [], legend: [] },
    said: [
      ...(table.lead === undefined ? [] : [table.lead]),
      ...table.rows.slice(0, rows).map(
        ({ label, values }) =>
          `${label}\u00a0: ${values
            .slice(0, columns)
            .map((value, at) => `${table.columns[at]} ${value}`)
            .join(' ; ')}`,
      ),
    ],
    shown: isWhole
      ? undefined
      : {
          ...{ shown: rows, all: table.rows.length },
          words: table.shown(columns, table.columns.length, rows, table.rows.length),
        },
  };
}

function setFor(table: Table, room: SlideRoom): SetTable {
  for (let times = LARGEST; times > 1; times -= STEP) {
    const tried = setAt(table, room, room.letters * times);
    const isWhole = tried.heads.length === table.columns.length && tried.rows.length === table.rows.length;
    if (isWhole) return tried;
  }
  return setAt(table, room, room.letters);
}

function setAt({ lead, columns, rows }: Table, { width, height }: SlideRoom, size: number): SetTable {
  const labelWidth = width * LABELS;
  const most = Math.max(1, Math.floor((width - labelWidth) / ((LEAST_COLUMN + BETWEEN) * size)));
  const shown = columns.slice(0, most);
  const columnWidth = (width - labelWidth) / shown.length - BETWEEN * size;
  const bold = { size, bold: true };
  const heads = shown.map((head) => fewLines(head, columnWidth, MOST_LINES, bold));
  const leadLines = lead === undefined ? [] : linesOf(lead, width, { size });
  const kept: SetTable['rows'][number][] = [];
  let bottom = leadLines.length * LINE + linesIn(heads) * LINE + 2 * GAP;
  for (const { label, values } of rows) {
    const row = {
      label: linesOf(label, labelWidth - BETWEEN * size, { size }),
      values: values.slice(0, most).map((value) => linesOf(value, columnWidth, bold)),
    };
    bottom += linesIn([row.label, ...row.values]) * LINE + GAP;
    if (bottom * size > height) break;
    kept.push(row);
  }
  return { size, lead: leadLines, heads, rows: kept, labelWidth, columnWidth };
}

const linesIn = (cells: readonly (readonly string[])[]): number =>
  Math.max(0, ...cells.map(({ length }) => length));

function tableVectors(
  { size, lead, heads, rows, labelWidth, columnWidth }: SetTable,
  { width }: SlideRoom,
  palette: Palette,
): readonly Vector[] {
  const left = (column: number): number =>
    labelWidth + column * (columnWidth + BETWEEN * size) + BETWEEN * size;
  const top = lead.length * LINE * size + GAP * size;
  let y = top + linesIn(heads) * LINE * size + GAP * size;
  const rule = (at: number, weight: number): Vector =>
    vector('rect', { x: 0, y: at, width, height: weight, fill: palette.line });
  return [
    ...lineVectors(lead, { x: 0, y: 0 }, { size, fill: palette.text }),
    ...heads.flatMap((lines, at) =>
      lineVectors(lines, { x: left(at), y: top }, { size, fill: palette.ink, bold: true }),
    ),
    ...rows.flatMap(({ label, values }): readonly Vector[] => {
      const at = y;
      y += (linesIn([label, ...values]) * LINE + GAP) * size;
      return [
        rule(at - (GAP / 2) * size, 1.5),
        ...lineVectors(label, { x: 0, y: at }, { size, fill: palette.text }),
        ...values.flatMap((lines, column) =>
          lineVectors(lines, { x: left(column), y: at }, { size, fill: palette.text, bold: true }),
        ),
      ];
    }),
  ];
}
