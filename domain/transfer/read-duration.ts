import type { Language } from '../messages/codes.ts';
import { DURATION_WORDS, NUMBER_WORDS } from '../messages/quantities.ts';
import { monthsOfHours } from '../model/length-in-months.ts';
import { fold } from './fold.ts';
import type { Cell, DurationUnit } from './mapping.ts';
import { numberAsDay } from './number-as-day.ts';
import { figure } from './read-number.ts';
import { type Reading, read, unread } from './reading.ts';

interface DurationContext {
  readonly language: Language;
  /** Unit of a number without unit; months by default. */
  readonly unit?: DurationUnit | undefined;
  /** Hours per week of the row or the sheet, used to turn hours into months. */
  readonly hoursPerWeek?: number | undefined;
  /** Whether hours are kept for the field `hours`, rather than turned into months. */
  readonly keepsHours?: boolean | undefined;
}

type Unit = DurationUnit | 'DAYS';
interface Part {
  readonly amount: number;
  readonly unit: Unit;
}

/** Months in a day, week, month and year: 52 weeks are twelve months. */
const MONTHS: Readonly<Record<Exclude<Unit, 'HOURS'>, number>> = {
  DAYS: 12 / 365,
  WEEKS: 12 / 52,
  MONTHS: 1,
  YEARS: 12,
};
/** Tolerance for rounding errors in sums of such fractions. */
const SLACK = 1e-6;
const RANGE = /\d\s*(?:-|–|à|a|to|ou|or|\/)\s*\d/i;
const APPROXIMATE =
  /[±~≈]|\+\s*\/\s*-|\b(?:env(?:iron)?|max(?:imum|i)?|min(?:imum|i)?|about|approx\w*|minimum)\b/i;

/**
 * Reads a table cell as a duration in hours, days, weeks, months or years, in figures or in words. Returns whole
 * months, or a problem. `context` gives what is needed to convert, such as hours per week. Approximate durations and
 * ranges are refused with proposals.
 */
export function readDuration(cell: Cell, context: DurationContext): Reading {
  if (typeof cell === 'number') return inMonths([{ amount: cell, unit: context.unit ?? 'MONTHS' }], context);
  const text = String(cell).trim();
  const asDay = numberAsDay(text);
  if (asDay !== undefined) return asDay;
  const weekly = weeklyHours(text, context.language);
  if (weekly !== undefined) return withWeeklyHours(weekly, context);
  const parts = partsOf(text, context);
  if (parts === undefined) return unread('not-a-duration');
  if (APPROXIMATE.test(text) || RANGE.test(text)) {
    const proposals = parts.flatMap((part) => {
      const made = inMonths([part], context);
      return made.ok && typeof made.value === 'number' ? [made.value] : [];
    });
    return unread(RANGE.test(text) ? 'several-numbers' : 'approximate-number', {
      proposals: [...new Set(proposals)],
    });
  }
  return inMonths(parts, context);
}

/** Hours a week in a text ("2 h / semaine"), and what else it says. */
interface WeeklyHours {
  readonly hours: number;
  readonly rest: string;
}

const WEEKLY =
  /(?<![\d.,])(\d[\d.,]*)\s*(?:h|heures?|hours?|hrs|p[ée]riodes?|uren|stunden)\.?\s*(?:\/|par|per|pro|à la|la)\s*(?:semaines?|sem|weeks?|wk|woche)(?!\p{L})\.?/iu;

function weeklyHours(text: string, language: Language): WeeklyHours | undefined {
  const [found, amount = ''] = WEEKLY.exec(text) ?? [];
  const hours = figure(amount, language, false);
  if (found === undefined || hours === undefined || hours === 0) return undefined;
  return {
    hours,
    rest: text
      .replace(found, ' ')
      .replace(/[()\s,;:+–-]+/g, ' ')
      .trim(),
  };
}

/** A weekly rhythm is no length: it goes to the field for hours a week, and only what stands beside it is a length. */
function withWeeklyHours({ hours, rest }: WeeklyHours, context: DurationContext): Reading {
  const length = rest === '' ? undefined : readDuration(rest, { ...context, hoursPerWeek: hours });
  if (length !== undefined && !length.ok) return length;
  const also =
    context.keepsHours === true ? { ...length?.also, 'schedule.hoursPerWeek': hours } : length?.also;
  const rhythm = { code: 'weekly-hours', values: { hours } } as const;
  return { ok: true, value: length?.value, also, note: length?.note ?? rhythm };
}

