import type { Language } from '../messages/codes.ts';
import { NUMBER_WORDS, UNIT_WORDS } from '../messages/quantities.ts';
import { MASKED } from '../model/vocabulary.ts';
import { fold } from './fold.ts';
import type { Cell } from './mapping.ts';
import { numberAsDay } from './number-as-day.ts';
import { type Reading, read, unread } from './reading.ts';

/** Digits with separators, sign and exponent. */
const FIGURE = /[+-]?\d(?:[\d.,'’\s]*\d)?(?:e[+-]?\d+)?/gi;
const APPROXIMATE =
  /[±~≈]|\+\s*\/\s*-|\benv(?:iron)?\b|\bapprox|\bmax(?:imum|i)?\b|\bmin(?:imum|i)?\b|\babout\b|\bca\b/i;
const MINUS_SIGNS = /[−–—]/g;

/**
 * Parses a number as typed in a language. Undefined when it is no number, or its separators are ambiguous ("1.200" in
 * French). If `whole`, such a separator marks thousands.
 */
export function figure(text: string, language: Language, whole: boolean): number | undefined {
  const bare = text.replace(/[\s'’]/g, '');
  if (/^[+-]?\d+(?:e[+-]?\d+)?$/i.test(bare)) return Number(bare);
  const grouped = /^([+-]?\d{1,3})((?:[.,]\d{3})+)$/.exec(bare);
  const marks = bare.match(/[.,]/g) ?? [];
  if (grouped !== null) {
    const [mark = ''] = marks;
    const allSame = marks.every((sign) => sign === mark);
    if (allSame && marks.length > 1) return Number(bare.replaceAll(mark, ''));
    if (allSame && mark !== (language === 'fr' ? ',' : '.'))
      return whole ? Number(bare.replace(mark, '')) : undefined;
  }
  const last = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
  const decimal = bare[last];
  const head = bare.slice(0, last);
  const thousands = decimal === ',' ? '.' : ',';
  if (decimal !== undefined && head.includes(decimal)) return undefined;
  if (head.includes(thousands) && !/^[+-]?\d{1,3}(?:[.,]\d{3})+$/.test(head)) return undefined;
  const value = Number(`${head.replaceAll(thousands, '')}.${bare.slice(last + 1)}`);
  return Number.isNaN(value) ? undefined : value;
}

interface NumberKind {
  readonly whole: boolean;
  readonly people?: boolean;
  /** True for coordinates, which have a decimal point in every language. */
  readonly pointed?: boolean;
}

/**
 * Reads a table cell as a number, with the separators of a language and a harmless unit ("12 places"). `kind` says
 * whether it must be whole or counts people. Returns the number, or a problem: approximate, ambiguous or several
 * numbers are refused with proposals.
 */
export function readNumber(cell: Cell, language: Language, kind: NumberKind): Reading {
  if (typeof cell === 'number') return wholeOrNot(cell, kind);
  const text = String(cell).trim();
  if (kind.people === true && isMasked(text)) return read(MASKED);
  const inWords = NUMBER_WORDS[fold(text)];
  if (inWords !== undefined) return read(inWords);
  const asDay = numberAsDay(text);
  if (asDay !== undefined) return asDay;
  const signs = text.replace(MINUS_SIGNS, '-');
  const found = [...signs.matchAll(FIGURE)].map(([one]) => one);
  if (found.length === 0) return unread('not-a-number');
  const spoken = kind.pointed === true ? 'en' : language;
  const values = found.map((match) => figure(match, spoken, kind.whole));
  if (found.length > 1)
    return unread('several-numbers', { proposals: numbers(values.map((value) => value && Math.abs(value))) });
  const [value] = values;
  if (APPROXIMATE.test(signs))
    return unread('approximate-number', { proposals: numbers([value && Math.abs(value)]) });
  if (value === undefined) return unread('ambiguous-number', { proposals: bothWays(found[0]!) });
  const unit = fold(signs.replace(found[0]!, ' ').replace('€', ' '));
  if (unit !== '' && !unit.split(' ').every((word) => UNIT_WORDS.has(word))) return unread('not-a-number');
  return wholeOrNot(value, kind);
}

function wholeOrNot(value: number, { whole }: NumberKind): Reading {
  if (whole && !Number.isInteger(value))
    return unread('number-not-whole', { proposals: [Math.floor(value), Math.ceil(value)] });
  return read(value === 0 ? 0 : value);
}

const numbers = (values: readonly (number | undefined)[]): number[] =>
  values.filter((value) => value !== undefined);

/** "1.200" may be twelve hundred, or one and two tenths. */
function bothWays(text: string): number[] {
  const bare = text.replace(/[\s'’]/g, '');
  return [Number(bare.replace(/[.,]/g, '')), Number(bare.replace(',', '.'))].filter(
    (value) => !Number.isNaN(value),
  );
}

/** Whether a cell holds the mark of a masked number, or says that a number is below 5, which reads as masked too. */
function isMasked(text: string): boolean {
  return (
    /^(?:masquee?|masked)$/.test(fold(text)) ||
    /^(?:<|&lt;)\s*5$/.test(text) ||
    /^(?:moins de|inferieur a|less than|under|fewer than) (?:5|cinq|five)(?: personnes| people)?$/.test(
      fold(text),
    ) ||
    /^(?:entre )?1 (?:a|et|to|and) 4$/.test(fold(text)) ||
    /^1\s*[-–]\s*4$/.test(text)
  );
}
