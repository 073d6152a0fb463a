import type { Dimension } from '../model/vocabulary.ts';
import type { Vocabulary } from './fr/vocabulary.ts';

/** Writes a level in a dimension (oral, written…) as the word of its scale and the number: "A2 (3)". */
export function levelLabel(vocabulary: Vocabulary, dimension: Dimension, level: number): string {
  return `${vocabulary.level[dimension][level] ?? '?'} (${level})`;
}
