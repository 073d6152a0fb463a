/** Letter sizes on the map, in its own units; the same on the screen and on paper. */
export const FONT_SIZE = 11;
/** Size of the name of a frame. */
export const TITLE_SIZE = 9.5;
/** Size of the name of a commune or a bassin. */
export const PLACE_SIZE = 15;
export const BADGE_SIZE = 8.5;
/** Size of the sign on a line. */
export const SIGN_SIZE = FONT_SIZE + 2;
/** Distance from one line of text to the next, as a multiple of the letter size. */
export const LINE_SPACING = 1.15;
