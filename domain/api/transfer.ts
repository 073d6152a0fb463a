import * as z from 'zod';
import { ChangeRecord } from '../change/record.ts';
import { Day, Id, Text } from '../model/fields.ts';
import { FORMS } from '../model/forms.ts';
import { ENTITY_LISTS } from '../model/network.ts';
import { FileMapping } from '../transfer/mapping.ts';
import { Revision } from './answers.ts';

/** Data in and data out: reading a file, trying an import, doing it, and exports. */

/** Handle of an uploaded file, made from its content; the server forgets it after a while. */
export const FileHandle = z.string().regex(FORMS.fileHandle);

const CellShown = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** What was found in a file, before anything is decided. */
export const FileAnswer = z
  .strictObject({
    file: FileHandle,
    name: z.string(),
    kind: z.enum(['CSV', 'XLSX', 'ODS', 'JSON']),
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
      }),
    ),
    /** How it would be read, by its headings and values, or as a kept mapping says. */
    mapping: FileMapping,
    /** Id of the kept mapping that was found again. */
    remembered: Id.nullable(),
    /** Words of closed lists that are not known: each with proposals, best first. */
    unknownWords: z.array(
      z.strictObject({
        list: z.enum(ENTITY_LISTS),
        path: z.string(),
        word: z.string(),
        rows: z.int(),
        proposals: z.array(z.union([z.string(), z.number(), z.boolean()])),
      }),
    ),
  })
  .meta({ id: 'FileAnswer' });
export type FileAnswer = z.infer<typeof FileAnswer>;

export const ImportBody = z
  .strictObject({
    file: FileHandle,
    mapping: FileMapping,
    /** Source written on every new or changed element that gives none; the name of the file by default. */
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
    /** For a reference that was not found: what may be meant, best first. */
    proposals: z.array(z.strictObject({ id: Id, name: z.string() })),
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
    problems: z.array(ImportProblem),
    /** Problems found, listed here or not. */
    problemCount: z.int(),
    /** The first elements that would come or change, with the fields that differ. */
    changes: z.array(
      z.strictObject({
        list: z.enum(ENTITY_LISTS),
        id: Id,
        name: z.string(),
        isNew: z.boolean(),
        fields: z.array(z.strictObject({ path: z.string(), was: z.unknown(), now: z.unknown() })),
      }),
    ),
    changeCount: z.int(),
  })
  .meta({ id: 'ImportPlanAnswer' });
export type ImportPlanAnswer = z.infer<typeof ImportPlanAnswer>;

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

/** A line of an answer that comes bit by bit (`application/x-ndjson`): how far it is; the last line is the answer. */
export const Progress = z.strictObject({
  progress: z.strictObject({
    phase: z.enum(['READING', 'CHECKING', 'WRITING']),
    done: z.int(),
    total: z.int().nullable(),
  }),
});
export type Progress = z.infer<typeof Progress>;

export const EXPORT_FORMATS = ['json', 'xlsx', 'csv', 'graphml', 'gexf', 'cypher', 'hsds'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What is asked for, in an address; the answer is a file. */
export const ExportQuery = z.strictObject({
  format: z.enum(EXPORT_FORMATS),
  /** Of a CSV: which list. */
  list: z.enum(ENTITY_LISTS).optional(),
  /** Only what is valid on that day; everything by default. */
  at: Day.optional(),
  bassin: z.string().max(2000).optional(),
  type: z.string().max(2000).optional(),
  stage: z.string().max(2000).optional(),
  sector: z.string().max(2000).optional(),
  lang: z.enum(['fr', 'en']).optional(),
});
export type ExportQuery = z.output<typeof ExportQuery>;
