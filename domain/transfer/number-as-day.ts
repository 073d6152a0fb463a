import { MONTH_WORDS } from '../messages/quantities.ts';
import { fold } from './fold.ts';
import { inFigures } from './read-day.ts';
import { type Reading, unread } from './reading.ts';

/** A number that a spreadsheet has turned into a date: "1.5" becomes 1 May. */

const ISO_DAY = /^(\d{4}-\d{2}-\d{2})(?: \d{2}:\d{2}(?::\d{2})?)?$/;
const IN_FIGURES = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/;
/** "05-mai", "mai-25", "1-May-25". */
const WITH_MONTH = /^(?:\d{1,2}[\s./-])?(\p{L}{3,10})\.?(?:[\s./-]\d{2,4})?$/u;

/**
 * Says that a cell in which a number is expected holds a date, as a spreadsheet shows it. Undefined for any other text.
 */
export function numberAsDay(text: string): Reading | undefined {
  const iso = ISO_DAY.exec(text)?.[1];
  const month = /\d/.test(text) ? WITH_MONTH.exec(text)?.[1] : undefined;
  const isDay =
    iso !== undefined ||
    IN_FIGURES.test(text) ||
    (month !== undefined && MONTH_WORDS[fold(month)] !== undefined);
  return isDay
    ? unread('number-as-day', { values: { day: iso === undefined ? text : inFigures(iso) } })
    : undefined;
}
