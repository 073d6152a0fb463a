import type { Language } from './codes.ts';
import { authors as en } from './en/authors.ts';
import { type AuthorWords, authors as fr } from './fr/authors.ts';

export const AUTHORS: Readonly<Record<Language, AuthorWords>> = { fr, en };

/** Maps the program's own words for authors, in all languages, to their keys. */
const OWN = new Map(
  Object.values(AUTHORS).flatMap((words) =>
    Object.entries(words).map(([key, word]) => [word, key as keyof AuthorWords] as const),
  ),
);

/**
 * Returns the name of the author of a change, in a language. Names that the program itself wrote, such as for the
 * sample network, are translated; a name that a user typed stays as it is.
 */
export function authorIn(language: Language, author: string): string {
  const own = OWN.get(author);
  return own === undefined ? author : AUTHORS[language][own];
}
