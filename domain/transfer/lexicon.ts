import { spellings as spellingsEn } from '../messages/en/spellings.ts';
import { spellings as spellingsFr } from '../messages/fr/spellings.ts';
import { SHEET_WORDS } from '../messages/sheet-words.ts';
import type { LexiconKey } from '../messages/spelling-keys.ts';
import { CHOICES, type ChoiceName, type CodeName } from '../model/field-types.ts';
import { OPERATOR_TYPES } from '../model/operator-types.ts';
import { DIMENSIONS, FLOW_SOURCES_OUTSIDE } from '../model/vocabulary.ts';
import { fold } from './fold.ts';
import { choiceWords, codeWords } from './words.ts';

/** The meaning of a word in a field: a code, a level, yes or no. */
export type Meaning = string | number | boolean;

/** Maps each folded word to all its meanings. It holds the words of all languages. */
export type WordTable = ReadonlyMap<string, readonly Meaning[]>;

/**
 * Returns the key under which a table of words keeps a word: the word in plain letters and digits. Signs of which
 * nothing is left so (✓, +) are kept.
 */
export const wordKey = (word: string): string => fold(word) || word.trim().toLowerCase();

const CODE_NAMES: readonly CodeName[] = ['sector', 'status', 'group', 'channel', 'rome', 'plain'];

/** The words of all lists of the program. */
const LEXICON: ReadonlyMap<LexiconKey, WordTable> = lexicon();

/**
 * Returns the words that spreadsheets use for the values of one closed list (stages, levels…), each with its
 * meanings. The table is empty for an unknown list.
 */
export const wordsOf = (key: LexiconKey): WordTable => LEXICON.get(key) ?? new Map();

type Draft = Map<string, Meaning[]>;

/** Adds a meaning to a word of a table of words, which is changed, unless the word has it already. */
export function addWord(table: Draft, word: string, meaning: Meaning): void {
  const key = wordKey(word);
  const meanings = table.get(key);
  if (meanings === undefined) table.set(key, [meaning]);
  else if (!meanings.includes(meaning)) meanings.push(meaning);
}

function lexicon(): Map<LexiconKey, Draft> {
  const tables = new Map<LexiconKey, Draft>();
  const add = (key: LexiconKey, word: string, meaning: Meaning): void => {
    const table = tables.get(key) ?? new Map();
    tables.set(key, table);
    addWord(table, word, meaning);
  };
  for (const words of Object.values(SHEET_WORDS)) {
    for (const [name, codes] of Object.entries(CHOICES)) {
      const of = choiceWords(words, name as ChoiceName);
      for (const code of codes) {
        add(name as ChoiceName, code, code);
        add(name as ChoiceName, of[code] ?? code, code);
      }
    }
    for (const dimension of DIMENSIONS) add('dimension', words.vocabulary.dimension[dimension], dimension);
    for (const name of CODE_NAMES)
      for (const [code, word] of Object.entries(codeWords(words, name))) add(name, word, code);
    for (const dimension of DIMENSIONS)
      for (const [level, word] of words.vocabulary.level[dimension].entries())
        add(`level.${dimension}`, word, level);
    for (const dimension of DIMENSIONS)
      for (const word of Object.values(words.fields.zero)) add(`level.${dimension}`, word, 0);
    for (const end of FLOW_SOURCES_OUTSIDE) add('flowEnd', words.vocabulary.flow[end], end);
    add('yesNo', words.fields.yes, true);
    add('yesNo', words.fields.no, false);
  }
  for (const { id, labels } of OPERATOR_TYPES) {
    add('operatorType', id, id);
    for (const { fr, en } of labels) for (const word of [fr, en ?? fr]) add('operatorType', word, id);
  }
  for (const spellings of [spellingsFr, spellingsEn])
    for (const [key, codes] of Object.entries(spellings))
      for (const [code, words] of Object.entries(codes))
        for (const word of words) add(key as LexiconKey, word, meaningOf(key, code));
  return tables;
}

function meaningOf(key: string, code: string): Meaning {
  if (key.startsWith('level.')) return Number(code);
  return key === 'yesNo' ? code === 'true' : code;
}
