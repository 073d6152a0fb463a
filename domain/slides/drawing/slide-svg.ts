import { type Vector, vector } from '../../map/drawing/vector.ts';
import type { Size } from '../../map/slide-frame.ts';
import { FONT_FAMILY } from '../../map/typeface.ts';

/** Puts what is drawn on a slide into an `svg` of the size of its room. */
export const slideSvg = ({ width, height }: Size, children: readonly Vector[]): Vector =>
  vector('svg', { width, height, viewBox: `0 0 ${width} ${height}`, fontFamily: FONT_FAMILY }, children);
