import type { EntityList } from '../model/network.ts';
import { foldName } from './fold.ts';
import { wordKey, wordsOf } from './lexicon.ts';
import { proposalsFor } from './likeness.ts';
import type { Names } from './names.ts';
import { isKept, unquoted } from './quote.ts';
import { type Reading, read, unread } from './reading.ts';

/**
 * Reads a reference to an element by id, name, acronym or alias. With `outside`, words for "unknown" and "self" are
 * accepted too. Unknown and ambiguous names are problems.
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

/** Proposes ids for an unknown name, the most similar first. It compares with all names, so call it once per name. */
export function likelyRefs(word: string, lists: readonly EntityList[], names: Names): string[] {
  return proposalsFor(foldName(word), names.entries(lists));
}

/** Writes a reference: the shortest name that identifies the element, else its id. */
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
