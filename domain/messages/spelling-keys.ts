import type { ChoiceName, CodeName } from '../model/field-types.ts';
import type { Dimension } from '../model/vocabulary.ts';

/** Names of the lists of words that cells are matched with. */
export type LexiconKey = ChoiceName | CodeName | `level.${Dimension}` | 'operatorType' | 'yesNo' | 'flowEnd';

/** Further spellings of the words of lists, by code. */
export type Spellings = Readonly<Partial<Record<LexiconKey, Readonly<Record<string, readonly string[]>>>>>;
