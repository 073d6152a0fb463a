import { keptChoice } from './kept-choice.ts';

/** The id of the story to which this browser last added a step; empty for none. */
export const lastStory = keptChoice('passerelles.story');
