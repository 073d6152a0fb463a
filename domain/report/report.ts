import * as z from 'zod';
import { LANGUAGES } from '../messages/codes.ts';
import { Day } from '../model/fields.ts';

/**
 * Schemas of the yearly report: one description from which the page, the PDF, the Word document and the spreadsheet are
 * made, so that all of them say the same. Every word and every number in it is ready to be read.
 */

/**
 * What stands in a cell of a table. `text` is what people read. `value` is set for a number or a day (`YYYY-MM-DD`)
 * that a spreadsheet can add up or sort; it is absent for words, for a masked figure and where nothing is reported.
 * `people` tells a number of people from other numbers, and whether it is masked.
 */
export const ReportCell = z
  .strictObject({
    text: z.string(),
    value: z.union([z.number(), z.string()]).optional(),
    people: z.enum(['shown', 'masked']).optional(),
  })
  .meta({ id: 'ReportCell' });
export type ReportCell = z.infer<typeof ReportCell>;

export const COLUMN_KINDS = ['text', 'number', 'day'] as const;

export const ReportColumn = z
  .strictObject({
    label: z.string(),
    kind: z.enum(COLUMN_KINDS),
    /** How wide it should be beside the others; 1 for a column of numbers, 2 to 6 for names and sentences. */
    weight: z.number().positive(),
  })
  .meta({ id: 'ReportColumn' });
export type ReportColumn = z.infer<typeof ReportColumn>;

/** A table. `id` names it in every form of the report, such as `wapi.inventory.stages`. */
export const ReportTable = z
  .strictObject({
    type: z.literal('table'),
    id: z.string(),
    title: z.string(),
    columns: z.array(ReportColumn).min(1),
    rows: z.array(z.array(ReportCell)),
    /** How many of the last rows are totals. */
    totals: z.int().min(0),
    /** What must be known to read the table, sentence by sentence. */
    notes: z.array(z.string()),
  })
  .meta({ id: 'ReportTable' });
export type ReportTable = z.infer<typeof ReportTable>;

/**
 * A text. When `key` is set people may write their own in its place: `generated` is what the program says, and `text` is
 * what is printed. A blank line begins a paragraph, and lines that begin with `- ` are a list. Nothing in it is markup.
 */
export const ReportText = z
  .strictObject({
    type: z.literal('text'),
    key: z.string().nullable(),
    generated: z.string(),
    text: z.string(),
    /** Whether the program says something else today than when people wrote their text. */
    outdated: z.literal(true).optional(),
  })
  .meta({ id: 'ReportText' });
export type ReportText = z.infer<typeof ReportText>;

/** A map at a day, as an SVG file with words that can be selected. */
export const ReportMap = z
  .strictObject({
    type: z.literal('map'),
    id: z.string(),
    title: z.string(),
    /** What the map shows, in words, for who does not see it. */
    alt: z.string(),
    at: Day,
    svg: z.string(),
  })
  .meta({ id: 'ReportMap' });
export type ReportMap = z.infer<typeof ReportMap>;

export const ReportBlock = z.discriminatedUnion('type', [ReportText, ReportTable, ReportMap]);
export type ReportBlock = z.infer<typeof ReportBlock>;

export const ReportSection = z
  .strictObject({ id: z.string(), title: z.string(), blocks: z.array(ReportBlock) })
  .meta({ id: 'ReportSection' });
export type ReportSection = z.infer<typeof ReportSection>;

/** The whole perimeter, or one Régionale of it. */
export const ReportChapter = z
  .strictObject({ id: z.string(), title: z.string(), sections: z.array(ReportSection) })
  .meta({ id: 'ReportChapter' });
export type ReportChapter = z.infer<typeof ReportChapter>;

/** What a report is about: the whole network, a bassin or a Régionale. */
export interface ReportPerimeter {
  readonly bassin?: string;
  readonly regionale?: string;
}

/** The files in which a report can be had. */
export const REPORT_FORMATS = ['pdf', 'docx', 'xlsx', 'csv'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** Their media types. */
export const REPORT_MEDIA_TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
} as const satisfies Readonly<Record<ReportFormat, string>>;

export const Report = z
  .strictObject({
    title: z.string(),
    /** Lines under the title: perimeter, period, source. */
    subtitles: z.array(z.string()),
    language: z.enum(LANGUAGES),
    period: z.strictObject({ from: Day, to: Day }),
    /** The two days that are compared: the eve of the period, and its last day, or today when that is earlier. */
    days: z.strictObject({ first: Day, last: Day }),
    chapters: z.array(ReportChapter).min(1),
    /** How many of the numbers of people in its tables are masked, of how many that are reported. */
    masked: z.strictObject({ masked: z.int().min(0), of: z.int().min(0) }),
  })
  .meta({ id: 'Report' });
export type Report = z.infer<typeof Report>;
