import { BOLD } from '../map/box-label.ts';
import { LEGEND_SAMPLE } from '../map/drawing/legend-sample.ts';
import { type Attributes, type Vector, vector } from '../map/drawing/vector.ts';
import type { Palette } from '../map/palette.ts';
import { roomLetters } from '../map/room-letters.ts';
import type { Rect, Size } from '../map/slide-frame.ts';
import { textWidth, wrapLabel } from '../map/text.ts';
import { FONT_FAMILY } from '../map/typeface.ts';

/** What stands above the picture of a slide. */
export interface SheetHead {
  readonly title: string;
  readonly note?: string | undefined;
  /** What is supposed, what has vanished, and what else must be known before the picture is read. */
  readonly warnings: readonly string[];
}

/** For what its foot must leave room. */
export interface SheetFootRoom {
  /** What will be its source, or as much text. */
  readonly source: string;
  readonly hasSigns: boolean;
}

/** A sign of the picture with its words. Its drawing has the size of the samples of the map's legend. */
export interface SheetSign {
  readonly sample: readonly Vector[];
  readonly words: string;
}

/** What stands below it. */
export interface SheetFoot {
  readonly signs: readonly SheetSign[];
  /** How much of what there is the picture shows, its day, its source and its audience, in one line. */
  readonly source: string;
  /** Which slide it is of how many. */
  readonly number: string;
}

/** The parts of a slide, from top to bottom, as they are read aloud. */
export type SheetPartId = 'title' | 'note' | 'warnings' | 'picture' | 'legend' | 'source' | 'number';

export interface SheetPart {
  readonly id: SheetPartId;
  readonly frame: Rect;
  readonly drawn: readonly Vector[];
}

/** A slide as one drawing, part by part, at a size in pixels. */
export interface SlideSheet extends Size {
  readonly letters: number;
  readonly palette: Palette;
  readonly parts: readonly SheetPart[];
}

/** Lengths in letters. */
const MARGIN = 0.7;
const LINE = 1.2;
const TITLE_LINE = 1.1;
const MOST_LINES = 2;
const FOOT = { lines: 2, sample: 3.2, gap: 0.4, between: 1.1 } as const;
/** Lines of the source at least and at most: a slide is not all foot. */
const SOURCE = { least: 2, most: 4 } as const;
/** Room for the number of the slide, in letters. */
const NUMBER = 5;
/** The title is written in letters of twice the size. */
const TITLE = 2;
/** From the top of a line to the line on which its letters stand. */
const BASELINE = 0.92;

interface Letters {
  readonly lines: readonly string[];
  readonly size: number;
}

/** The head and the room of a slide: where its picture stands, which is drawn for that size. */
export interface SheetRoom {
  readonly size: Size;
  readonly letters: number;
  readonly picture: Rect;
  readonly title: Letters;
  readonly note: Letters;
  readonly warnings: Letters;
  /** How many lines its foot has for signs, and for the source. */
  readonly foot: { readonly signs: number; readonly source: number };
}

/** Works out how much room a slide of a size leaves for its picture, below its head and above its foot. */
export function sheetRoom(
  { title, note, warnings }: SheetHead,
  size: Size,
  { source, hasSigns }: SheetFootRoom = { source: '', hasSigns: true },
): SheetRoom {
  const letters = roomLetters(size);
  const inner = size.width - 2 * MARGIN * letters;
  const wrapped = (text: string | undefined, of: number, bold = 1): Letters => ({
    lines: text === undefined || text === '' ? [] : wrapLabel(text, inner, of * bold, MOST_LINES).lines,
    size: of,
  });
  const head = {
    title: wrapped(title, TITLE * letters, BOLD),
    note: wrapped(note, letters),
    warnings: wrapped(warnings.join(' · '), letters),
  };
  const top = headHeight(head, letters);
  const taken = wrapLabel(source, inner - NUMBER * letters, letters, SOURCE.most).lines.length;
  const foot = { signs: hasSigns ? FOOT.lines : 0, source: Math.max(SOURCE.least, taken) };
  const bottom = footHeight(foot, letters);
  const picture = { x: MARGIN * letters, y: top, width: inner, height: size.height - top - bottom };
  return { size, letters, picture, ...head, foot };
}

const headHeight = (
  { title, note, warnings }: Pick<SheetRoom, 'title' | 'note' | 'warnings'>,
  letters: number,
): number =>
  (0.5 + title.lines.length * TITLE * TITLE_LINE + (note.lines.length + warnings.lines.length) * LINE) *
    letters +
  (warnings.lines.length > 0 ? 0.3 * letters : 0);

const footHeight = ({ signs, source }: SheetRoom['foot'], letters: number): number =>
  ((signs + source) * LINE + 0.5) * letters;

/** The width that the signs of a slide have, for whoever chooses them. */
export const legendWidth = ({ size, letters }: Pick<SheetRoom, 'size' | 'letters'>): number =>
  size.width - 2 * MARGIN * letters;

/**
 * Puts a slide together: title, note and warnings, its picture (drawn for the room that `sheetRoom` left), signs and
 * source. Every word of it is in the result, at least as large as the letters of the room.
 */
