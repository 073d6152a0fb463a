import type { Field } from '../model/field-types.ts';
import { DIMENSIONS } from '../model/vocabulary.ts';
import { fill } from './fill.ts';
import type { FieldWord, FieldWords } from './fr/fields.ts';

/**
 * Returns the words of a field of an element, given by list and path: its label, and other headings by which files
 * name it. `words` holds those of one language. Throws an Error for a field without words.
 */
export function fieldWord(words: FieldWords, { list, path }: Pick<Field, 'list' | 'path'>): FieldWord {
  const found = words.of[list]?.[path] ?? levelWord(words, path) ?? words.common[path];
  if (found === undefined) throw new Error(`no word for ${list}.${path}`);
  return found;
}

/** The label of a level names its dimension and its kind: "Écrit testé". */
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
