import { GEOMETRY } from './layouts/geometry.ts';
import type { Point } from './layouts/routes.ts';
import { FONT_SIZE, LINE_SPACING, TITLE_SIZE } from './letters.ts';
import type { MapNode, PlacedNode } from './map-model.ts';
import { MARK_SIGNS } from './marks.ts';
import type { Rect } from './slide-frame.ts';
import { wrapLabel } from './text.ts';

/** Width of bold letters beside that of others. */
export const BOLD = 1.08;
const LINE_HEIGHT = FONT_SIZE * LINE_SPACING;
const PADDING = 5;
/** Names in bold come nearer to the sides: a word of them more fits in a line. */
const BOLD_PADDING = 4;
/** Above and below the text of a box. The bar of its places fits in it. */
const PADDING_Y = 5;
/** Height of a line of the name of a frame. */
export const TITLE_LINE = TITLE_SIZE * LINE_SPACING;
/** The bar of the places of a box: its height, its distance from the sides, and that of its middle from below. */
const BAR = { height: 3, inset: 6, above: 3.5 } as const;
/** The name of a frame takes at most so many lines, and what is written in a box so many of each kind. */
const MOST_LINES = { title: 2, heading: 3, label: 3, note: 2 } as const;

/** Returns the height that the title of a frame takes on the map, in map units, from its lines of text. */
export const titleHeight = (lines: readonly string[]): number => Math.ceil(lines.length * TITLE_LINE) + 5;

/** The lines of the name of a frame. It is bold, which takes a little more room. */
export const titleOf = (name: string): readonly string[] =>
  wrapLabel(name, GEOMETRY.nodeWidth, TITLE_SIZE * BOLD, MOST_LINES.title).lines;

/**
 * Returns the lines of text in a box of the map, and how many of the first are bold: the name of its operator, or of
 * what it stands for. `clipped` is true when a text did not fit and was cut.
 */
export function labelOf(node: MapNode): Pick<PlacedNode, 'lines' | 'bold' | 'clipped'> {
  const written = (text: string, isBold: boolean, most: number) =>
    isBold
      ? wrapLabel(text, GEOMETRY.nodeWidth - 2 * BOLD_PADDING, FONT_SIZE * BOLD, most)
      : wrapLabel(text, GEOMETRY.nodeWidth - 2 * PADDING, FONT_SIZE, most);
  const isPile = node.members !== undefined;
  const said = node.mark === undefined ? node.label : `${MARK_SIGNS[node.mark]} ${node.label}`;
  const heading =
    node.operatorLabel === undefined ? [] : [written(node.operatorLabel, true, MOST_LINES.heading)];
  const label = written(said, isPile, MOST_LINES.label);
  const notes = (node.notes ?? []).map((note) => written(note, false, MOST_LINES.note));
  const parts = [...heading, label, ...notes];
  const inBold = isPile ? [label] : heading;
  return {
    lines: parts.flatMap(({ lines }) => lines),
    bold: inBold.reduce((sum, { lines }) => sum + lines.length, 0),
    clipped: parts.some(({ clipped }) => clipped),
  };
}

/** Returns a box with names of few lines: what does not fit in them is left out, and an ellipsis says so. */
export function inBrief(node: MapNode): MapNode {
  const fitted = (text: string, lines: number): string =>
    wrapLabel(text, GEOMETRY.nodeWidth - 2 * PADDING, FONT_SIZE * BOLD, lines).lines.join(' ');
  const { operatorLabel } = node;
  return {
    ...node,
    label: fitted(node.label, 2),
    ...(node.notes && { notes: node.notes.slice(0, 1) }),
    ...(operatorLabel !== undefined && { operatorLabel: fitted(operatorLabel, 1) }),
  };
}

/** Where the sign of its family lies on a box or a frame, given by its middle and size. */
export const signPlaceOf = ({ x, y, width, height }: Rect): Point => ({
  x: x - width / 2 - 1,
  y: y - height / 2 - 1,
});

/** A map of more boxes has no bars: nobody compares so many, and drawing them would take long. */
const MOST_BARS = 600;

/** Returns the length of the bar of each box of a map, as a share of the longest, by the id of the box. */
export function barsOf(nodes: readonly MapNode[]): ReadonlyMap<string, number> {
  if (nodes.length > MOST_BARS) return new Map();
  const known = nodes.flatMap(({ id, capacity }) =>
    capacity === undefined ? [] : [[id, capacity.places] as const],
  );
  const most = Math.max(1, ...known.map(([, places]) => places));
  // Welcome desks have hundreds of places, and workshops a dozen: by their square roots both are seen.
  return new Map(known.map(([id, places]) => [id, Math.sqrt(places / most)]));
}

/** The bar that shows the places of a box, given by its middle and size; undefined where they are not known. */
export function barOf({ bar, x, y, width, height }: PlacedNode): Rect | undefined {
  if (bar === undefined) return undefined;
  const long = Math.max(2, bar * (width - 2 * BAR.inset));
  return {
    x: x - width / 2 + BAR.inset + long / 2,
    y: y + height / 2 - BAR.above,
    width: long,
    height: BAR.height,
  };
}

/** The height of a box of the map, by what is written in it. */
export const heightOfBox = (node: MapNode): number =>
  Math.ceil(labelOf(node).lines.length * LINE_HEIGHT) + 2 * PADDING_Y;
