import type { EntityList } from '../model/network.ts';
import { foldName } from './fold.ts';
import { wordKey, wordsOf } from './lexicon.ts';
import { proposalsFor } from './likeness.ts';
import type { Names } from './names.ts';
import { unquoted } from './quote.ts';
import { type Reading, read, unread } from './reading.ts';

/** A reference by id, name, acronym or alias. */
export function readRef(text: string, lists: readonly EntityList[], names: Names, outside = false): Reading {
  const word = unquoted(text) ?? text;
  const found = names.find(lists, word);
  if (found.length === 1) return read(found[0]);
  if (found.length > 1) return unread('ambiguous-reference', { word, proposals: found });
  // Where people come from may be nowhere in the network.
  const end = outside ? wordsOf('flowEnd').get(wordKey(word)) : undefined;
  if (end !== undefined) return read(end[0]);
  if (outside && (word === 'SELF' || word === 'UNKNOWN')) return read(word);
  return unread('unknown-reference', { word });
}

/** What a name that is not known may stand for, best first; looked for once a name, as it means comparing with all. */
export function likelyRefs(word: string, lists: readonly EntityList[], names: Names): string[] {
  return proposalsFor(foldName(word), names.entries(lists));
}

/** The shortest name that tells an element apart, else its id. */
export function writeRef(
  id: string,
  lists: readonly EntityList[],
  names: Names,
  parts: RegExp | null = null,
): string {
  for (const name of [names.nameOf(id), names.longNameOf(id)]) {
    if (name === undefined || name.trim() !== name || parts?.test(name) === true) continue;
    const found = names.find(lists, name);
    if (found.length === 1 && found[0] === id && /[\p{L}\p{N}]/u.test(name) && !name.startsWith('"'))
      return name;
  }
  return id;
}
