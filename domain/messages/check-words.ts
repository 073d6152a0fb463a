import type { ToCheck } from '../analysis/results.ts';
import type { CheckWords } from './fr/checks.ts';
import type { Vocabulary } from './fr/vocabulary.ts';

/** What the sentence of a point to check is made of: words, and the names of elements. */
interface CheckTexts {
  readonly checks: CheckWords;
  readonly vocabulary: Vocabulary;
  /** The name of an element by its id: a filière with its operator, a passerelle as "a → b". */
  name(id: string): string;
}

/**
 * Puts a point to check into words. The page, its print and the command line use the same sentence.
 */
export function checkText(
  { kind, element, obstacle, dimension }: ToCheck,
  { checks, vocabulary, name }: CheckTexts,
): string {
  const where = name(element);
  if (kind === 'LEVEL') return checks.LEVEL(dimension === null ? '' : vocabulary.dimension[dimension], where);
  if (kind === 'OBSTACLE') return checks.OBSTACLE(name(obstacle ?? ''), where);
  return checks[kind](where);
}
