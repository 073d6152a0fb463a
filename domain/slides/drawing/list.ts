import { type Vector, vector } from '../../map/drawing/vector.ts';
import { PALETTES, type Palette } from '../../map/palette.ts';
import type { Look } from '../../model/map-choices.ts';
import type { Details } from '../details/details.ts';
import type { ShownOf, SlidePart, SlidePicture, SlideRoom } from '../step-kind.ts';
import { fewLines, LINE, lettersWidth, linesOf, lineVectors } from './letters.ts';
import { slideSvg } from './slide-svg.ts';

/** A row of a list on a slide: its number or sign, what it is about, and what is said of it. */
export interface ListRow {
  readonly mark: string;
  readonly title: string;
  readonly details: readonly string[];
  /** What is opened by a click on it. */
  readonly about?: Details;
}

/** What a list on a slide says besides its rows. */
interface ListWords {
  /** Written above the rows, such as the effect of all of them: as many whole sentences, from the first, as have room. */
  readonly lead?: string | readonly string[] | undefined;
  /** Said where there is no row. */
  readonly empty: string;
  /** Says how many rows of how many are on the slide. */
  readonly shown: (shown: number, all: number) => string;
}

/** Letters of a short list are so many times those of the smallest text. */
const LARGEST = 1.5;
const STEP = 0.1;
/** In letter sizes: between rows, and between the mark of a row and its text. */
const GAP = 0.55;
const BESIDE = 0.7;
const MOST_LINES = { lead: 2, title: 2, detail: 2 } as const;

/** A row broken into lines for its room. */
interface SetRow {
  readonly mark: string;
  readonly title: readonly string[];
  readonly details: readonly string[];
}

/**
 * Draws a list: as many of its first rows as can be read from the back, each with a bold title and what is said of it.
 * `all` is how many there are, where that is more than `rows`.
 */
export function drawList(
  rows: readonly ListRow[],
  words: ListWords,
  room: SlideRoom,
  look: Look,
  all = rows.length,
): SlidePicture {
  const palette = PALETTES[look];
  const size = sizeFor(rows, words, room);
  const lead = leadLines(rows.length === 0 ? words.empty : words.lead, room, size);
  const set = fitting(rows, lead.length, room, size);
  const shown: ShownOf | undefined =
    set.length < all ? { shown: set.length, all, words: words.shown(set.length, all) } : undefined;
  return {
    picture: slideSvg(room, [
      ...lineVectors(lead, { x: 0, y: 0 }, { size, fill: palette.text }),
      ...rowVectors(set, lead.length, room, size, palette),
    ]),
    ...{ images: [], legend: [], shown },
    parts: partsOf(rows, set, lead.length, room, size),
    said: [
      ...(rows.length === 0
        ? [words.empty]
        : words.lead === undefined
          ? []
          : [sentencesOf(words.lead).join(' ')]),
      ...rows
        .slice(0, set.length)
        .map(({ mark, title, details }) => [`${mark} ${title}`, ...details].join(' · ')),
    ],
  };
}

type Lead = string | readonly string[] | undefined;

const sentencesOf = (lead: Lead): readonly string[] =>
  lead === undefined ? [] : typeof lead === 'string' ? [lead] : lead;

/** The sentences that fit in few lines; the first is shortened where it alone does not. */
function leadLines(lead: Lead, { width }: SlideRoom, size: number): readonly string[] {
  const sentences = sentencesOf(lead);
  for (let count = sentences.length; count > 1; count -= 1) {
    const lines = linesOf(sentences.slice(0, count).join(' '), width, { size });
    if (lines.length <= MOST_LINES.lead) return lines;
  }
  return sentences.slice(0, 1).flatMap((first) => fewLines(first, width, MOST_LINES.lead, { size }));
}

/** The largest letters with which all rows fit, else the smallest. */
function sizeFor(rows: readonly ListRow[], words: ListWords, room: SlideRoom): number {
  for (let times = LARGEST; times > 1; times -= STEP) {
    const size = room.letters * times;
    const lead = leadLines(words.lead, room, size).length;
    if (fitting(rows, lead, room, size).length === rows.length) return size;
  }
  return room.letters;
}

const besideMark = (rows: readonly Pick<ListRow, 'mark'>[], size: number): number =>
  Math.max(0, ...rows.map(({ mark }) => lettersWidth(mark, { size, bold: true }))) + BESIDE * size;

const heightOf = ({ title, details }: SetRow): number => (title.length + details.length) * LINE;
const topOf = (lead: number): number => (lead === 0 ? 0 : lead * LINE + GAP);

/** The first rows that fit below some lines of lead. */
function fitting(
  rows: readonly ListRow[],
  lead: number,
  { width, height }: SlideRoom,
  size: number,
): readonly SetRow[] {
  const inner = width - besideMark(rows, size);
  const kept: SetRow[] = [];
  let bottom = topOf(lead);
  for (const { mark, title, details } of rows) {
    const row = {
      mark,
      title: fewLines(title, inner, MOST_LINES.title, { size, bold: true }),
      details: details.flatMap((one) => fewLines(one, inner, MOST_LINES.detail, { size })),
    };
    bottom += heightOf(row);
    if (bottom * size > height) break;
    kept.push(row);
    bottom += GAP;
  }
  return kept;
}

/** The rows that can be opened, each over its whole width. */
function partsOf(
  rows: readonly ListRow[],
  set: readonly SetRow[],
  lead: number,
  { width }: SlideRoom,
  size: number,
): readonly SlidePart[] {
  let top = topOf(lead) * size;
  return set.flatMap((row, at) => {
    const place = { x: 0, y: top, width, height: heightOf(row) * size };
    top += place.height + GAP * size;
    const { about, mark, title } = rows[at]!;
    return about === undefined ? [] : [{ key: `${mark} ${title}`, place, details: about }];
  });
}

function rowVectors(
  rows: readonly SetRow[],
  lead: number,
  { width }: SlideRoom,
  size: number,
  palette: Palette,
): readonly Vector[] {
  const x = besideMark(rows, size);
  let top = topOf(lead) * size;
  return rows.flatMap(({ mark, title, details }, at): readonly Vector[] => {
    const y = top;
    top += (heightOf({ mark, title, details }) + GAP) * size;
    const rule = vector('rect', {
      ...{ x: 0, y: y - (GAP / 2) * size, width, height: 1.5, fill: palette.line },
    });
    return [
      ...(at === 0 && lead === 0 ? [] : [rule]),
      ...lineVectors([mark], { x: 0, y }, { size, fill: palette.ink, bold: true }),
      ...lineVectors(title, { x, y }, { size, fill: palette.text, bold: true }),
      ...lineVectors(details, { x, y: y + title.length * LINE * size }, { size, fill: palette.text }),
    ];
  });
}
