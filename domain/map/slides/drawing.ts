import { outlinedText } from '../drawing/outlined-text.ts';
import type { Vector } from '../drawing/vector.ts';
import { FONT_SIZE, LINE_SPACING, SIGN_SIZE } from '../letters.ts';
import type { Palette } from '../palette.ts';
import type { SectionTitle } from './arrange.ts';
import type { PlacedSign } from './signs.ts';

/** Draws the titles above the boxes of a slide, as SVG elements given as plain data. They stand above lines. */
export const titleVectors = (titles: readonly SectionTitle[], palette: Palette): readonly Vector[] =>
  titles.flatMap(({ lines, x, top }) =>
    lines.flatMap((line, at) => {
      const y = top + FONT_SIZE * (0.95 + at * LINE_SPACING);
      const place = { x, y, textAnchor: 'middle', fontSize: FONT_SIZE, fontWeight: 'bold' } as const;
      return outlinedText(line, { ...place, className: 'map-title' }, palette);
    }),
  );

/** Draws the signs of the lines of a slide above all lines, as SVG elements given as plain data. */
export const signVectors = (signs: readonly PlacedSign[], palette: Palette): readonly Vector[] =>
  signs.flatMap(({ text, x, y }) =>
    outlinedText(
      text,
      { x, y: y + SIGN_SIZE * 0.32, fontSize: SIGN_SIZE, fontWeight: 'bold', textAnchor: 'middle' },
      palette,
    ),
  );
