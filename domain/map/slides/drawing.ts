import { outlinedText } from '../drawing/outlined-text.ts';
import type { Vector } from '../drawing/vector.ts';
import { FONT_SIZE, LINE_SPACING } from '../letters.ts';
import type { Palette } from '../palette.ts';
import type { SectionTitle } from './arrange.ts';

/** Draws the titles above the boxes of a slide, as SVG elements given as plain data. They stand above lines. */
export const titleVectors = (titles: readonly SectionTitle[], palette: Palette): readonly Vector[] =>
  titles.flatMap(({ lines, x, top }) =>
    lines.flatMap((line, at) => {
      const y = top + FONT_SIZE * (0.95 + at * LINE_SPACING);
      const place = { x, y, textAnchor: 'middle', fontSize: FONT_SIZE, fontWeight: 'bold' } as const;
      return outlinedText(line, { ...place, className: 'map-title' }, palette);
    }),
  );
