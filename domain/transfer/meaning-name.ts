import type { Language } from '../messages/codes.ts';
import { SHEET_WORDS } from '../messages/sheet-words.ts';
import { type Field, namedLists } from '../model/field-types.ts';
import { writeCell } from './cells.ts';
import type { Meaning } from './lexicon.ts';
import type { Names } from './names.ts';

/**
 * Returns the name, in a language, of what a word in a cell may mean as a value of `field`: the label of a code or
 * level, or the name of an element.
 */
export function meaningName(field: Field, meaning: Meaning, language: Language, names: Names): string {
  const { kind } = field.type;
  const isList = kind === 'refs' || kind === 'choices' || kind === 'codes' || kind === 'texts';
  const longName = namedLists(field.type).length > 0 ? names.longNameOf(String(meaning)) : undefined;
  if (kind === 'confirmations') return longName ?? String(meaning);
  return longName ?? writeCell(field, isList ? [meaning] : meaning, SHEET_WORDS[language], names);
}
