import type { Size } from '../slide-frame.ts';
import { textWidth, wrapLabel } from '../text.ts';

export const SIZES = { title: 26, sub: 14, header: 13, legend: 14, foot: 13 } as const;
export const SAMPLE = { width: 46, height: 16 } as const;
const MARGIN = 24;
const LINE = 1.35;
const GAP = 18;

export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}
/** Positions of everything on a sheet. The position of a text is that of its baseline. */
export interface SheetLayout extends Size {
  readonly title: readonly PlacedText[];
  readonly sub: readonly PlacedText[];
  readonly map: Size & { readonly x: number; readonly y: number };
  /** In the order of the entries; each sample is drawn after its text. */
  readonly legend: readonly PlacedText[];
  readonly foot: readonly PlacedText[];
}

/**
 * Works out where the parts of a printed sheet stand, one below the other: title, subtitle, map, legend and sources.
 * Returns their places, and the size of the sheet, which is as high as they need.
 */
export function sheetLayout(given: {
  readonly map: Size;
  readonly title: string;
  readonly sub: string;
  readonly legend: readonly string[];
  /** The texts of the legend that have no sample, as they are titles, by their number. */
  readonly titles?: ReadonlySet<number>;
  readonly foot: readonly string[];
  /** Height left above the map for the names of the columns. */
  readonly headers: number;
}): SheetLayout {
  const width = given.map.width + 2 * MARGIN;
  const inner = given.map.width;
  let y = MARGIN;
  const lines = (text: string, size: number): readonly PlacedText[] =>
    wrapLabel(text, inner, size, 12).lines.map((line) => {
      y += size * LINE;
      return { text: line, x: MARGIN, y: y - size * 0.35 };
    });
  const title = lines(given.title, SIZES.title);
  const sub = lines(given.sub, SIZES.sub);
  y += 8 + given.headers;
  const map = { ...given.map, x: MARGIN, y };
  y += given.map.height + 12;
  let x = MARGIN;
  const legend = given.legend.map((text, at) => {
    const sample = given.titles?.has(at) === true ? -GAP / 2 : SAMPLE.width + 6;
    const wide = sample + textWidth(text, SIZES.legend) + GAP;
    if (x > MARGIN && x + wide > MARGIN + inner + GAP) {
      x = MARGIN;
      y += SIZES.legend * 1.6;
    }
    const placed = { text, x, y: y + SIZES.legend };
    x += wide;
    return placed;
  });
  if (legend.length > 0) y += SIZES.legend * 1.6;
  y += 6;
  const foot = given.foot.flatMap((text) => lines(text, SIZES.foot));
  return { width, height: Math.ceil(y + MARGIN), title, sub, map, legend, foot };
}
