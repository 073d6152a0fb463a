import * as z from 'zod';

/** Codes of oddities that a reader found in a file and read anyway. They are shown to the user before the import. */
const FILE_NOTE_CODES = [
  'error-cells',
  'formulas-without-value',
  'impossible-dates',
  'merged-cells',
  'hidden-sheet',
  'hidden-rows',
  'sheet-not-read',
  'ragged-rows',
  'nul-characters',
  'lost-characters',
  'mixed-encoding',
  'twice-encoded',
  'nested-values',
  'own-workbook',
] as const;
export type FileNoteCode = (typeof FILE_NOTE_CODES)[number];

/** The first place of an oddity in a sheet, and how often it occurs there. */
export const FileNote = z.strictObject({
  code: z.enum(FILE_NOTE_CODES),
  sheet: z.string(),
  /** Line of the file; null when the note concerns the whole sheet. */
  line: z.int().min(1).nullable(),
  /** Letter of the column, as in a spreadsheet. */
  column: z.string().nullable(),
  count: z.int().min(1),
});
export type FileNote = z.infer<typeof FileNote>;
