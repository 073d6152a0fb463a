import type { Size } from './slide-frame.ts';

/** Height of the capitals of the face of the page, as a share of its letter size. `test/browser/face.test.ts` measures it. */
export const CAPITALS = 0.668;

/** Least height of the capitals of a slide, as a share of the height of the picture: the back row reads them. */
export const LEAST_CAPITALS = 1 / 45;

/** Letter size as a share of the height of the picture: a little more than what the capitals need. */
const LETTERS = 0.0334;
/** A picture that is higher than this share of its width is a telephone, which nobody reads from the back. */
const LEAST_RATIO = 0.75;
/** Least letter size in pixels. */
const LEAST = 14;

/** Returns the letter size in pixels of the smallest text on a slide that fills a picture of a size. */
export const roomLetters = ({ width, height }: Size): number =>
  Math.max(LEAST, LETTERS * Math.min(height, LEAST_RATIO * width));

const percent = (share: number): string => String(Number((share * 100).toFixed(4)));

/** The same as a CSS length, in a window that the slide fills; `times` that size. */
export const roomLettersCss = (times = 1): string =>
  `max(${LEAST * times}px, min(${percent(LETTERS * times)}vh, ${percent(LETTERS * LEAST_RATIO * times)}vw))`;
