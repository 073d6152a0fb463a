import type { SheetWords } from '../messages/sheet-words.ts';
import { type Field, namedLists } from '../model/field-types.ts';
import { webAddress } from '../model/links.ts';
import { changeWithPresentMark } from '../model/older-mark.ts';
import { FLOW_SOURCES_OUTSIDE, MASKED } from '../model/vocabulary.ts';
import type { Meaning } from './lexicon.ts';
import { wordKey, wordsOf } from './lexicon.ts';
import type { Cell, DurationUnit } from './mapping.ts';
import type { Names } from './names.ts';
import { endsWithMark, withoutMark } from './presumed-mark.ts';
import { EMPTY_LIST, plainText, revealed, SILENT_CELL, writeText } from './quote.ts';
import { readAffects, writeAffects } from './read-affects.ts';
import { isAge, readAge } from './read-age.ts';
import { audienceKind, joinAudience, readAudienceWord } from './read-audience.ts';
import { type Confirmations, readConfirmations, writeConfirmations } from './read-confirmations.ts';
import { inFigures, readDay } from './read-day.ts';
import { readDuration, readHours } from './read-duration.ts';
import { readFieldName, writeFieldNames } from './read-field-names.ts';
import { LIST_SIGNS, listParts, readList } from './read-list.ts';
import { readNumber } from './read-number.ts';
import { readRef, writeRef } from './read-ref.ts';
import { readTime } from './read-time.ts';
import { readCode, readLevel, readWord, writeCode } from './read-word.ts';
import { type Reading, read, SILENT, unread } from './reading.ts';
import { choiceWords, codeWords } from './words.ts';

/**
 * Writes values into cells and reads them back. For every field and value, `readCell` reads what `writeCell` wrote as
 * the same value. A blank cell means an absent value in both directions.
 */

const OUTSIDE: readonly unknown[] = FLOW_SOURCES_OUTSIDE;

/**
 * Writes a value of a field as the text of a table cell, in the words of one language (`words`); `names` gives the
 * names of elements. An absent value gives a blank cell. `readCell` reads the text back.
 */
export function writeCell(field: Field, value: unknown, words: SheetWords, names: Names): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value) && value.length === 0 && field.type.kind !== 'json') return EMPTY_LIST;
  const { type } = field;
  switch (type.kind) {
    case 'id':
    case 'text':
    case 'note':
    case 'url': {
      const text = writeText(String(value));
      return isYesOrNo(field, text) ? JSON.stringify(text) : text;
    }
    case 'fieldNames':
      return writeFieldNames(value as readonly string[], field.list, words);
    case 'texts':
    case 'urls':
      return listed(value, (text) => writeText(text, LIST_SIGNS));
    case 'confirmations':
      return writeConfirmations(value as Confirmations, words, names);
    case 'ref': {
      const end = OUTSIDE.includes(value) ? words.vocabulary.flow[value as 'SELF' | 'UNKNOWN'] : undefined;
      if (end === undefined) return writeRef(String(value), type.lists, names);
      return names.find(type.lists, end).length === 0 ? end : String(value);
    }
    case 'refs':
      return listed(value, (id) => writeRef(id, type.lists, names, LIST_SIGNS));
    case 'operatorType': {
      const label = names.typeLabel(String(value), words.language);
      const back = label === undefined ? undefined : readWord(label, names.types);
      const isReadBack = back?.ok === true && back.value === value && !endsWithMark(label!);
      return isReadBack ? label! : writeText(String(value));
    }
    case 'choice':
      return choiceWords(words, type.of)[String(value)] ?? String(value);
    case 'choices':
      return listed(value, (code) => choiceWords(words, type.of)[code] ?? code);
    case 'code':
      return writeCode(String(value), codeWords(words, type.of)[String(value)], type.of);
    case 'codes':
      return listed(value, (code) => writeCode(code, codeWords(words, type.of)[code], type.of));
    case 'level':
      return Number(value) === 0 && type.zero !== 'person'
        ? words.fields.zero[type.zero]
        : (words.vocabulary.level[type.dimension][Number(value)] ?? String(value));
    case 'whole':
    case 'months':
    case 'hours':
    case 'decimal':
      return String(value).replace('.', isCoordinate(field) ? '.' : words.cells.decimal);
    case 'people':
      return writePeople(value, words);
    case 'yesNo':
      return value === true ? words.fields.yes : words.fields.no;
    case 'day':
      return words.language === 'fr' ? inFigures(String(value)) : String(value);
    case 'time':
      return String(value);
    case 'reasons':
      return (value as readonly { reason: string; count: unknown }[])
        .map(({ reason, count }) => `${reason}: ${writePeople(count, words)}`)
        .join(' | ');
    case 'affects':
      return writeAffects(value as string[][], words, names);
    case 'json':
      return JSON.stringify(value);
  }
}