function inMonths(parts: readonly Part[], context: DurationContext): Reading {
  // "6 mois (450 h)": the calendar duration counts for the clock.
  const calendar = parts.filter(({ unit }) => unit !== 'HOURS');
  const hours = parts.reduce((sum, { amount, unit }) => (unit === 'HOURS' ? sum + amount : sum), 0);
  if (calendar.length > 0) {
    const months = calendar.reduce(
      (sum, { amount, unit }) => sum + amount * MONTHS[unit as Exclude<Unit, 'HOURS'>],
      0,
    );
    // To the nearest month, half up: a course of some days is no month.
    const rounded = Math.floor(months + 0.5 + SLACK);
    const also = context.keepsHours === true && calendar.length < parts.length ? { hours } : undefined;
    if (Math.abs(months - rounded) <= SLACK) return { ok: true, value: rounded, also };
    const note = { code: 'duration-rounded', values: { months: rounded } } as const;
    return { ok: true, value: rounded, also, note };
  }
  return context.keepsHours === true ? keptHours(hours, context) : fromHours(hours, context);
}

/** A length in hours stays in hours. The months that it takes are derived when the hours a week are known. */
function keptHours(hours: number, { hoursPerWeek }: DurationContext): Reading {
  const months = monthsOfHours(hours, hoursPerWeek);
  if (months === undefined)
    return { ok: true, value: undefined, also: { hours }, note: { code: 'hours-kept', values: { hours } } };
  const also = { hours, 'schedule.hoursPerWeek': hoursPerWeek };
  const note = { code: 'duration-from-hours', values: { hours, perWeek: hoursPerWeek!, months } } as const;
  return { ok: true, value: undefined, also, note };
}

function fromHours(hours: number, { hoursPerWeek }: DurationContext): Reading {
  if (hours === 0) return read(0);
  const months = monthsOfHours(hours, hoursPerWeek);
  if (months === undefined) return unread('hours-without-week', { values: { hours } });
  const values = { hours, perWeek: hoursPerWeek!, months };
  return { ok: true, value: months, note: { code: 'duration-from-hours', values } };
}

/**
 * Reads a table cell as a length in hours ("120", "120 h", "160 périodes"). Returns the hours, or a problem for a
 * length in another unit, which belongs in the field for months.
 */
export function readHours(cell: Cell, language: Language): Reading {
  if (typeof cell === 'number') return read(cell);
  const text = String(cell).trim();
  const asDay = numberAsDay(text);
  if (asDay !== undefined) return asDay;
  const parts = partsOf(text, { language, unit: 'HOURS' });
  if (parts === undefined || parts.some(({ unit }) => unit !== 'HOURS')) return unread('not-hours');
  if (RANGE.test(text)) {
    return unread('several-numbers', { proposals: parts.map(({ amount }) => amount) });
  }
  const hours = parts.reduce((sum, { amount }) => sum + amount, 0);
  return APPROXIMATE.test(text) ? unread('approximate-number', { proposals: [hours] }) : read(hours);
}

/** Splits a text into amounts with units, in order; undefined when a word is unknown. */
function partsOf(text: string, { language, unit: usual = 'MONTHS' }: DurationContext): Part[] | undefined {
  const spaced = text
    .replace(/(\d)\s*(?:\/|par|per)\s*(?:an|année|year|sem(?:aine)?|week)\b/gi, '$1')
    .replace(/(h(?:eures?)?|hours?|p[ée]riodes?)\s*(?:\/|par|per)\s*(?:an|année|year)\b/gi, '$1')
    .replace(/1\/2|½/g, ' 0,5 ');
  const tokens = spaced.match(/\d[\d.,  ]*(?<=\d)|[\p{L}]+/gu) ?? [];
  const parts: Part[] = [];
  let amount: number | undefined;
  for (const token of tokens) {
    const word = fold(token);
    const value = /^\d/.test(token) ? figure(token, language, false) : undefined;
    if (/^\d/.test(token) && value === undefined) return undefined;
    const unit = DURATION_WORDS[word];
    const previous = parts.at(-1);
    if (value !== undefined) {
      if (amount !== undefined) parts.push({ amount, unit: usual });
      amount = value;
    } else if (unit !== undefined && (amount !== undefined || word !== 'an')) {
      const times = word === 'trimestre' ? 3 : word === 'semestre' ? 6 : 1;
      parts.push({ amount: (amount ?? 1) * times, unit });
      amount = undefined;
    } else if (/^(?:demi|demie|half)$/.test(word) && amount === undefined && previous !== undefined) {
      parts.push({ amount: 0.5, unit: previous.unit });
    } else if (/^(?:demi|demie|half)$/.test(word)) {
      amount = (amount ?? 1) * 0.5;
    } else if (NUMBER_WORDS[word] !== undefined) {
      amount = NUMBER_WORDS[word];
    } else if (
      !/^(?:et|and|sur|en|soit|de|d|a|ou|or|to|total|env|environ|max|maximum|min|minimum|about)$/.test(word)
    ) {
      return undefined;
    }
  }
  if (amount !== undefined) {
    // The last amount has no unit. In a range ("6 à 9 mois") the first amount takes the unit of the second.
    parts.push({ amount, unit: usual });
  }
  const [first, second] = parts;
  if (RANGE.test(text) && first !== undefined && second !== undefined && parts.length === 2)
    return [{ amount: first.amount, unit: second.unit }, second];
  return parts.length === 0 ? undefined : parts;
}
