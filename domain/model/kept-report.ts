import * as z from 'zod';
import { Day, Id, Text } from './fields.ts';
import { FORMS } from './forms.ts';
import { OwnText } from './own-text.ts';

/** The most characters of all texts of a report together: some two hundred pages. */
export const REPORT_TEXTS_LIMIT = 600_000;

/** The languages of a report. */
const REPORT_LANGUAGES = ['fr', 'en'] as const;

/** How many characters texts of a report have together. */
export const lengthOfTexts = (texts: readonly { readonly text: string }[] = []): number =>
  texts.reduce((sum, { text }) => sum + text.length, 0);

function checkLength(texts: OwnText[], context: z.RefinementCtx): void {
  if (lengthOfTexts(texts) > REPORT_TEXTS_LIMIT)
    context.addIssue({
      code: 'too_big',
      origin: 'string',
      maximum: REPORT_TEXTS_LIMIT,
      inclusive: true,
      input: texts,
    });
}

/**
 * A report as it was issued on a day: the files that were made then are kept beside the network under the SHA-256 of their
 * bytes, and never change.
 */
export const ReportIssue = z.strictObject({
  on: Day,
  /** The role or organisation that issued it. */
  by: Text,
  /** The revision of the network that its figures are of. */
  revision: z.int().min(0),
  files: z
    .array(
      z.strictObject({
        format: z.enum(['pdf', 'docx', 'xlsx', 'csv', 'json']),
        bytes: z.int().min(0),
        sha256: z.string().regex(FORMS.sha256),
      }),
    )
    .min(1),
  /** Who said on which day, and why, that it must not be used any more. Its files stay as they are. */
  withdrawn: z.strictObject({ on: Day, by: Text, reason: Text }).optional(),
});
export type ReportIssue = z.infer<typeof ReportIssue>;

/**
 * A report that a team works on: its period, its perimeter, the texts that they wrote, and the times that it was issued.
 * Figures are not kept in it; they are read from the network until it is issued.
 */
export const KeptReport = z
  .strictObject({
    id: Id,
    name: Text,
    from: Day,
    to: Day,
    /** A bassin or a Régionale; absent for the whole network. It may no longer exist. */
    perimeter: Id.optional(),
    language: z.enum(REPORT_LANGUAGES),
    texts: z.array(OwnText).min(1).max(1000).superRefine(checkLength).optional(),
    issues: z.array(ReportIssue).min(1).optional(),
  })
  .meta({ id: 'KeptReport' });
export type KeptReport = z.infer<typeof KeptReport>;
