import * as z from 'zod';
import { ChangeRecord } from '../change/record.ts';
import { LANGUAGES } from '../messages/codes.ts';
import { Day, Id, Text } from '../model/fields.ts';
import { FORMS } from '../model/forms.ts';
import { ENTITY_LISTS } from '../model/network.ts';
import { FLOW_KINDS, STAGES } from '../model/vocabulary.ts';
import { EXPORT_FORMATS } from '../transfer/export-formats.ts';
import { FieldName, FileMapping } from '../transfer/mapping.ts';
import { FileNote } from '../transfer/notes.ts';
import { UNANSWERED } from '../transfer/plan/unanswered.ts';
import { SheetProposal } from '../transfer/proposals.ts';
import { Revision } from './answers.ts';
import { many, Sector } from './asked.ts';

/** Schemas for imports and exports: reading a file, planning an import, importing, exporting. */

/** Handle of an uploaded file, made from its content. The server deletes the file after a while. */
const FileHandle = z.string().regex(FORMS.fileHandle);

const CellShown = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** A possible meaning of a word or name, and its label for people. */
export const Proposal = z.strictObject({
  means: z.union([z.string(), z.number(), z.boolean()]),
  label: z.string(),
});
export type Proposal = z.infer<typeof Proposal>;

/** An unknown word of the file. The user gives its meaning once. */
export const UnknownWord = z.strictObject({
  list: z.enum(ENTITY_LISTS),
  path: z.string(),
  word: z.string(),
  rows: z.int(),
  /** Possible meanings, the best first. */
  proposals: z.array(Proposal),
  /**
   * What becomes of its rows when nobody answers. REFUSED: they are refused. EMPTY: the field is left empty.
   * AS_IT_STANDS: the word becomes a type of the network. PRESUMED: the first proposal is taken, marked as presumed.
   */
  unanswered: z.enum(UNANSWERED),
});
export type UnknownWord = z.infer<typeof UnknownWord>;

/** The uploaded file is the raw body of the request; its name is in the query. */
export const FileQuery = z.strictObject({ name: z.string().min(1).max(500) });
export type FileQuery = z.output<typeof FileQuery>;

/** The content of an uploaded file, before the user decides anything. */
export const FileAnswer = z
  .strictObject({
    file: FileHandle,
    name: z.string(),
    /**
     * Kind of the file, by its content. NETWORK is a network document: it has no sheets and is imported as a whole (PUT
     * /api/network).
     */
    kind: z.enum(['CSV', 'XLSX', 'ODS', 'JSON', 'NETWORK']),
    /** Encoding and separator of a text file; null for other files. */
    encoding: z.string().nullable(),
    separator: z.string().nullable(),
    sheets: z.array(
      z.strictObject({
        name: z.string(),
        rows: z.int(),
        columns: z.int(),
        /** The first rows; long cells are cut. */
        preview: z.array(z.array(CellShown)),
        /** Number that a spreadsheet shows beside each row of the preview. */
        lines: z.array(z.int().min(1)),
        /** Whether the sheet is hidden in the workbook. */
        hidden: z.boolean(),
      }),
    ),
    /** Oddities that were read anyway, in the reader's language. */
    notes: z.array(FileNote.extend({ message: z.string(), remedy: z.string() })),
    /** Proposed mapping: from the headings and values, or a saved mapping. */
    mapping: FileMapping,
    /** Id of the saved mapping that was used; null when none fits. */
    remembered: Id.nullable(),
    /** For each sheet that was recognised now, why its columns are read so. Sheets of a saved mapping have none. */
    proposals: z.array(SheetProposal),
    /** Words that are not understood in the mapped columns. */
    unknownWords: z.array(UnknownWord),
  })
  .meta({ id: 'FileAnswer' });
export type FileAnswer = z.infer<typeof FileAnswer>;

/** Asks for the unknown words again, after the user has changed the mapping. */
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
    /**
     * Source for new and changed elements that give none. By default the name of the file, or none for a workbook of
     * this program.
     */
    source: Text.optional(),
    /** Day of verification for elements that give none; none by default. */
    observedOn: Day.optional(),
  })
  .meta({ id: 'ImportAsked' });
export type ImportAsked = z.output<typeof ImportBody>;

/**
 * A problem of a row, at its place in the file, in the reader's language. Values that may be personal are not repeated.
 */
