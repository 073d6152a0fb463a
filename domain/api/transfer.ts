import * as z from 'zod';
import { ChangeRecord } from '../change/record.ts';
import { LANGUAGES } from '../messages/codes.ts';
import { Day, Id, Text } from '../model/fields.ts';
import { FORMS } from '../model/forms.ts';
import { ENTITY_LISTS } from '../model/network.ts';
import { STAGES } from '../model/vocabulary.ts';
import { EXPORT_FORMATS } from '../transfer/export-formats.ts';
import { FieldName, FileMapping } from '../transfer/mapping.ts';
import { FileNote } from '../transfer/notes.ts';
import { Revision } from './answers.ts';
import { many, Sector } from './asked.ts';

/** Data in and data out: reading a file, trying an import, doing it, and exports. */

/** Handle of an uploaded file, made from its content; the server forgets it after a while. */
export const FileHandle = z.string().regex(FORMS.fileHandle);

const CellShown = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** What a word or a name may stand for, and what people call that. */
export const Proposal = z.strictObject({
  means: z.union([z.string(), z.number(), z.boolean()]),
  label: z.string(),
});
export type Proposal = z.infer<typeof Proposal>;

/** A word of a closed list, or a name, that is not known: a person says what it means, once. */
export const UnknownWord = z.strictObject({
  list: z.enum(ENTITY_LISTS),
  path: z.string(),
  word: z.string(),
  rows: z.int(),
  /** Best first. */
  proposals: z.array(Proposal),
});
export type UnknownWord = z.infer<typeof UnknownWord>;

/** A file to be read comes as bytes; its name stands in the address. */
export const FileQuery = z.strictObject({ name: z.string().min(1).max(500) });
export type FileQuery = z.output<typeof FileQuery>;

/** What was found in a file, before anything is decided. */
export const FileAnswer = z
  .strictObject({
    file: FileHandle,
    name: z.string(),
    /** By its content. NETWORK: a network document, without sheets; it goes in as a whole (PUT /api/network). */
    kind: z.enum(['CSV', 'XLSX', 'ODS', 'JSON', 'NETWORK']),
    /** Of a text file. */
    encoding: z.string().nullable(),
    separator: z.string().nullable(),
    sheets: z.array(
      z.strictObject({
        name: z.string(),
        rows: z.int(),
        columns: z.int(),
        /** The first rows, long cells cut. */
        preview: z.array(z.array(CellShown)),
        /** Line of the file at which each row of the preview begins. */
        lines: z.array(z.int().min(1)),
        /** Hidden in the workbook. */
        hidden: z.boolean(),
      }),
    ),
    /** What was odd and was read all the same, in the reader's language. */
    notes: z.array(FileNote.extend({ message: z.string(), remedy: z.string() })),
    /** How it would be read, by its headings and values, or as a kept mapping says. */
    mapping: FileMapping,
    /** Id of the kept mapping that was found again. */
    remembered: Id.nullable(),
    /** Words that are not known in the fields that the mapping names. */
    unknownWords: z.array(UnknownWord),
  })
  .meta({ id: 'FileAnswer' });
export type FileAnswer = z.infer<typeof FileAnswer>;

/** Asks again for the words that are not known, after the mapping of the columns has changed. */
export const WordsBody = z
  .strictObject({ file: FileHandle, mapping: FileMapping })
  .meta({ id: 'ImportWordsAsked' });
export const WordsAnswer = z
  .strictObject({ unknownWords: z.array(UnknownWord) })
  .meta({ id: 'ImportWordsAnswer' });
export type WordsAnswer = z.infer<typeof WordsAnswer>;

export const ImportBody = z
  .strictObject({
    file: FileHandle,
    mapping: FileMapping,
    /** Source written on every new or changed element that gives none; the name of the file by default, none for a workbook of this program. */
    source: Text.optional(),
    /** Day written as verified on elements that give none; none by default. */
    observedOn: Day.optional(),
  })
  .meta({ id: 'ImportAsked' });
export type ImportAsked = z.output<typeof ImportBody>;

/** Something wrong with a row, at its place in the file, in the reader's language. Values that may be personal are not echoed. */
export const ImportProblem = z
  .strictObject({
    severity: z.enum(['error', 'warning']),
    code: z.string(),
    sheet: z.string(),
    /** Line of the file, as a spreadsheet numbers it. */
    line: z.int().min(1),
    /** Letter of the column; null: the whole row. */
    column: z.string().nullable(),
    heading: z.string().nullable(),
    value: z.string().nullable(),
    message: z.string(),
    remedy: z.string(),
    /** The field that it is about, if one is. */
    field: FieldName.nullable(),
    /** What may be meant by the value, best first: chosen, it becomes a value of the mapping. */
    proposals: z.array(Proposal),
  })
  .meta({ id: 'ImportProblem' });
