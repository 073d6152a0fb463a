import type { Point } from '../layouts/routes.ts';
import { textWidth } from '../text.ts';
import type { Sankey, SankeyRibbon } from './sankey.ts';

export const NUMBER_SIZE = 12;
/** Room around a number. */
const AROUND = 2;

interface Rect {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A number on a ribbon, by its middle. */
export interface PlacedNumber extends Point {
  readonly text: string;
}

/**
 * Finds a free place on its ribbon for each number: the widest ribbons first, masked ones last, in the order of the
 * links. `taken` are the places of labels. A number without a free place is left out; the table beside the drawing has
 * it.
 */
export function placedNumbers(
  { ribbons, boxes, width }: Sankey,
  textOf: (ribbon: SankeyRibbon) => string,
  taken: readonly Rect[],
): PlacedNumber[] {
  const rects: Rect[] = [
    ...taken,
    ...boxes.map((box) => ({
      ...{ left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height },
    })),
  ];
  const placed: PlacedNumber[] = [];
  const order = ribbons.toSorted(
    (a, b) => Number(a.isMasked) - Number(b.isMasked) || b.width - a.width || a.link - b.link,
  );
  for (const ribbon of order) {
    const text = textOf(ribbon);
    const half = textWidth(text, NUMBER_SIZE) / 2 + AROUND;
    const near = [
      { x: ribbon.from.x + half + 4, y: ribbon.from.y },
      {
        x: ribbon.to.x + (ribbon.to.x < ribbon.from.x || ribbon.way === 'FORWARD' ? -half - 10 : half + 10),
        y: ribbon.to.y,
      },
    ];
    for (const { x, y } of [...ribbon.spots, ...near]) {
      const height = NUMBER_SIZE / 2 + AROUND;
      const rect = { left: x - half, right: x + half, top: y - height, bottom: y + height };
      const isFree = rect.left >= 0 && rect.right <= width && rects.every((other) => !overlap(rect, other));
      if (!isFree) continue;
      rects.push(rect);
      placed.push({ x, y, text });
      break;
    }
  }
  return placed;
}

const overlap = (a: Rect, b: Rect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
