import type { CodeName, Field } from '../../domain/model/field-types.ts';
import { wordKey, wordsOf } from '../../domain/transfer/lexicon.ts';
import type { Names } from '../../domain/transfer/names.ts';

/** The words by which people call a code of an open list, in every language, with the code itself. */
export const spellingsOf = (of: CodeName, code: string): readonly string[] => [
  code,
  ...[...wordsOf(of)].flatMap(([word, meanings]) => (meanings.includes(code) ? [word] : [])),
];

/** The words by which people call the code that a label of a field means; none for a label that means no code. */
export function spellingsOfLabel({ type }: Field, label: string, names: Names): readonly string[] {
  if (type.kind !== 'code' && type.kind !== 'codes') return [];
  const key = wordKey(label);
  const codes = wordsOf(type.of).get(key) ?? names.codes(type.of).get(key) ?? [];
  return codes.flatMap((code) => spellingsOf(type.of, String(code)));
}
