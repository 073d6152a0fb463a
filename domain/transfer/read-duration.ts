import type { Language } from '../messages/codes.ts';
import { DURATION_WORDS, NUMBER_WORDS } from '../messages/quantities.ts';
import { fold } from './fold.ts';
import type { Cell, DurationUnit } from './mapping.ts';
import { figure } from './read-number.ts';
import { type Reading, read, unread } from './reading.ts';

interface DurationContext {
  readonly language: Language;
  /** Unit of a number without unit; months by default. */
  readonly unit?: DurationUnit | undefined;
  /** Hours per week of the row or the sheet, used to turn hours into months. */
  readonly hoursPerWeek?: number | undefined;
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

function inMonths(parts: readonly Part[], { hoursPerWeek }: DurationContext): Reading {
  // "6 mois (450 h)": the calendar duration counts, the hours do not.
  const calendar = parts.filter(({ unit }) => unit !== 'HOURS');
  if (calendar.length > 0) {
    const months = calendar.reduce(
      (sum, { amount, unit }) => sum + amount * MONTHS[unit as Exclude<Unit, 'HOURS'>],
      0,
    );
    const rounded = Math.max(0, Math.ceil(months - SLACK));
    if (Math.abs(months - rounded) <= SLACK) return read(rounded);
    return { ok: true, value: rounded, note: { code: 'duration-rounded', values: { months: rounded } } };
  }
  const hours = parts.reduce((sum, { amount }) => sum + amount, 0);
  if (hours === 0) return read(0);
  if (hoursPerWeek === undefined || hoursPerWeek <= 0)
    return unread('hours-without-week', { values: { hours } });
  const months = Math.ceil((hours / hoursPerWeek) * MONTHS.WEEKS - SLACK);
  return {
    ok: true,
    value: months,
    note: { code: 'duration-from-hours', values: { hours, perWeek: hoursPerWeek, months } },
  };
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
