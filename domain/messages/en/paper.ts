import type { PaperWords } from '../fr/paper.ts';

export const paper: PaperWords = {
  contents: 'Contents',
  pageOf: 'of',
  emptyTable: 'No row.',
  smallLetters: {
    point: '.',
    larger:
      'On {paper}, the smallest names of this map are {points} points high: ask for it on {larger} to read them at arm’s length.',
    fewer:
      'On {paper}, the smallest names of this map are {points} points high: show fewer boxes to read them at arm’s length.',
  },
  mapAlt: 'Map of the network “{name}”, with its title, its legend and its sources.',
};
