/**
 * Letter sizes on the map, in its own units; the same on the screen and on paper. At the zoom at which the map is first
 * shown, none is under 12 pixels.
 */
export const FONT_SIZE = 13;
/** Size of the name of a frame. */
export const TITLE_SIZE = 13;
/** Size of the name of a commune or a bassin. */
export const PLACE_SIZE = 16;
export const BADGE_SIZE = 13;
/** Size of the sign on a line. */
export const SIGN_SIZE = 14;
/** Distance from one line of text to the next, as a multiple of the letter size. */
export const LINE_SPACING = 1.15;
/** The size of a badge without a number. */
export const BADGE = { width: 17, height: 17 } as const;
/** The least size of letters on the screen, in pixels, unless the reader zooms out further. */
export const LEAST_ON_SCREEN = 12;
/** The least zoom at which no letter is smaller than that. */
export const READABLE_ZOOM =
  LEAST_ON_SCREEN / Math.min(FONT_SIZE, TITLE_SIZE, BADGE_SIZE, SIGN_SIZE, PLACE_SIZE);
