import type { Palette } from '../palette.ts';
import { type Attributes, type Vector, vector } from './vector.ts';

/**
 * A text on whatever lies below it. A thick outline of the same letters is drawn first as its background, as not every
 * SVG reader supports `paint-order`. `letters` are where the text stands, its size and its weight.
 */
export const outlinedText = (text: string, letters: Attributes, palette: Palette): readonly Vector[] => [
  vector('text', { ...letters, fill: palette.paper, stroke: palette.paper, strokeWidth: 3 }, [text]),
  vector('text', { ...letters, fill: palette.text, stroke: 'none' }, [text]),
];
