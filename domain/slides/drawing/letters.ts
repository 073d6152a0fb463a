import { BOLD } from '../../map/box-label.ts';
import { type Vector, vector } from '../../map/drawing/vector.ts';
import { breakLines, textWidth } from '../../map/text.ts';

/** Distance of the base lines of two lines of text, in letter sizes. */
export const LINE = 1.3;
/** Distance of the base line from the top of its line, in letter sizes: accents on capitals stand inside. */
const BASE = 1;

/** The letters of a text on a slide. */
export interface Letters {
  readonly size: number;
  readonly fill: string;
  readonly bold?: boolean;
}

const widthOf = (text: string, { size, bold = false }: Pick<Letters, 'size' | 'bold'>): number =>
  textWidth(text, bold ? size * BOLD : size);

/** Returns the width of a text in letters of a size. */
export const lettersWidth = widthOf;

/** Breaks a text into lines of at most a width. */
export const linesOf = (
  text: string,
  width: number,
  { size, bold = false }: Pick<Letters, 'size' | 'bold'>,
): readonly string[] => breakLines(text, width, bold ? size * BOLD : size);

/** Shortens a text to a width by an ellipsis; a text that fits stays as it is. */
export function shortened(text: string, width: number, letters: Pick<Letters, 'size' | 'bold'>): string {
  if (widthOf(text, letters) <= width) return text;
  let length = text.length - 1;
  while (length > 1 && widthOf(`${text.slice(0, length).trimEnd()}…`, letters) > width) length -= 1;
  return `${text.slice(0, length).trimEnd()}…`;
}

/** Breaks a text into at most some lines of a width; the last one ends with an ellipsis where more was to come. */
export function fewLines(
  text: string,
  width: number,
  most: number,
  letters: Pick<Letters, 'size' | 'bold'>,
): readonly string[] {
  const lines = linesOf(text, width, letters);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shortened(`${lines[most - 1]!}…`, width, letters)];
}

/** Writes lines of text from the top left corner of their room downwards, as SVG elements given as plain data. */
export const lineVectors = (
  lines: readonly string[],
  at: { readonly x: number; readonly y: number },
  { size, fill, bold = false }: Letters,
): readonly Vector[] =>
  lines.map((line, number) =>
    vector(
      'text',
      {
        ...{ x: at.x, y: at.y + size * (BASE + number * LINE) },
        ...{ fontSize: size, fill, fontWeight: bold ? 'bold' : undefined },
      },
      [line],
    ),
  );
