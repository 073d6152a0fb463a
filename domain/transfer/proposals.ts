import * as z from 'zod';

/** Schemas of what a proposed mapping rests on: for each column, why its field is proposed and how sure that is. */

/**
 * How sure a proposal is. SURE: heading and values agree, or the values prove it. PROBABLE: one of them says so. CHECK:
 * something speaks against it, and the user should look.
 */
export const CERTAINTIES = ['SURE', 'PROBABLE', 'CHECK'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Why a field is proposed for a column, or why none is. The words are in `domain/messages/<language>`. */
export const COLUMN_REASONS = [
  'heading',
  'heading-alike',
  'enterprise-numbers',
  'unit-numbers',
  'lost-zeros',
  'mails',
  'web-addresses',
  'telephones',
  'days',
  'serial-days',
  'lengths',
  'known-words',
  'yes-no',
  'communes',
  'postal-codes',
  'nis-codes',
  'bassins',
  'streets',
  'organisations',
  'identifiers',
  'body-number',
  'kept-in-note',
  'joined',
  'html',
  'capitals',
  'few-values',
  'single-values',
  'few-known',
  'foreign-codes',
  'foreign-places',
  'numbers-only',
  'repeated-ids',
  'joined-to',
  'beside-place',
  'no-field',
  'same-field',
  'personal',
  'blank',
  'unknown',
] as const;
export type ColumnReasonCode = (typeof COLUMN_REASONS)[number];

export const ColumnReason = z.strictObject({
  code: z.enum(COLUMN_REASONS),
  /** Counts, letters of columns and words of the file that fill the sentence. */
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type ColumnReason = z.infer<typeof ColumnReason>;

export const ColumnProposal = z.strictObject({
  /** Position of the column, from 0. */
  column: z.int().min(0),
  /** Null for a column that is not read. */
  certainty: z.enum(CERTAINTIES).nullable(),
  reasons: z.array(ColumnReason),
});
export type ColumnProposal = z.infer<typeof ColumnProposal>;

/** What the user should know about a whole sheet before going on. */
export const SHEET_REMARKS = [
  'title-lines',
  'two-heading-rows',
  'other-table',
  'totals',
  'abroad',
  'no-operator',
  'one-column',
  'no-headings',
] as const;
export type SheetRemarkCode = (typeof SHEET_REMARKS)[number];

export const SheetRemark = z.strictObject({
  code: z.enum(SHEET_REMARKS),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type SheetRemark = z.infer<typeof SheetRemark>;

export const SheetProposal = z
  .strictObject({
    sheet: z.string(),
    columns: z.array(ColumnProposal),
    remarks: z.array(SheetRemark),
  })
  .meta({ id: 'SheetProposal' });
export type SheetProposal = z.infer<typeof SheetProposal>;