export const ImportProblem = z
  .strictObject({
    severity: z.enum(['error', 'warning']),
    code: z.string(),
    sheet: z.string(),
    /**
     * Row of the sheet, as a spreadsheet numbers it: the first one, where several rows have the same problem. A row with
     * line breaks in its cells is one row.
     */
    line: z.int().min(1),
    /** Number of rows with the same problem. */
    rows: z.int().min(1),
    /** Letter of the column; null: the whole row. */
    column: z.string().nullable(),
    heading: z.string().nullable(),
    value: z.string().nullable(),
    message: z.string(),
    remedy: z.string(),
    /** The field concerned, if any. */
    field: FieldName.nullable(),
    /** Possible meanings of the value, the best first. The chosen meaning is added to the mapping. */
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

/** What an import would do. Nothing has been written. */
export const ImportPlanAnswer = z
  .strictObject({
    revision: Revision,
    /** Number of rows by outcome. */
    rows: RowCounts,
    /** Number of rows that a person said are not of the network; they are in no other count. */
    leftOut: z.int(),
    /** Number of unchanged rows about an element that an earlier row of the same file adds or changes. */
    repeated: z.int(),
    /** Number of elements by list and outcome. */
    elements: z.partialRecord(z.enum(ENTITY_LISTS), RowCounts),
    /** The first problems of each group. */
    problems: z.array(ImportProblem),
    /** All problems, counted by code and column; those of whole rows by field. */
    groups: z.array(
      ImportProblem.pick({
        severity: true,
        code: true,
        sheet: true,
        column: true,
        heading: true,
        field: true,
      }).extend({
        /** Number of different problems: each value counts once. */
        count: z.int(),
        /** Number of rows concerned, and the first of their lines. */
        rows: z.int(),
        lines: z.array(z.int()),
      }),
    ),
    /** Sheets with rejected rows, and their number. The rows of a sheet are requested separately. */
    rejected: z.array(z.strictObject({ sheet: z.string(), rows: z.int() })),
    /** The first new or changed elements, with the fields that change, in words. */
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
    /** For each field that would be written, up to two different values that it would take, in words. */
    examples: z.array(
      z.strictObject({
        list: z.enum(ENTITY_LISTS),
        path: z.string(),
        values: z.array(z.strictObject({ text: z.string(), presumed: z.boolean() })),
      }),
    ),
  })
  .meta({ id: 'ImportPlanAnswer' });
export type ImportPlanAnswer = z.infer<typeof ImportPlanAnswer>;

/** Asks for the rejected rows of a sheet as CSV, with the reason beside each row. */
export const RejectedBody = ImportBody.extend({ sheet: z.string() }).meta({ id: 'RejectedRowsAsked' });
export type RejectedAsked = z.output<typeof RejectedBody>;
export const RejectedAnswer = z
  .strictObject({ name: z.string(), text: z.string() })
  .meta({ id: 'RejectedRows' });
export type RejectedAnswer = z.infer<typeof RejectedAnswer>;

export const CommitBody = ImportBody.extend({
  author: Text,
  /** Revision of the plan that the user saw. If the network has changed since, the import is refused. */
  revision: Revision,
  /** True to import the valid rows only. Otherwise any faulty row refuses the whole import. */
  validOnly: z.boolean().default(false),
  /** Saves the mapping under this name. */
  keepMappingAs: Text.optional(),
}).meta({ id: 'ImportConfirmed' });
export type ImportConfirmed = z.output<typeof CommitBody>;

export const CommitAnswer = z
  .strictObject({
    revision: Revision,
    /** Null when the file changed nothing, so that nothing was written. */
    record: ChangeRecord.nullable(),
    rows: RowCounts,
    elements: z.partialRecord(z.enum(ENTITY_LISTS), RowCounts),
  })
  .meta({ id: 'CommitAnswer' });
export type CommitAnswer = z.infer<typeof CommitAnswer>;

/**
 * A line of progress in an answer of type `application/x-ndjson`, for clients that accept it. The last line is
 * `{"answer": …}` or `{"problem": …}`. A problem before the first line of progress is a normal answer with its status.
 */
export const Progress = z.strictObject({
  progress: z.strictObject({
    phase: z.enum(['READING', 'CHECKING', 'WRITING']),
    done: z.int(),
    total: z.int().nullable(),
  }),
});
export type Progress = z.infer<typeof Progress>;

/** Query of an export. The answer is a file. */
export const ExportQuery = z.strictObject({
  format: z.enum(EXPORT_FORMATS),
  /** For CSV, which holds a single list: that list. */
  list: z.enum(ENTITY_LISTS).optional(),
  /** For a workbook: only the sheets that this operator gets to verify, as of the day `at`. */
  operator: Id.optional(),
  /** With an operator, in a workbook or a CSV: the sheet on which it writes whom it referred in this quarter. */
  quarter: z.string().regex(FORMS.quarter).optional(),
  /** The kind of flow that this sheet asks for. */
  kind: z.enum(FLOW_KINDS).optional(),
  /** Only what is valid on that day; everything by default. */
  at: Day.optional(),
  bassin: many(Id).optional(),
  type: many(Id).optional(),
  stage: many(z.enum(STAGES)).optional(),
  sector: many(Sector).optional(),
  /** Language of headings and cells; by default that of the request. */
  lang: z.enum(LANGUAGES).optional(),
});
export type ExportQuery = z.output<typeof ExportQuery>;

/** A file. Its name is in Content-Disposition. */
export const ExportedFile = z.string().meta({ id: 'ExportedFile' });
