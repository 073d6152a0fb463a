import { outlinedText } from '../drawing/outlined-text.ts';
import { type Vector, vector } from '../drawing/vector.ts';
import type { Palette, Token } from '../palette.ts';
import { textWidth, wrapLabel } from '../text.ts';
import { HEAD, type Sankey, type SankeyBox, type SankeyRibbon } from './sankey.ts';
import { NUMBER_SIZE, placedNumbers } from './texts.ts';

const LABEL_SIZE = 12.5;
const LINE_HEIGHT = 14;
/** By how much bold letters are wider. */
const BOLD = 1.06;
/** Between a label and its box. */
const ABOVE = 4;
/** Less than from one column to the next. */
const LABEL_WIDTH = 98;
const MOST_LINES = 4;
/** A ribbon is seen, however few people it stands for. */
const LEAST_WIDTH = 0.75;
const OPACITY = 0.5;
/** The strokes of a hatched ribbon, along its line. */
const HATCH = '2.5 3.5';

/** What a drawing says: the names of boxes, and each link in words and as a number. */
export interface SankeyWords {
  nameOf(box: SankeyBox): string;
  numberOf(ribbon: SankeyRibbon): string;
  sayRibbon(ribbon: SankeyRibbon): string;
  /** Whether a ribbon brings people back to an earlier stage, so that it is drawn in the colour of returns. */
  isReturn(ribbon: SankeyRibbon): boolean;
  /** Whether a box stands for no operator or stage: people who came by themselves, or of whom it is not known. */
  isOutside(box: SankeyBox): boolean;
}

/** The height that the label of a box takes above it. */
export const labelHeight = (name: string): number => linesOf(name).length * LINE_HEIGHT + ABOVE;

const linesOf = (name: string): readonly string[] =>
  wrapLabel(name, LABEL_WIDTH, LABEL_SIZE * BOLD, MOST_LINES).lines;

/**
 * Draws a Sankey layout as SVG elements given as plain data: ribbons, heads of arrows where they come back, boxes, names
 * and numbers. A masked number is a hatched ribbon. Every ribbon says what it is when it is pointed at.
 */
export function sankeyVectors(sankey: Sankey, words: SankeyWords, palette: Palette): Vector[] {
  const labels = sankey.boxes.map((box) => ({ box, lines: linesOf(words.nameOf(box)) }));
  const taken = labels.map(({ box, lines }) => ({
    left: box.x,
    right: box.x + Math.max(0, ...lines.map((line) => textWidth(line, LABEL_SIZE * BOLD))),
    top: box.y - ABOVE - lines.length * LINE_HEIGHT,
    bottom: box.y,
  }));
  // Wide ribbons first, so that a thin one is not hidden.
  const ribbons = sankey.ribbons.toSorted((a, b) => b.width - a.width || a.link - b.link);
  return [
    ...ribbons.map((ribbon) => ribbonVector(ribbon, words, palette)),
    ...sankey.boxes.map((box) => boxVector(box, words, palette)),
    ...labels.flatMap(({ box, lines }) => labelVectors(box, lines, palette)),
    ...placedNumbers(sankey, words.numberOf, taken).map(({ x, y, text }) =>
      textVector(text, { x, y: y + NUMBER_SIZE * 0.36, size: NUMBER_SIZE, isMiddle: true }, palette),
    ),
  ];
}

function colorOf(ribbon: SankeyRibbon, words: SankeyWords): Token {
  if (ribbon.isMasked) return 'hatch';
  return words.isReturn(ribbon) ? 'warnLine' : 'flow';
}

function ribbonVector(ribbon: SankeyRibbon, words: SankeyWords, palette: Palette): Vector {
  const { d, width, isMasked, link } = ribbon;
  const stroke = palette[colorOf(ribbon, words)];
  const line = {
    ...{ d, fill: 'none', stroke, strokeWidth: Math.max(LEAST_WIDTH, width) },
    ...(isMasked ? { strokeDasharray: HATCH } : { strokeOpacity: OPACITY }),
  };
  const head = ribbon.way === 'FORWARD' ? [] : [headOf(ribbon, stroke)];
  const className = isMasked ? 'sankey-ribbon sankey-masked' : 'sankey-ribbon';
  return vector(
    'g',
    { className },
    [vector('title', {}, [words.sayRibbon(ribbon)]), vector('path', line), ...head],
    `ribbon-${link}`,
  );
}

/** The head of an arrow at the box that a ribbon comes back to. */
function headOf({ to, points, width }: SankeyRibbon, fill: string): Vector {
  const before = points.at(-2)!;
  const way = Math.sign(to.x - before.x);
  const half = Math.max(5, width / 2 + 3);
  const base = to.x - way * HEAD;
  return vector('polygon', {
    points: [
      [to.x, to.y],
      [base, to.y - half],
      [base, to.y + half],
    ]
      .map(([x, y]) => `${Math.round(x! * 10) / 10},${Math.round(y! * 10) / 10}`)
      .join(' '),
    fill,
  });
}

const boxVector = (box: SankeyBox, words: SankeyWords, palette: Palette): Vector =>
  vector(
    'rect',
    {
      ...{ x: box.x, y: box.y, width: box.width, height: box.height, rx: 2 },
      fill: palette[words.isOutside(box) ? 'stopped' : 'ink'],
    },
    [],
    `box-${box.id}`,
  );

function labelVectors(box: SankeyBox, lines: readonly string[], palette: Palette): Vector[] {
  return lines.flatMap((line, at) => {
    const y = box.y - ABOVE - (lines.length - 1 - at) * LINE_HEIGHT - 1;
    return [textVector(line, { x: box.x, y, size: LABEL_SIZE, isBold: true }, palette)];
  });
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly isMiddle?: boolean;
  readonly isBold?: boolean;
}

/** A text that reads on any ribbon. */
function textVector(
  text: string,
  { x, y, size, isMiddle = false, isBold = false }: Place,
  palette: Palette,
): Vector {
  const letters = {
    ...{ x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10, fontSize: size },
    ...(isMiddle && { textAnchor: 'middle' as const }),
    ...(isBold && { fontWeight: 600 as const }),
  };
  return vector('g', { className: 'sankey-text' }, outlinedText(text, letters, palette));
}
