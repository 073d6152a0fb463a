import type { ProblemWords } from '../fr/problems.ts';

/** What an import says of numbers that are dates in a spreadsheet, and of dates that are numbers. */
export const dayProblems: Readonly<
  Record<'number-as-day' | 'day-left-empty' | 'day-from-serial', ProblemWords>
> = {
  'number-as-day': {
    message:
      'Cell {cell} shows the day {day} where a number is expected: the spreadsheet took what was typed there for a date (“1.5” becomes 1 May).',
    remedy: 'Give the column the format “Number” or “Text” in the spreadsheet, then type the number again.',
  },
  'day-left-empty': {
    message: 'Cell {cell} shows the day {day} where a number is expected: “{field}” stays empty.',
    remedy:
      'If the spreadsheet took what was typed there for a date (“1.5” becomes 1 May), give the column the format “Number” or “Text”, then type the number again ({rows} times).',
  },
  'day-from-serial': {
    message: 'Cell {cell} shows the number {value}, which is the day {day} as a spreadsheet keeps it.',
    remedy:
      'Nothing to do if it is a day: give the column the format “Date” in the spreadsheet to see it. Otherwise, do not read this column as a day.',
  },
};
