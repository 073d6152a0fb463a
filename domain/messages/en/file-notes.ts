import type { FileNoteCode } from '../../transfer/notes.ts';
import type { ProblemWords } from '../fr/problems.ts';

export const fileNotes: Readonly<Record<FileNoteCode, ProblemWords>> = {
  'error-cells': {
    message: '{count} cell(s) in error (#REF!, #N/A…): they are read as blank.',
    remedy: 'Correct the formula in the spreadsheet if the value matters.',
  },
  'formulas-without-value': {
    message:
      '{count} formula(s) without a saved result: no formula is worked out here, the cell is read as blank.',
    remedy: 'Open the file in a spreadsheet program and save it again.',
  },
  'impossible-dates': {
    message: '{count} date(s) that the calendar does not have: they are read as numbers.',
    remedy: 'Correct them in the spreadsheet.',
  },
  'merged-cells': {
    message: '{count} merged area(s): their value is repeated downwards, on each row.',
    remedy: 'Look at the preview; unmerge them in the spreadsheet if that is not meant.',
  },
  'hidden-sheet': {
    message: 'This sheet is hidden in the file: it is read like the others.',
    remedy: 'Do not import it if it is out of date.',
  },
  'hidden-rows': {
    message: '{count} hidden row(s), often by a filter: they are read like the others.',
    remedy: 'Delete them from the file if they are not to come in.',
  },
  'sheet-not-read': {
    message: 'This sheet holds no cells (a chart, a macro or a copy of another file).',
    remedy: 'It is left out; there is nothing to do.',
  },
  'ragged-rows': {
    message: '{count} row(s) longer than the others: a separator probably stands inside a text.',
    remedy: 'Put that text between quotes, or save the file as .xlsx.',
  },
  'nul-characters': {
    message: '{count} line(s) with null characters, which cannot be seen: they were taken out.',
    remedy: 'Check that the file was not cut short or damaged.',
  },
  'lost-characters': {
    message: '{count} line(s) with a character lost (�) before the file was sent.',
    remedy: 'Start again from the original file, or correct these texts.',
  },
  'mixed-encoding': {
    message:
      '{count} line(s) encoded unlike the rest (Windows-1252 within UTF-8): each is read by its own encoding.',
    remedy: 'Check their accents in the preview.',
  },
  'twice-encoded': {
    message: '{count} line(s) whose accents were damaged before the file was sent (“Ã©” instead of “é”).',
    remedy: 'Start again from the original file, or correct these texts.',
  },
  'nested-values': {
    message: '{count} nested value(s) of the JSON: they are read as text.',
    remedy: 'Give simple objects, one field a column.',
  },
  'own-workbook': {
    message:
      'This workbook comes from Passerelles. In a network that is still empty, the name, the description and the day of the inventory are taken too.',
    remedy: 'Nothing to do.',
  },
};
