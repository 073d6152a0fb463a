/** Measures of the pages of the document, in twentieths of a point as Word counts them. */

/** Twentieths of a point in a millimetre. */
const MILLIMETRE = 1440 / 25.4;

/** A4. */
export const PAPER = { short: 11_906, long: 16_838 } as const;
export const MARGIN = Math.round(20 * MILLIMETRE);

/** The width of text on a page. */
export const textWidth = (isLandscape: boolean): number =>
  (isLandscape ? PAPER.long : PAPER.short) - 2 * MARGIN;

/** The height of text on a page. */
export const textHeight = (isLandscape: boolean): number =>
  (isLandscape ? PAPER.short : PAPER.long) - 2 * MARGIN;
