import type { EntityList } from '../model/network.ts';
import { foldName } from './fold.ts';
import { wordKey, wordsOf } from './lexicon.ts';
import { proposalsFor } from './likeness.ts';
import type { Names } from './names.ts';
import { isKept, unquoted } from './quote.ts';
import { type Reading, read, unread } from './reading.ts';

/**
 * Reads a text as a reference to an element of `lists`, by id, name, acronym or alias. Returns its id, or a problem
 * for unknown and ambiguous names. With `outside`, words for "unknown" and "self" are accepted too, as people may
 * come from outside the network.
 */
export function readRef(text: string, lists: readonly EntityList[], names: Names, outside = false): Reading {
  const word = unquoted(text) ?? text;
  const matches = names.find(lists, word);
  if (matches.length === 1) return read(matches[0]);
  if (matches.length > 1) return unread('ambiguous-reference', { word, proposals: matches });
  // People may come from outside the network.
  const end = outside ? wordsOf('flowEnd').get(wordKey(word)) : undefined;
  if (end !== undefined) return read(end[0]);
  if (outside && (word === 'SELF' || word === 'UNKNOWN')) return read(word);
  return unread('unknown-reference', { word });
}

/**
 * Proposes ids of elements of these lists for an unknown name, the most similar first. It compares with all names, so
 * call it once for each name.
 */
export function likelyRefs(word: string, lists: readonly EntityList[], names: Names): string[] {
  return proposalsFor(foldName(word), names.entries(lists));
}

/**
 * Writes a reference to the element with this id into a table cell: the shortest name that identifies it among
 * `lists`, else its id. `parts` matches separators that a name must not contain.
 */
export function writeRef(
  id: string,
  lists: readonly EntityList[],
  names: Names,
  parts: RegExp | null = null,
): string {
  for (const name of [names.nameOf(id), names.longNameOf(id)]) {
    if (name === undefined || name.trim() !== name || !isKept(name) || parts?.test(name) === true) continue;
    const matches = names.find(lists, name);
    if (matches.length === 1 && matches[0] === id && /[\p{L}\p{N}]/u.test(name) && !name.startsWith('"'))
      return name;
  }
  return id;
}
