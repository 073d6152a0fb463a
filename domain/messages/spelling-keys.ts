import type { ChoiceName, CodeName } from '../model/field-types.ts';
import type { Dimension } from '../model/vocabulary.ts';

/** The lists of words that cells are read with. */
export type LexiconKey = ChoiceName | CodeName | `level.${Dimension}` | 'operatorType' | 'yesNo' | 'flowEnd';

/** Other ways of writing the words of a list, by code. */
export type Spellings = Readonly<Partial<Record<LexiconKey, Readonly<Record<string, readonly string[]>>>>>;