export type ImportProblem = z.infer<typeof ImportProblem>;

const RowCounts = z.strictObject({
  new: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  rejected: z.int(),
});

/** What an import would do. */
export const ImportPlanAnswer = z
  .strictObject({
    revision: Revision,
    /** Rows of the file. */
    rows: RowCounts,
    /** Elements by list. */
    elements: z.partialRecord(z.enum(ENTITY_LISTS), RowCounts),
    /** The first of each group. */
    problems: z.array(ImportProblem),
    /** All that was found, by what is wrong in which column. */
    groups: z.array(
      ImportProblem.pick({ severity: true, code: true, sheet: true, column: true, heading: true }).extend({
        count: z.int(),
      }),
    ),
    /** Sheets with rows that are rejected, and how many; a row is asked for by its sheet. */
    rejected: z.array(z.strictObject({ sheet: z.string(), rows: z.int() })),
    /** The first elements that would come or change, with the fields that differ, in words. */
    changes: z.array(
      z.strictObject({
        list: z.enum(ENTITY_LISTS),
        id: Id,
        name: z.string(),
        isNew: z.boolean(),
        fields: z.array(z.strictObject({ path: z.string(), was: z.string(), now: z.string() })),
      }),
    ),
    changeCount: z.int(),
  })
  .meta({ id: 'ImportPlanAnswer' });
export type ImportPlanAnswer = z.infer<typeof ImportPlanAnswer>;

/** The rows of a sheet that an import leaves out, as a CSV file with the reason beside each. */
export const RejectedBody = ImportBody.extend({ sheet: z.string() }).meta({ id: 'RejectedRowsAsked' });
export type RejectedAsked = z.output<typeof RejectedBody>;
export const RejectedAnswer = z
  .strictObject({ name: z.string(), text: z.string() })
  .meta({ id: 'RejectedRows' });
export type RejectedAnswer = z.infer<typeof RejectedAnswer>;

export const CommitBody = ImportBody.extend({
  author: Text,
  /** The revision of the plan that was looked at: another one refuses the import. */
  revision: Revision,
  /** Take the valid rows without the faulty ones; else any faulty row refuses the whole. */
  validOnly: z.boolean().default(false),
  /** Keep the mapping under this name. */
  keepMappingAs: Text.optional(),
}).meta({ id: 'ImportConfirmed' });
export type ImportConfirmed = z.output<typeof CommitBody>;

export const CommitAnswer = z
  .strictObject({
    revision: Revision,
    /** Null: the file says nothing new, and nothing was written. */
    record: ChangeRecord.nullable(),
    rows: RowCounts,
    elements: z.partialRecord(z.enum(ENTITY_LISTS), RowCounts),
  })
  .meta({ id: 'CommitAnswer' });
export type CommitAnswer = z.infer<typeof CommitAnswer>;

/**
 * A line of an answer that comes bit by bit, to whoever accepts `application/x-ndjson`: how far it is. The last line is
 * `{"answer": …}` or `{"problem": …}`; without progress to tell, a problem comes with its own status as from any route.
 */
export const Progress = z.strictObject({
  progress: z.strictObject({
    phase: z.enum(['READING', 'CHECKING', 'WRITING']),
    done: z.int(),
    total: z.int().nullable(),
  }),
});
export type Progress = z.infer<typeof Progress>;

/** What is asked for, in an address; the answer is a file. */
export const ExportQuery = z.strictObject({
  format: z.enum(EXPORT_FORMATS),
  /** Of a CSV, which holds one: which list. */
  list: z.enum(ENTITY_LISTS).optional(),
  /** Of a workbook: the sheet that this operator is sent to look over, on the day `at`, and no part of the network. */
  operator: Id.optional(),
  /** Only what is valid on that day; everything by default. */
  at: Day.optional(),
  bassin: many(Id).optional(),
  type: many(Id).optional(),
  stage: many(z.enum(STAGES)).optional(),
  sector: many(Sector).optional(),
  /** Of headings and words in cells; that of the request by default. */
  lang: z.enum(LANGUAGES).optional(),
});
export type ExportQuery = z.output<typeof ExportQuery>;

/** A file; its name stands in Content-Disposition. */
export const ExportedFile = z.string().meta({ id: 'ExportedFile' });
