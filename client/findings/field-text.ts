import { DIMENSIONS, type Dimension } from '../../domain/model/vocabulary.ts';
import type { Words } from '../context/words.tsx';

/**
 * Returns the name of a field of an element in words, by its path: `entry.oral` → "level asked at entry: Spoken
 * French". A path without a name is returned as it is.
 */
export function fieldText({ gapWords, vocabulary }: Words, field: string): string {
  const [part, name] = field.split('.');
  const dimension = DIMENSIONS.find((known): known is Dimension => known === name);
  const words = gapWords.field;
  if (dimension !== undefined && part === 'entry') return words.entry(vocabulary.dimension[dimension]);
  if (dimension !== undefined && part === 'exit') return words.exit(vocabulary.dimension[dimension]);
  const plain = (words as Readonly<Record<string, unknown>>)[field];
  return typeof plain === 'string' ? plain : field;
}
