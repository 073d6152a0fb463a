/** Sizes of what is written on the map, in its own lengths: the same on the screen and on paper. */
export const FONT_SIZE = 11;
/** Of the name of a frame. */
export const TITLE_SIZE = 9.5;
/** Of the name of a commune or a bassin. */
export const PLACE_SIZE = 15;
export const BADGE_SIZE = 8.5;
/** Of the sign on a line. */
export const SIGN_SIZE = FONT_SIZE + 2;
/** From one line of letters to the next, in sizes of letters. */
export const LINE_SPACING = 1.15;
