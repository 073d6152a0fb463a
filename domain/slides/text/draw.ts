import { type Vector, vector } from '../../map/drawing/vector.ts';
import { PALETTES } from '../../map/palette.ts';
import type { Rect } from '../../map/slide-frame.ts';
import type { Look } from '../../model/map-choices.ts';
import type { SavedView } from '../../model/saved-view.ts';
import { passagesOf } from '../../report/paragraphs.ts';
import { LINE, lettersWidth, linesOf, lineVectors, shortened } from '../drawing/letters.ts';
import { slideSvg } from '../drawing/slide-svg.ts';
import type { PlacedImage, SlidePicture, SlideRoom } from '../step-kind.ts';
import type { StepWords } from '../words/step-words.ts';

/** A line as people wrote it, or an item of a list. A paragraph begins after a gap. */
interface Piece {
  readonly text: string;
  readonly isItem: boolean;
  readonly begins: boolean;
}

/** Letters of a short text are so many times those of the smallest text. */
const LARGEST = 2;
const STEP = 0.1;
/** In letter sizes. */
const GAP = 0.6;
const INDENT = 1.3;
const BULLET = 0.17;
/** The share of the width of a slide that its pictures take beside a text, and the gap between them in letters. */
const PICTURES = 0.42;
const BETWEEN = 1;

/** Draws a text with its pictures as large as they fit. What does not fit is left out and said. */
export function drawText(
  step: Pick<SavedView, 'text' | 'pictures'>,
  words: StepWords,
  room: SlideRoom,
  look: Look,
): SlidePicture {
  const palette = PALETTES[look];
  const pictures = step.pictures ?? [];
  const written = piecesOf(step.text ?? '');
  const isEmpty = written.length === 0 && pictures.length === 0;
  const pieces = isEmpty ? piecesOf(words.steps.text.empty) : written;
  const column = columnOf(room, pieces.length > 0, pictures.length > 0);
  const size = sizeFor(pieces, column, room);
  const lines = linesFor(pieces, column.width, size);
  const shown = heightOf(lines, size) <= room.height ? lines : cut(lines, size, room, column.width);
  return {
    picture: slideSvg(room, textVectors(shown, column, size, isEmpty ? palette.quiet : palette.text)),
    images: placed(pictures, picturesRoom(room, pieces.length > 0), room.letters * BETWEEN),
    legend: [],
    said: [
      ...pieces.map(({ text, isItem }) => (isItem ? `• ${text}` : text)),
      ...pictures.map(({ alt }) => words.steps.text.picture(alt)),
    ],
    shown:
      shown.length < lines.length
        ? {
            ...{ shown: shown.length, all: lines.length },
            words: words.steps.text.shown(shown.length, lines.length),
          }
        : undefined,
  };
}

const piecesOf = (text: string): readonly Piece[] =>
  passagesOf(text).flatMap((passage, at): readonly Piece[] =>
    passage.type === 'list'
      ? passage.items.map((item) => ({ text: item, isItem: true, begins: false }))
      : passage.lines.map((line, number) => ({ text: line, isItem: false, begins: at > 0 && number === 0 })),
  );

/** The part of the room that the text takes. */
const columnOf = ({ width, height }: SlideRoom, hasText: boolean, hasPictures: boolean): Rect => ({
  ...{ x: 0, y: 0, height },
  width: hasText && hasPictures ? width * (1 - PICTURES) : width,
});

const picturesRoom = ({ width, height, letters }: SlideRoom, hasText: boolean): Rect => {
  const left = hasText ? width * (1 - PICTURES) + BETWEEN * letters : 0;
  return { x: left, y: 0, width: width - left, height };
};

/** A line as it is written: of an item, only the first has the bullet. */
interface Line {
  readonly text: string;
  readonly isItem: boolean;
  readonly hasBullet: boolean;
  readonly gap: boolean;
}

const linesFor = (pieces: readonly Piece[], width: number, size: number): readonly Line[] =>
  pieces.flatMap(({ text, isItem, begins }) =>
    linesOf(text, isItem ? width - INDENT * size : width, { size }).map((line, number) => ({
      ...{ text: line, isItem },
      ...{ hasBullet: isItem && number === 0, gap: (begins || isItem) && number === 0 },
    })),
  );

const gapOf = ({ gap, isItem }: Line, at: number): number => (!gap || at === 0 ? 0 : isItem ? GAP / 2 : GAP);

const heightOf = (lines: readonly Line[], size: number): number =>
  lines.reduce((sum, line, at) => sum + (LINE + gapOf(line, at)) * size, 0);

/** The largest letters with which the text fits. */
function sizeFor(pieces: readonly Piece[], { width, height }: Rect, { letters }: SlideRoom): number {
  for (let times = LARGEST; times > 1; times -= STEP)
    if (heightOf(linesFor(pieces, width, letters * times), letters * times) <= height) return letters * times;
  return letters;
}

/** The lines that fit; the last one ends with an ellipsis. */
function cut(lines: readonly Line[], size: number, { height }: SlideRoom, width: number): readonly Line[] {
  let kept = lines.length;
  while (kept > 1 && heightOf(lines.slice(0, kept), size) > height) kept -= 1;
  const last = lines[kept - 1]!;
  const own = last.isItem ? width - INDENT * size : width;
  const text =
    lettersWidth(`${last.text} …`, { size }) <= own
      ? `${last.text} …`
      : shortened(`${last.text}…`, own, { size });
  return [...lines.slice(0, kept - 1), { ...last, text }];
}

function textVectors(lines: readonly Line[], { x, y }: Rect, size: number, fill: string): readonly Vector[] {
  let top = y;
  return lines.flatMap((line, at): readonly Vector[] => {
    top += gapOf(line, at) * size;
    const left = line.isItem ? x + INDENT * size : x;
    const written = lineVectors([line.text], { x: left, y: top }, { size, fill });
    const bullet = vector('circle', { cx: x + size / 2, cy: top + size * 0.68, r: size * BULLET, fill });
    top += LINE * size;
    return line.hasBullet ? [bullet, ...written] : written;
  });
}

/** Puts pictures side by side in a wide room, one below the other in a high one. */
function placed(
  pictures: NonNullable<SavedView['pictures']>,
  { x, y, width, height }: Rect,
  between: number,
): readonly PlacedImage[] {
  const isWide = width > height;
  const count = pictures.length;
  const [wide, high] = isWide
    ? [(width - (count - 1) * between) / count, height]
    : [width, (height - (count - 1) * between) / count];
  return pictures.map(({ sha256, type, alt }, at) => ({
    ...{ sha256, type, alt },
    place: {
      ...(isWide ? { x: x + at * (wide + between), y } : { x, y: y + at * (high + between) }),
      ...{ width: wide, height: high },
    },
  }));
}
