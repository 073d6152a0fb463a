import { BOLD, heightOfBox } from '../box-label.ts';
import { type Layout, type LayoutEdge, type NodeRect, orderedColumns } from '../layouts/columns.ts';
import { GEOMETRY } from '../layouts/geometry.ts';
import { FONT_SIZE, LINE_SPACING } from '../letters.ts';
import type { MapNode } from '../map-model.ts';
import type { Size } from '../slide-frame.ts';
import { wrapLabel } from '../text.ts';
import type { Section } from './sections.ts';

/** The title of a section, above each of its columns. */
export interface SectionTitle {
  readonly id: string;
  readonly lines: readonly string[];
  /** The middle of the text, and the top of its first line. */
  readonly x: number;
  readonly top: number;
}

/** Where the boxes of a slide stand, and the titles of their sections. */
export interface Arrangement {
  readonly layout: Layout;
  readonly titles: readonly SectionTitle[];
}

/** Least and greatest gaps: between boxes of a column and between columns, where lines pass; and below a row of columns. */
const GAP = { box: 9, most: 26, column: 13, wide: 90, row: 13 } as const;
/** Between columns that lines join there is room for an arrow and its number, unless the boxes take it. */
const ARROW_ROOM = 42;
const TITLE_LINES = 2;
const TITLE_LINE = FONT_SIZE * LINE_SPACING;
const BELOW_TITLE = 5;
/** Heights of columns that are tried, as shares of the height of the picture. */
const SHARES = [1, 0.5, 0.33, 0.25, 0.2, 0.16, 0.12] as const;
const WIDTH = GEOMETRY.nodeWidth;

/** Boxes of a section that stand one below the other. */
interface Column {
  readonly section: Section;
  readonly nodes: readonly MapNode[];
}
type Row = readonly Column[];

/**
 * Arranges the boxes of a slide in columns, section after section, in as few rows of columns as fit in the picture
 * (`room`, in units of the map). Boxes are ordered for few crossings of lines. Undefined when they do not fit.
 */
export function arrange(
  sections: readonly Section[],
  edges: readonly LayoutEdge[],
  room: Size,
): Arrangement | undefined {
  if (sections.length === 0) return undefined;
  const ordered = inOrder(sections, edges);
  const gaps = edges.length > 0 ? [ARROW_ROOM, GAP.column] : [GAP.column];
  for (const gap of gaps) {
    const found = inColumns(ordered, Math.floor((room.width + gap) / (WIDTH + gap)), room);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The arrangement in rows of at most some columns; undefined when it does not fit. */
function inColumns(sections: readonly Section[], most: number, room: Size): Arrangement | undefined {
  if (most < 1) return undefined;
  for (const share of SHARES) {
    const rows = rowsOf(sections, room.height * share, most);
    if (rows === undefined) continue;
    const heights = rows.map(heightOfRow);
    const height = sum(heights) + (rows.length - 1) * GAP.row;
    if (height <= room.height) return placed(rows, heights, room);
  }
  return undefined;
}

/** The sections with their boxes from top to bottom. */
function inOrder(sections: readonly Section[], edges: readonly LayoutEdge[]): readonly Section[] {
  const nodes = sections.flatMap(({ nodes }, column) =>
    nodes.map((node) => ({ id: node.id, column, height: heightOfBox(node) })),
  );
  const { columns } = orderedColumns({ nodes, edges, columnCount: sections.length });
  return sections.map((section, column) => {
    const byId = new Map(section.nodes.map((node) => [node.id, node]));
    return {
      ...section,
      nodes: columns[column]!.flatMap(({ members }) => members.map(({ id }) => byId.get(id)!)),
    };
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const heightOf = (nodes: readonly MapNode[], gap: number): number =>
  sum(nodes.map(heightOfBox)) + gap * (nodes.length - 1);

const titleLines = ({ title }: Section): readonly string[] =>
  title === undefined ? [] : wrapLabel(title, WIDTH + GAP.column - 5, FONT_SIZE * BOLD, TITLE_LINES).lines;
const titleHeight = (columns: Row): number => {
  const lines = Math.max(0, ...columns.map(({ section }) => titleLines(section).length));
  return lines === 0 ? 0 : lines * TITLE_LINE + BELOW_TITLE;
};
const heightOfRow = (columns: Row): number =>
  titleHeight(columns) + Math.max(...columns.map(({ nodes }) => heightOf(nodes, GAP.box)));

/** Splits sections into columns of at most a height and lays them in rows; undefined when one is wider than a row. */
function rowsOf(sections: readonly Section[], height: number, most: number): readonly Row[] | undefined {
  const rows: Column[][] = [[]];
  for (const section of sections) {
    const columns = columnsOf(section, height);
    if (columns.length > most) return undefined;
    const last = rows.at(-1)!;
    if (last.length + columns.length > most) rows.push([...columns]);
    else last.push(...columns);
  }
  return rows;
}

function columnsOf(section: Section, height: number): readonly Column[] {
  const room = height - titleHeight([{ section, nodes: [] }]);
  const columns: MapNode[][] = [[]];
  for (const node of section.nodes) {
    const last = columns.at(-1)!;
    if (last.length > 0 && heightOf([...last, node], GAP.box) > room) columns.push([node]);
    else last.push(node);
  }
  return columns.map((nodes) => ({ section, nodes }));
}

/** Spreads rows and columns over the picture, and gives every box its place. */
function placed(rows: readonly Row[], heights: readonly number[], room: Size): Arrangement {
  const widest = Math.max(...rows.map(({ length }) => length));
  const free = room.width - widest * WIDTH;
  const gap = widest === 1 ? 0 : Math.min(GAP.wide, free / (widest - 1));
  const left = (room.width - widest * WIDTH - (widest - 1) * gap) / 2;
  const spare = Math.max(0, room.height - sum(heights) - (rows.length - 1) * GAP.row) / rows.length;
  const nodes = new Map<string, NodeRect>();
  const titles: SectionTitle[] = [];
  let top = 0;
  let lane = 0;
  rows.forEach((row, at) => {
    const bottom = top + heights[at]! + spare;
    const under = top + titleHeight(row);
    row.forEach(({ section, nodes: own }, column) => {
      const x = left + column * (WIDTH + gap);
      const lines = titleLines(section);
      if (lines.length > 0) titles.push({ id: section.id, lines, x: x + WIDTH / 2, top });
      const between = spread(own, bottom - under);
      let y = under + (bottom - under - heightOf(own, between)) / 2;
      for (const node of own) {
        const height = heightOfBox(node);
        nodes.set(node.id, { id: node.id, lane, left: x, top: y, width: WIDTH, height });
        y += height + between;
      }
      lane += 1;
    });
    top = bottom + GAP.row;
  });
  const layout: Layout = {
    ...{ nodes, groups: [], columns: [], lanes: [], straight: true },
    ...{ width: room.width, height: room.height, wrap: room.height, room: 0 },
  };
  return { layout, titles };
}

/** The gap between the boxes of a column, which share the height that is left. */
function spread(nodes: readonly MapNode[], height: number): number {
  if (nodes.length < 2) return 0;
  return Math.min(GAP.most, Math.max(GAP.box, (height - heightOf(nodes, 0)) / (nodes.length - 1)));
}
