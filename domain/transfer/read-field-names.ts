import { fieldWord } from '../messages/field-word.ts';
import { SHEET_WORDS, type SheetWords } from '../messages/sheet-words.ts';
import { FIELDS } from '../model/element-fields.ts';
import type { EntityList } from '../model/network.ts';
import { wordKey } from './lexicon.ts';
import { type Reading, read, unread } from './reading.ts';

/**
 * Writes the names of some fields of a list of the network as a table cell: their labels in the language of `words`,
 * or the path of a field whose label means several.
 */
export function writeFieldNames(paths: readonly string[], list: EntityList, words: SheetWords): string {
  return paths
    .map((path) => {
      const isKnown = FIELDS[list].some((field) => field.path === path);
      const { label } = isKnown ? fieldWord(words.fields, { list, path }) : { label: path };
      const back = readFieldName(label, list);
      return back.ok && back.value === path ? label : path;
    })
    .join(' | ');
}

/**
 * Reads the name of a field of a list of the network, by its path or its label in any language. Returns the path, or
 * a problem for a word that names none or several.
 */
export function readFieldName(word: string, list: EntityList): Reading {
  if (FIELDS[list].some(({ path }) => path === word)) return read(word);
  const key = wordKey(word);
  const paths = FIELDS[list]
    .filter((field) =>
      Object.values(SHEET_WORDS).some(({ fields }) => wordKey(fieldWord(fields, field).label) === key),
    )
    .map(({ path }) => path);
  if (paths.length === 1) return read(paths[0]);
  return unread(paths.length === 0 ? 'unknown-word' : 'ambiguous-word', { word, proposals: paths });
}