/** Writes a number of people, or the word for a masked one. */
const writePeople = (count: unknown, words: SheetWords): string =>
  count === MASKED ? words.cells.masked : String(count);

const listed = (value: unknown, writeItem: (item: string) => string): string =>
  (value as readonly unknown[]).map((item) => writeItem(String(item))).join(' | ');

const isCoordinate = ({ path }: Field): boolean => path === 'latitude' || path === 'longitude';

/** What `readCell` needs to read cells. */
export interface ReadContext {
  /** Language of the file, which decides how numbers are typed. Words are recognised in every language. */
  readonly language: SheetWords['language'];
  readonly names: Names;
  /** Unit of a duration that is typed without one. */
  readonly unit?: DurationUnit | undefined;
  readonly hoursPerWeek?: number | undefined;
  /** Whether a length in hours is kept in the field for hours, rather than turned into months. */
  readonly keepsHours?: boolean | undefined;
  /**
   * What a user said that a word means in this field: null = leave the field empty, undefined = the user said nothing.
   */
  readonly meaning?: ((field: Field, word: string) => Meaning | null | undefined) | undefined;
}

/**
 * Reads a table cell as a value of a field, in the words of French or English. Returns the value (undefined for a
 * blank cell), or the problem with possible meanings. `context` gives language and names.
 */
export function readCell(field: Field, cell: Cell, context: ReadContext): Reading {
  if (cell === null) return SILENT;
  const given = typeof cell === 'string' ? revealed(cell) : String(cell);
  const text = FREE.has(field.type.kind) ? given : withoutMark(field, inOneLine(given));
  if (text === '') return SILENT;
  const said = context.meaning?.(field, text);
  if (said !== undefined) return said === null ? SILENT : read(asListed(field, said));
  if (SILENT_CELL.test(text)) return SILENT;
  const isList = LISTS.has(field.type.kind);
  if (isList && text === EMPTY_LIST) return read([]);
  if (isList) return readParts(field, text, context);
  return FIGURES.has(field.type.kind)
    ? readFigure(field, typeof cell === 'number' ? cell : text, context)
    : readOne(field, text, context);
}

const FIGURES: ReadonlySet<string> = new Set(['months', 'hours', 'whole', 'decimal', 'people']);

/** Types of field whose values may contain spaces that matter. */
const FREE: ReadonlySet<string> = new Set(['id', 'text', 'note', 'texts', 'url', 'urls', 'json']);

/** Replaces each run of spaces by one space. A cell full of spaces would otherwise slow the patterns down. */
const inOneLine = (text: string): string => text.replace(/[^\S\n]+/g, ' ').replace(/(?: ?\n ?)+/g, '\n');

const LISTS: ReadonlySet<string> = new Set([
  'texts',
  'urls',
  'confirmations',
  'refs',
  'choices',
  'codes',
  'affects',
  'reasons',
  'fieldNames',
]);

const asListed = ({ type }: Field, value: Meaning): unknown =>
  type.kind === 'refs' || type.kind === 'choices' || type.kind === 'codes' || type.kind === 'texts'
    ? [value]
    : value;

function readFigure(field: Field, cell: string | number, context: ReadContext): Reading {
  const { language } = context;
  switch (field.type.kind) {
    case 'months':
      // Only the length of a filière has a field for hours beside it.
      return readDuration(
        cell,
        field.path === 'durationMonths' ? context : { ...context, keepsHours: false },
      );
    case 'hours':
      return readHours(cell, language);
    case 'decimal':
      return readNumber(cell, language, { whole: false, pointed: isCoordinate(field) });
    case 'people':
      return readNumber(cell, language, { whole: true, people: true });
    default:
      return isAge(field) && typeof cell === 'string'
        ? readAge(cell, field, language)
        : readNumber(cell, language, { whole: true });
  }
}

