import { LEVEL_NOISE } from '../messages/quantities.ts';
import type { LexiconKey } from '../messages/spelling-keys.ts';
import type { CodeName } from '../model/field-types.ts';
import { fold, slug } from './fold.ts';
import { type Meaning, type WordTable, wordKey, wordsOf } from './lexicon.ts';
import { proposalsFor } from './likeness.ts';
import type { Names } from './names.ts';
import { unquoted } from './quote.ts';
import { type Reading, read, unread } from './reading.ts';

/**
 * Reads a text as a value of a closed list, by the words in `table`. Returns the value, or a problem with proposals
 * when the word is ambiguous or unknown.
 */
export function readWord(text: string, table: WordTable): Reading {
  return toReading(text, meaningsOf(text, table), table);
}

/**
 * Reads a text as a level of the scale `key` (oral, written…), by a word of the scale or by its number. Returns the
 * level, or a problem with proposals. A certificate that stands for a level of French is noted: nobody said the level.
 */
export function readLevel(text: string, key: LexiconKey): Reading {
  const reading = readWordOfLevel(text, key);
  const isOther = LANGUAGE_LEVELS.has(key) && CERTIFICATE.test(fold(text));
  if (!reading.ok || reading.value === undefined || !isOther) return reading;
  return { ...reading, note: { code: 'certificate-as-level', values: {} } };
}

/** Scales whose levels are not named by certificates, as those of arithmetic are. */
const LANGUAGE_LEVELS: ReadonlySet<LexiconKey> = new Set(['level.oral', 'level.written']);
const CERTIFICATE = /\b(?:ceb|ce1d|ce2d|ces2d|cesdd|cesi|cess|cq[67])\b/;

function readWordOfLevel(text: string, key: LexiconKey): Reading {
  const table = wordsOf(key);
  const found = meaningsOf(text, table);
  if (found.length > 0) return toReading(text, found, table);
  const bare = fold(text)
    .split(' ')
    .filter((word) => !LEVEL_NOISE.has(word))
    .join(' ');
  return toReading(text, bare === '' ? [] : meaningsOf(bare, table), table);
}

/** All meanings of a text: of the whole, else without its brackets, else those shared by all its parts. */
function meaningsOf(text: string, table: WordTable): readonly Meaning[] {
  const whole = table.get(wordKey(text));
  if (whole !== undefined) return whole;
  const outside = text.replace(/\([^()]*\)/g, ' ');
  if (outside !== text) {
    const found = meaningsOf(outside, table);
    if (found.length > 0) return found;
  }
  const parts = text
    .split(/\s*(?:[/()|,;]|\s[-–—]\s|(?<=\w)[-–](?=\w)|\s(?:ou|à|or|to)\s)\s*/)
    .filter((part) => part.trim() !== '');
  if (parts.length < 2) return [];
  const each = parts.map((part) => table.get(wordKey(part)));
  if (each.includes(undefined)) return [];
  const lists = each as (readonly Meaning[])[];
  const shared = lists[0]!.filter((one) => lists.every((list) => list.includes(one)));
  return shared.length > 0 ? shared : [...new Set(lists.flat())];
}

function toReading(text: string, meanings: readonly Meaning[], table: WordTable): Reading {
  if (meanings.length === 1) return read(meanings[0]);
  if (meanings.length > 1) return unread('ambiguous-word', { word: text, proposals: meanings });
  let proposals: readonly Meaning[] | undefined;
  return {
    ok: false,
    problem: {
      code: 'unknown-word',
      word: text,
      // Proposals are computed when read: guessing the content of a column tries many words whose proposals nobody
      // needs.
      get proposals() {
        proposals ??= likely(text, table);
        return proposals;
      },
    },
  };
}

function likely(text: string, table: WordTable): Meaning[] {
  return proposalsFor(wordKey(text), manyEntries(table));
}

function* manyEntries(table: WordTable): Generator<readonly [string, Meaning]> {
  for (const [word, meanings] of table) for (const meaning of meanings) yield [word, meaning];
}

const CODE = /^[A-Za-z0-9_.:-]{1,60}$/;
/** Statuses and groups that a network adds are codes in capitals. A lower-case text is taken for a word. */
const OWN_CODE = /^[A-Z][A-Z0-9_.:-]*$/;

/**
 * Reads a text as a code of an open list (such as statuses), which `of` names: a code that the network uses, a word
 * for a code, or a new code. Returns the code, or a problem.
 */
export function readCode(text: string, of: CodeName, names: Names): Reading {
  const literal = unquoted(text);
  if (literal !== undefined) return read(literal);
  if (of === 'plain') return read(text);
  if (of === 'rome') {
    const bare = text.replace(/\s/g, '').toUpperCase();
    return read(/^[A-Z]\d{4}$/.test(bare) ? bare : text);
  }
  const own = names.codes(of).get(wordKey(text));
  if (own?.includes(text)) return read(text);
  const table = wordsOf(of);
  const known = table.get(wordKey(text)) ?? own;
  if (known?.length === 1) return read(known[0]);
  if (known !== undefined) return unread('ambiguous-word', { word: text, proposals: known });
  if (of === 'sector') {
    const made = slug(text);
    return made === '' ? unread('unknown-word', { word: text }) : read(made);
  }
  if (OWN_CODE.test(text) && CODE.test(text)) return read(text);
  const both = new Map([...names.codes(of), ...table]);
  return toReading(text, meaningsOf(text, both), both);
}

/**
 * Writes a code (such as that of a status) into a table cell so that every network reads it back as the same code: as
 * `word`, if one is given and means only this code, else as the code, quoted where needed. `of` says which kind of
 * code it is.
 */
export function writeCode(code: string, word: string | undefined, of: CodeName): string {
  if (of === 'plain' || (of === 'rome' && !/^[a-z]\d{4}$/.test(code))) return plainCode(code);
  const table = wordsOf(of);
  if (word !== undefined && table.get(wordKey(word))?.length === 1) return word;
  if (table.has(wordKey(code))) return JSON.stringify(code);
  const stands = of === 'sector' ? slug(code) === code : OWN_CODE.test(code);
  return stands ? plainCode(code) : JSON.stringify(code);
}

/** Quotes a code of dashes and dots, which would read as blank. */
const plainCode = (code: string): string =>
  /[A-Za-z0-9]/.test(code) && !/^(?:n\.?c\.?)$/i.test(code) && !/^[-.]/.test(code)
    ? code
    : JSON.stringify(code);
