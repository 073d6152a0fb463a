import type { Field } from '../model/field-types.ts';
import { DIMENSIONS } from '../model/vocabulary.ts';
import { fill } from './fill.ts';
import type { FieldWord, FieldWords } from './fr/fields.ts';

/** How people call a field, in the language of the words. Throws for a field without a word: a test asks them all. */
export function fieldWord(words: FieldWords, { list, path }: Pick<Field, 'list' | 'path'>): FieldWord {
  const found = words.of[list]?.[path] ?? levelWord(words, path) ?? words.common[path];
  if (found === undefined) throw new Error(`no word for ${list}.${path}`);
  return found;
}

/** Levels are called by their dimension and by what is said of it: "Écrit testé". */
function levelWord(words: FieldWords, path: string): FieldWord | undefined {
  const dimension = DIMENSIONS.find((one) => path.split('.').includes(one));
  if (dimension === undefined) return undefined;
  const [part, , said] = path.split('.');
  const of = part === 'entry' ? (said as keyof FieldWords['level']) : part === 'exit' ? 'exit' : 'person';
  const also = (words.levelAlso[of] ?? []).flatMap((text) =>
    words.dimensionAlso[dimension].map((name) => fill(text, { dimension: name })),
  );
  return { label: fill(words.level[of], { dimension: words.dimension[dimension] }), also };
}
