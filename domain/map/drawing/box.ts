import type { BoxLook } from '../marks.ts';
import type { Palette } from '../palette.ts';
import type { Rect } from '../slide-frame.ts';
import { type Vector, vector } from './vector.ts';

/** Lengths of a box's shape. They are smaller in the legend than on the map. */
interface BoxShape {
  /** Radius of the corners. */
  readonly radius: number;
  /** Length cut from the corners of a box with cut corners. */
  readonly cut: number;
  readonly dash: string;
  /** Distance of the inner line of a double border from the outer one, and the radius of its corners. */
  readonly inset: number;
  readonly insetRadius: number;
}
export const MAP_BOX: BoxShape = { radius: 6, cut: 6, dash: '4 3', inset: 2.5, insetRadius: 4 };
export const LEGEND_BOX: BoxShape = { radius: 3, cut: 4, dash: '3 2', inset: 2, insetRadius: 2 };

/**
 * Draws the outline of a box of the map, without its text, as SVG elements given as plain data: first the outline,
 * then further shapes of its look. `look` names colours of `palette`.
 */
export function boxVectors(
  rect: Rect,
  look: BoxLook,
  shape: BoxShape,
  palette: Palette,
): readonly [outline: Vector, ...Vector[]] {
  const stroke = palette[look.line];
  const paint = {
    ...{ fill: palette[look.ground], stroke, strokeWidth: look.width },
    strokeDasharray: look.border === 'dashed' ? shape.dash : undefined,
  };
  const outline =
    look.shape === 'cut-rectangle'
      ? vector('path', { d: cutCorners(rect, shape.cut), ...paint })
      : vector('rect', { ...rect, rx: shape.radius, ...paint });
  if (look.border !== 'double') return [outline];
  const { inset, insetRadius } = shape;
  const inside = {
    ...{ x: rect.x + inset, y: rect.y + inset },
    ...{ width: rect.width - 2 * inset, height: rect.height - 2 * inset, rx: insetRadius },
  };
  return [outline, vector('rect', { ...inside, fill: 'none', stroke, strokeWidth: 0.8 })];
}

function cutCorners({ x, y, width, height }: Rect, cut: number): string {
  const [right, bottom] = [x + width, y + height];
  return `M${x + cut} ${y}H${right - cut}L${right} ${y + cut}V${bottom - cut}L${right - cut} ${bottom}H${x + cut}L${x} ${bottom - cut}V${y + cut}Z`;
}
