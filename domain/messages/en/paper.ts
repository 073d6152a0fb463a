import type { PaperWords } from '../fr/paper.ts';

export const paper: PaperWords = {
  contents: 'Contents',
  pageOf: 'of',
  emptyTable: 'No row.',
  mapAlt: 'Map of the network “{name}”, with its title, its legend and its sources.',
};
