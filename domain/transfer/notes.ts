import * as z from 'zod';

/** What a reader found odd in a file and read all the same: said before anything is decided, so that nothing is silent. */
export const FILE_NOTE_CODES = [
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

/** The first place where it stands, and how often it does in that sheet. */
export const FileNote = z.strictObject({
  code: z.enum(FILE_NOTE_CODES),
  sheet: z.string(),
  /** Line of the file; null: the whole sheet. */
  line: z.int().min(1).nullable(),
  /** Letter of the column. */
  column: z.string().nullable(),
  count: z.int().min(1),
});
export type FileNote = z.infer<typeof FileNote>;

/** 0 → `A`, 27 → `AB`, as spreadsheets name columns. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}
