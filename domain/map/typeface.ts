/**
 * The face of the page, of the map and of its pictures: made for legibility by the Braille Institute, and brought along
 * with the page. Its letters are measured in text.ts.
 */
export const FACE = 'Atkinson Hyperlegible Next';

/** A common face of the machine, with its letters scaled to those of the face. It is shown until the face has come. */
export const STAND_IN = 'Passerelles Stand-in';

/** The family of all text, as style sheets and pictures name it. Signs that the face lacks come from the last ones. */
export const FONT_FAMILY = `"${FACE}", "${STAND_IN}", system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif`;
