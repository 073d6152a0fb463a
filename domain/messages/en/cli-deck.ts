import type { deck as fr } from '../fr/cli-deck.ts';

/** Words of the command `deck`. */
export const deck: typeof fr = {
  commands: {
    deck: 'writes the slides of a story as a file: PDF, a PPTX presentation, or pictures as SVG or PNG',
  },
  options: {
    deckStory: 'story whose slides to write; without it, the views that belong to no story',
    deckFormat: 'format of the file: {formats}; by default that of the end of its name',
    deckSlide: 'slide that a single picture shows: its number, from 1',
    deckShape: 'shape of the screen: wide (16:9, the default) or narrow (4:3)',
    deckNotes: 'puts under each slide of the PDF what the speaker says and what it was read from',
    deckOut: 'file to write',
  },
  output: { written: 'The slides are written to {path}.' },
};
