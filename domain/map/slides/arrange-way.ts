import { BOLD, heightOfBox } from '../box-label.ts';
import type { Layout, NodeRect } from '../layouts/columns.ts';
import { GEOMETRY } from '../layouts/geometry.ts';
import { FONT_SIZE, LINE_SPACING } from '../letters.ts';
import type { MapContent, MapNode } from '../map-model.ts';
import type { Size } from '../slide-frame.ts';
import { wrapLabel } from '../text.ts';
import type { Arrangement, SectionTitle } from './arrange.ts';
import type { Section } from './sections.ts';

/** Least and greatest gaps between boxes of a row, where lines pass, and the gap between rows. */
const GAP = { least: 26, most: 90, row: 16 } as const;
const TITLE_LINE = FONT_SIZE * LINE_SPACING;
const TITLE_LINES = 2;
/** Below a title; where a line comes from the row above, its arrow is seen between the title and the box. */
const BELOW_TITLE = { first: 5, next: 14 } as const;
const WIDTH = GEOMETRY.nodeWidth;

/**
 * The boxes of a way in the order in which it is walked. Undefined when what is lit is no way: when a line between one box
 * and the next is missing, or a box does not belong to it.
 */
export function wayOf(
  { nodes, edges, ghosts }: MapContent,
  lit: readonly string[],
): readonly MapNode[] | undefined {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const way = [...new Set(lit)].flatMap((id) => byId.get(id) ?? []);
  if (way.length < 3 || way.length < nodes.length) return undefined;
  const joined = new Set([...edges, ...ghosts].map(({ from, to }) => `${from} ${to}`));
  const isWalked = way.slice(1).every(({ id }, at) => joined.has(`${way[at]!.id} ${id}`));
  return isWalked ? way : undefined;
}

/**
 * Arranges the boxes of a way as it is walked, from left to right. Where it takes several rows, every second one goes from
 * right to left, so that no line runs back across the picture. The title of a section stands where the way enters it.
 * Undefined when there is no way, or when its boxes do not fit in the picture (`room`, in units of the map).
 */
export function arrangeWay(
  way: readonly MapNode[] | undefined,
  sections: readonly Section[],
  room: Size,
): Arrangement | undefined {
  if (way === undefined) return undefined;
  const most = Math.floor((room.width + GAP.least) / (WIDTH + GAP.least));
  if (most < 2) return undefined;
  const perRow = Math.ceil(way.length / Math.ceil(way.length / most));
  const gap = Math.min(GAP.most, (room.width - perRow * WIDTH) / (perRow - 1));
  const left = (room.width - perRow * WIDTH - (perRow - 1) * gap) / 2;
  const titles = titlesOf(way, sections);
  const rows = chunks(way, perRow).map((boxes, row) => {
    const lines = Math.max(0, ...boxes.map(({ id }) => titles.get(id)?.lines.length ?? 0));
    const below = row === 0 ? BELOW_TITLE.first : BELOW_TITLE.next;
    return {
      boxes,
      under: lines === 0 ? 0 : lines * TITLE_LINE + below,
      height: Math.max(...boxes.map(heightOfBox)),
    };
  });
  const height = rows.reduce((sum, row) => sum + row.under + row.height, 0) + GAP.row * (rows.length - 1);
  if (height > room.height) return undefined;
  const spare = (room.height - height) / rows.length;
  const nodes = new Map<string, NodeRect>();
  const placedTitles: SectionTitle[] = [];
  let top = 0;
  rows.forEach(({ boxes, under, height: own }, row) => {
    boxes.forEach((node, at) => {
      const column = row % 2 === 0 ? at : perRow - 1 - at;
      const x = left + column * (WIDTH + gap);
      const size = { width: WIDTH, height: heightOfBox(node) };
      const y = top + under + (own + spare - size.height) / 2;
      nodes.set(node.id, { id: node.id, lane: row * perRow + column, left: x, top: y, ...size });
      const title = titles.get(node.id);
      const below = row === 0 ? BELOW_TITLE.first : BELOW_TITLE.next;
      if (title !== undefined)
        placedTitles.push({ ...title, x: x + WIDTH / 2, top: y - title.lines.length * TITLE_LINE - below });
    });
    top += under + own + spare + GAP.row;
  });
  const layout: Layout = {
    ...{ nodes, groups: [], columns: [], lanes: [], straight: true },
    ...{ width: room.width, height: room.height, wrap: room.height, room: 0 },
  };
  return { layout, titles: placedTitles };
}

const chunks = <T>(all: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));

/** The title of each box with which the way enters a section. */
function titlesOf(
  way: readonly MapNode[],
  sections: readonly Section[],
): ReadonlyMap<string, Pick<SectionTitle, 'id' | 'lines'>> {
  const sectionOf = new Map(
    sections.flatMap((section) => section.nodes.map(({ id }) => [id, section] as const)),
  );
  return new Map(
    way.flatMap(({ id }, at) => {
      const section = sectionOf.get(id);
      const before = way[at - 1];
      if (section?.title === undefined || (before && sectionOf.get(before.id) === section)) return [];
      const { lines } = wrapLabel(section.title, WIDTH, FONT_SIZE * BOLD, TITLE_LINES);
      return [[id, { id: `${section.id} ${id}`, lines }] as const];
    }),
  );
}
