import type { PaperWords } from '../fr/paper.ts';

export const paper: PaperWords = {
  contents: 'Contents',
  pageOf: 'of',
  emptyTable: 'No row.',
};