function readOne({ type, path, list }: Field, text: string, { names }: ReadContext): Reading {
  switch (type.kind) {
    case 'ref':
      return readRef(text, type.lists, names, list === 'flows' && path === 'source');
    case 'operatorType':
      return readWord(plainText(text), names.types);
    case 'choice':
      return readWord(text, wordsOf(type.of));
    case 'code':
      return readCode(text, type.of, names);
    case 'level':
      return readLevel(text, `level.${type.dimension}`);
    case 'yesNo':
      return readWord(text, wordsOf('yesNo'));
    case 'day':
      return readDay(text, LAST_DAYS.has(path));
    case 'time':
      return readTime(text);
    case 'json':
      return readJson(text);
    case 'url':
      return read(webAddress(plainText(text)));
    default:
      if (isYesOrNo({ path }, text)) return unread('unknown-word', { word: text });
      return read(path === 'enterpriseNumber' ? enterpriseNumber(text) : plainText(text));
  }
}

/** Whether a text under the name of a certificate only says yes or no, which names no certificate. */
const isYesOrNo = ({ path }: Pick<Field, 'path'>, text: string): boolean =>
  path === 'exit.certificateName' && !text.startsWith('"') && wordsOf('yesNo').has(wordKey(text));

/** Fields in which a month or a year alone means its last day. */
const LAST_DAYS: ReadonlySet<string> = new Set(['validTo', 'suspendedTo', 'to']);

function readParts({ type, path, list }: Field, text: string, context: ReadContext): Reading {
  const { names, meaning } = context;
  const meant =
    (readPart: (word: string) => Reading) =>
    (word: string): Reading => {
      const said = meaning?.({ type, path, list, required: false }, word);
      if (said !== undefined) return said === null ? SILENT : read(said);
      return readPart(word);
    };
  const part = (readPart: (word: string) => Reading) => readList(text, meant(readPart));
  switch (type.kind) {
    case 'refs':
      return part((word) => readRef(word, type.lists, names));
    case 'choices':
      return part((word) => readWord(word, wordsOf(type.of)));
    case 'codes': {
      const kind = audienceKind({ list, path });
      return kind === undefined
        ? part((word) => readCode(word, type.of, names))
        : joinAudience(
            part((word) => readAudienceWord(word, kind, names)),
            kind,
          );
    }
    case 'affects':
      return readAffects(text, names);
    case 'fieldNames':
      return part((word) => readFieldName(word, list));
    case 'reasons':
      return readReasons(text, context);
    case 'confirmations':
      return readConfirmations(
        text,
        meant((word) => readRef(word, namedLists(type), names)),
      );
    case 'urls':
      return read(listParts(text).map((link) => webAddress(plainText(link))));
    default:
      return read(listParts(text).map(plainText));
  }
}

/** Reads counts by reason, such as "NIVEAU: 9 | HORAIRE: masqué". */
function readReasons(text: string, { language }: ReadContext): Reading {
  const reasons: object[] = [];
  for (const part of listParts(text)) {
    const match = /^(.*?)\s*(?::\s|\s:\s?|\()\s*([^:()]+?)\)?$/.exec(part);
    const count = match === null ? undefined : readNumber(match[2]!, language, { whole: true, people: true });
    const reason = match?.[1]?.trim().replace(/\s+/g, '_');
    if (count?.ok !== true || reason === undefined || reason === '')
      return unread('not-reasons', { word: part });
    reasons.push({ reason, count: count.value });
  }
  return read(reasons);
}

function readJson(text: string): Reading {
  try {
    const value: unknown = JSON.parse(text);
    // Only the changes of scenarios hold numbers of people. A file of an older version has the older mark in them.
    return read(Array.isArray(value) ? value.map(changeWithPresentMark) : value);
  } catch {
    return unread('not-json');
  }
}

/** Reduces an enterprise number to its digits: "BE 0123.456.789" → "0123456789". */
function enterpriseNumber(text: string): string {
  const digits = text.replace(/^(?:BE|TVA|BCE)?\s*(?:BE)?/i, '').replace(/[\s.\-/]/g, '');
  if (!/^\d{9,10}$/.test(digits)) return plainText(text);
  return digits.padStart(10, '0');
}
