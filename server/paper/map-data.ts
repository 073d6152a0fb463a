import { paper as en } from '../../domain/messages/en/paper.ts';
import { fill } from '../../domain/messages/fill.ts';
import { paper as fr } from '../../domain/messages/fr/paper.ts';
import { PAPER_SIZES, type PaperSize } from '../../domain/model/map-choices.ts';
import type { MissingSigns, TemplateFiles } from './compiler.ts';
import type { Drawing } from './drawing.ts';
import { printable, visible, without } from './printable.ts';
import type { MapOnPaper } from './protocol.ts';
import { FAMILIES } from './typefaces.ts';

/** Sizes of paper on its side, in points. */
const PAPERS: Readonly<Record<PaperSize, { readonly width: number; readonly height: number }>> = {
  A4: { width: 841.89, height: 595.28 },
  A3: { width: 1190.55, height: 841.89 },
  A0: { width: 3370.39, height: 2383.94 },
};
/** With the margin of the drawing itself, what printers leave blank; in points. */
const MARGIN = 8;
/** Height of a line under the map, with the space above it, in points. */
const LINE = 12;
/** Letters that are smaller are not read at arm's length, in points. */
const LEAST_LETTERS = 7;

/** Says what the template `map.typ` is told of a map, drawn as `drawing`. `missing` are characters that no typeface has. */
export function mapData(
  { name, paper, language }: Omit<MapOnPaper, 'type' | 'svg'>,
  drawing: Drawing,
  missing: MissingSigns,
): TemplateFiles {
  const line = (text: string): string => without(printable(text), missing.texts);
  const { mapAlt } = { fr, en }[language];
  const data = {
    ...{ title: line(name), alt: line(fill(mapAlt, { name })), paper, language, families: FAMILIES },
    ...{ margin: MARGIN, lineHeight: LINE, note: lettersNote(drawing, paper, language) },
  };
  return { data, pictures: new Map([['map.svg', without(visible(drawing.svg), missing.pictures)]]) };
}

/** Says that names are too small to be read on this paper, and what to do; null where they are large enough. */
function lettersNote(drawing: Drawing, paper: PaperSize, language: MapOnPaper['language']): string | null {
  const points = lettersOn(paper, drawing);
  if (points === undefined || points >= LEAST_LETTERS) return null;
  const words = { fr, en }[language].smallLetters;
  const larger = PAPER_SIZES.slice(PAPER_SIZES.indexOf(paper) + 1).find(
    (one) => (lettersOn(one, drawing) ?? 0) >= LEAST_LETTERS,
  );
  const given = { paper, points: decimal(points, words.point) };
  return larger === undefined ? fill(words.fewer, given) : fill(words.larger, { ...given, larger });
}

/** A number cut to a tenth. `point` stands before the tenths. */
const decimal = (value: number, point: string): string =>
  String(Math.floor(value * 10) / 10).replace('.', point);

/** The size of the smallest letters of names when a drawing fills a paper, in points; undefined without a name. */
function lettersOn(paper: PaperSize, { width, height, smallest }: Drawing): number | undefined {
  const room = PAPERS[paper];
  const fit = Math.min((room.width - 2 * MARGIN) / width, (room.height - 2 * MARGIN - LINE) / height);
  return smallest === undefined ? undefined : smallest * fit;
}
