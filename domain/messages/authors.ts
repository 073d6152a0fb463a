import type { Language } from './codes.ts';
import { authors as en } from './en/authors.ts';
import { type AuthorWords, authors as fr } from './fr/authors.ts';

export const AUTHORS: Readonly<Record<Language, AuthorWords>> = { fr, en };

/** Authors that are words of the program, in any language that they were written in, by what they stand for. */
const OWN = new Map(
  Object.values(AUTHORS).flatMap((words) =>
    Object.entries(words).map(([key, word]) => [word, key as keyof AuthorWords] as const),
  ),
);

/** An author as a reader is told: a word of the program in the reader's language, what a person typed as it stands. */
export function authorIn(language: Language, author: string): string {
  const own = OWN.get(author);
  return own === undefined ? author : AUTHORS[language][own];
}
