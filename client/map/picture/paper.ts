/** Paper sizes in landscape, in points. */
export const PAPERS = {
  A4: { width: 841.89, height: 595.28 },
  A3: { width: 1190.55, height: 841.89 },
} as const;
export type PaperSize = keyof typeof PAPERS;
/** Margin in points that printers leave blank. */
export const PICTURE_MARGIN = 20;
