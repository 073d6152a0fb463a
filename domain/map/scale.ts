import { roomLettersCss } from './room-letters.ts';

/**
 * The sizes of text, spaces and corners of the page. Style sheets read them as CSS variables (`--text-body`,
 * `--space-m`, `--radius-small`), and the UI kit takes its own sizes from here. `test/client/scale.test.ts` holds that
 * style sheets use no others.
 */

/** Sizes of text on the screen, in rem. */
export const TEXT = {
  note: 0.75,
  small: 0.8125,
  body: 0.875,
  lead: 1,
  subtitle: 1.125,
  heading: 1.375,
  display: 1.625,
} as const;

/** Sizes of text for the back of a room: they grow with the picture (`room-letters.ts`). */
export const ROOM_TEXT = {
  letters: roomLettersCss(),
  title: roomLettersCss(2),
  legend: 'clamp(0.75rem, 0.7vw, 1.5rem)',
} as const;

/** Sizes of text on paper, in points. */
export const PAPER_TEXT = { fine: 8, note: 9, body: 9.5, lead: 11, title: 14 } as const;

/** Spaces between and inside parts of the page, in rem. */
export const SPACES = { xs: 0.25, s: 0.5, m: 0.75, l: 1, xl: 1.5, xxl: 2 } as const;

/** Radii of corners, in pixels; `round` makes the ends of a label half circles. */
export const RADII = { small: 4, medium: 6, large: 8, round: 999 } as const;

/** The CSS variables of all of these. */
export const SCALE_VARIABLES: Readonly<Record<string, string>> = {
  ...named('text', TEXT, 'rem'),
  ...named('room', ROOM_TEXT, ''),
  ...named('paper', PAPER_TEXT, 'pt'),
  ...named('space', SPACES, 'rem'),
  ...named('radius', RADII, 'px'),
};

function named(
  kind: string,
  table: Readonly<Record<string, number | string>>,
  unit: string,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(table).map(([name, value]) => [`--${kind}-${name}`, `${value}${unit}`]),
  );
}
