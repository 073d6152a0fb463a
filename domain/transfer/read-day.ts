import { MONTH_WORDS } from '../messages/quantities.ts';
import { daysInMonth } from '../model/dates.ts';
import { fold } from './fold.ts';
import type { Cell } from './mapping.ts';
import { type Reading, read, unread } from './reading.ts';

/** Five digits are read as the serial number of a day between 1954 and 2119; other days are implausible. */
const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 80_000;
/** Two-digit years up to this one belong to this century. */
const LATEST_SHORT_YEAR = 69;

/**
 * Reads a table cell as a day, in any form typed in Belgium. Returns it as `YYYY-MM-DD`, or a problem. A month or a
 * year alone gives its last day if `last`, else its first day; "fin mars 2026" and "début mars 2026" say which.
 */
export function readDay(cell: Cell, last: boolean): Reading {
  const text = String(cell).trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(text);
  if (iso !== null) return dayOf(iso[1]!, iso[2]!, iso[3]!);
  const serial = Number(text);
  if (/^\d{5}$/.test(text) && serial >= FIRST_SERIAL && serial <= LAST_SERIAL) {
    const day = dayOfSerial(serial);
    return { ok: true, value: day, note: { code: 'day-from-serial', values: { day: inFigures(day) } } };
  }
  const folded = fold(text);
  const [, edge] = /^(fin|end of|end|debut|beginning of|early) /.exec(folded) ?? [];
  const isLast = edge === undefined ? last : edge === 'fin' || edge.startsWith('end');
  const words = folded
    .replace(
      /^(?:le|depuis|du|au|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|fin|debut|on|from|since|end of|end|beginning of|early) /,
      '',
    )
    .replace(/ 00 00(?: 00)?$/, '')
    .split(' ');
  const figures = words.map((word) =>
    /^\d+(?:er|st|nd|rd|th|e)?$/.test(word) ? Number.parseInt(word, 10) : MONTH_WORDS[word],
  );
  if (figures.includes(undefined)) return unread('not-a-day');
  const [first = '', second = '', third = ''] = words.map((word, index) => {
    const month = MONTH_WORDS[word];
    return month === undefined ? word.replace(/\D+$/, '') : String(figures[index]);
  });
  if (words.length === 3) {
    if (first.length === 4) return dayOf(first, second, third);
    if (MONTH_WORDS[words[0]!] !== undefined) return dayOf(third, first, second);
    return dayOf(third, second, first);
  }
  if (words.length === 2) {
    const [month, year] = first.length === 4 ? [second, first] : [first, second];
    return /^\d{4}$/.test(year) || MONTH_WORDS[words[0]!] !== undefined
      ? completed(year, month, isLast)
      : unread('not-a-day');
  }
  if (words.length === 1 && /^(?:19|20)\d{2}$/.test(first))
    return completed(first, isLast ? '12' : '1', isLast);
  return unread('not-a-day');
}

function dayOf(year: string, month: string, day: string): Reading {
  const text = isoOf(year, month, day);
  return text === undefined ? unread('not-a-day') : read(text);
}

function completed(year: string, month: string, last: boolean): Reading {
  const first = isoOf(year, month, '1');
  if (first === undefined) return unread('not-a-day');
  const day = last ? `${first.slice(0, 8)}${daysInMonth(Number(first.slice(0, 4)), Number(month))}` : first;
  return { ok: true, value: day, note: { code: 'day-completed', values: { day: inFigures(day) } } };
}

/** Builds `YYYY-MM-DD`; undefined when there is no such day. */
function isoOf(year: string, month: string, day: string): string | undefined {
  if (!/^\d{2}$|^\d{4}$/.test(year) || !/^\d{1,2}$/.test(month) || !/^\d{1,2}$/.test(day)) return undefined;
  const century = Number(year) <= LATEST_SHORT_YEAR ? '20' : '19';
  const full = year.length === 4 ? year : `${century}${year}`;
  const [m, d] = [Number(month), Number(day)];
  if (m < 1 || m > 12 || d < 1) return undefined;
  return d > daysInMonth(Number(full), m)
    ? undefined
    : `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Writes a day (`YYYY-MM-DD`) as it is typed in Belgium: `DD/MM/YYYY`. */
export const inFigures = (day: string): string => day.split('-').reverse().join('/');

/**
 * Turns the serial number of a spreadsheet into a day. Serial 1 is 31 December 1899, as all spreadsheets agree since
 * March 1900.
 */
function dayOfSerial(serial: number): string {
  let [year, month, day] = [1899, 12, 30 + serial];
  while (day > daysInMonth(year, month)) {
    day -= daysInMonth(year, month);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
