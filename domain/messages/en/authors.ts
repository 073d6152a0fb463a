import type { AuthorWords } from '../fr/authors.ts';

export const authors: AuthorWords = {
  api: 'Unnamed, by the API',
  commandLine: 'Command line',
  firstUse: 'First use',
};
