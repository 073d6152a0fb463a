import type { ProblemWords } from '../fr/problems.ts';

/** What an import says of lengths of courses. */
export const lengthProblems: Readonly<
  Record<'duration-rounded' | 'duration-from-hours' | 'hours-kept' | 'weekly-hours', ProblemWords>
> = {
  'duration-rounded': {
    message: 'This duration was rounded to {months} months.',
    remedy: 'Nothing to do if that is right.',
  },
  'duration-from-hours': {
    message: '{hours} h at {perWeek} h a week count as {months} months.',
    remedy: 'Nothing to do if that is right.',
  },
  'hours-kept': {
    message:
      'This length stays in hours ({hours} h). The number of months is unknown: nobody said how many hours a week.',
    remedy: 'Say the hours a week when you know them, for the whole sheet or filière by filière.',
  },
  'weekly-hours': {
    message:
      'This is a rhythm ({hours} h a week) and no length: it goes to the hours a week, and the length stays empty.',
    remedy: 'Nothing to do, or write the number of months or weeks beside it.',
  },
};
