import type { StepTexts } from './fr.ts';

/** Words of the steps of a story, in English. */
export const stepTexts: StepTexts = {
  brief: {
    day: (day) => `Read on ${day}`,
    fictional: (name) => `${name} (fictional network)`,
    audience: (name) => `Audience: ${name}`,
    describedAudience: 'described audience',
  },
  text: {
    empty: 'This step is empty: its text is still to be written.',
    shown: (shown, all) => `${shown} lines of ${all}: the rest does not fit on the slide`,
    picture: (alt) => `Picture: ${alt}`,
  },
};