export function slideSheet(
  room: SheetRoom,
  picture: readonly Vector[],
  foot: SheetFoot,
  palette: Palette,
): SlideSheet {
  const { size, letters } = room;
  return {
    ...{ ...size, letters, palette },
    parts: [
      ...headParts(room, palette),
      { id: 'picture' as const, frame: room.picture, drawn: picture },
      ...footParts(room, foot, palette),
    ].filter(({ drawn }) => drawn.length > 0),
  };
}

function headParts(room: SheetRoom, palette: Palette): readonly SheetPart[] {
  const { size, letters, title, note, warnings } = room;
  const margin = MARGIN * letters;
  let top = 0.3 * letters;
  const part = (
    id: SheetPartId,
    { lines, size: own }: Letters,
    spacing: number,
    look: Attributes,
  ): SheetPart => {
    const height = lines.length * spacing * own;
    const frame = { x: margin, y: top, width: size.width - 2 * margin, height };
    top += height;
    return { id, frame, drawn: linesOf(lines, { x: margin, y: frame.y }, own, spacing, look) };
  };
  const titled = part('title', title, TITLE_LINE, { fontWeight: 'bold', fill: palette.text });
  const noted = part('note', note, LINE, { fill: palette.text });
  const begin = top + 0.1 * letters;
  top = begin;
  const warned = part('warnings', warnings, LINE, { fill: palette.text });
  const band = { x: 0, y: begin, width: size.width, height: top - begin + 0.1 * letters };
  const rule = vector('rect', { x: 0, y: begin - 2, width: size.width, height: 2, fill: palette.ink });
  return [
    titled,
    { ...noted, drawn: [...noted.drawn] },
    {
      ...warned,
      frame: band,
      drawn: [
        ...(warned.drawn.length > 0 ? [vector('rect', { ...band, fill: palette.warnGround })] : []),
        rule,
        ...warned.drawn,
      ],
    },
  ];
}

const linesOf = (
  lines: readonly string[],
  { x, y }: { readonly x: number; readonly y: number },
  size: number,
  spacing: number,
  look: Attributes,
): readonly Vector[] =>
  lines.length === 0
    ? []
    : [
        vector(
          'text',
          { fontSize: size, ...look },
          lines.map((line, at) => vector('tspan', { x, y: y + (BASELINE + at * spacing) * size }, [line])),
        ),
      ];

function footParts(room: SheetRoom, foot: SheetFoot, palette: Palette): readonly SheetPart[] {
  const { size, letters } = room;
  const margin = MARGIN * letters;
  const top = size.height - footHeight(room.foot, letters);
  const inner = legendWidth(room);
  const number = {
    x: size.width - margin - textWidth(foot.number, letters),
    y: size.height - (0.3 + LINE) * letters,
  };
  const wide = Math.min(number.x - margin - letters, inner - NUMBER * letters);
  const source = wrapLabel(foot.source, wide, letters, room.foot.source).lines;
  const below = number.y - (source.length - 1) * LINE * letters;
  const grey = { fill: palette.quiet };
  return [
    {
      id: 'legend',
      frame: { x: margin, y: top, width: inner, height: room.foot.signs * LINE * letters },
      drawn: [
        vector('rect', { x: 0, y: top, width: size.width, height: 1, fill: palette.line }),
        ...signsOn(foot.signs, { x: margin, y: top + 0.1 * letters, width: inner }, letters, palette),
      ],
    },
    {
      id: 'source',
      frame: {
        x: margin,
        y: below,
        width: number.x - margin - letters,
        height: number.y + LINE * letters - below,
      },
      drawn: linesOf(source, { x: margin, y: below }, letters, LINE, grey),
    },
    {
      id: 'number',
      frame: { ...number, width: size.width - margin - number.x, height: LINE * letters },
      drawn: linesOf([foot.number], number, letters, LINE, grey),
    },
  ];
}

/** The signs one after the other, in as many lines as they take; whoever chose them knows that they fit. */
function signsOn(
  signs: readonly SheetSign[],
  place: { readonly x: number; readonly y: number; readonly width: number },
  letters: number,
  palette: Palette,
): readonly Vector[] {
  const viewBox = `0 0 ${LEGEND_SAMPLE.width} ${LEGEND_SAMPLE.height}`;
  const sample = { width: FOOT.sample * letters, height: FOOT.sample * letters * 0.35 };
  let x = place.x;
  let y = place.y;
  return signs.flatMap(({ sample: drawn, words }) => {
    const own = sample.width + FOOT.gap * letters + textWidth(words, letters);
    if (x > place.x && x + own > place.x + place.width) {
      x = place.x;
      y += LINE * letters;
    }
    const left = x;
    x += own + FOOT.between * letters;
    const middle = y + (LINE * letters - sample.height) / 2;
    return [
      vector('g', {}, [
        vector('svg', { x: left, y: middle, ...sample, viewBox }, drawn),
        ...linesOf([words], { x: left + sample.width + FOOT.gap * letters, y }, letters, LINE, {
          fill: palette.text,
        }),
      ]),
    ];
  });
}

/** A slide as one SVG element given as plain data, on a ground of its own. */
export const sheetVector = ({ width, height, palette, parts }: SlideSheet): Vector =>
  vector('svg', { width, height, viewBox: `0 0 ${width} ${height}`, fontFamily: FONT_FAMILY }, [
    vector('rect', { width, height, fill: palette.paper }),
    ...parts.map(({ id, drawn }) => vector('g', { className: `slide-${id}` }, drawn)),
  ]);
