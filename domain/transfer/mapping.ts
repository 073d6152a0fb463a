import * as z from 'zod';
import { Id, Text } from '../model/fields.ts';
import { ENTITY_LISTS } from '../model/network.ts';

/**
 * Schemas of a mapping: how the sheets of a file are to be read, which row holds the headings, and what each column and
 * each word means.
 */

/** A cell as read from a file. Days are `YYYY-MM-DD`, times `HH:MM`, null is blank. */
export type Cell = string | number | boolean | null;

/** A rectangle of cells; positions count from 0, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Rows that follow each other; positions count from 0, both ends included. */
export interface RowRange {
  readonly top: number;
  readonly bottom: number;
}

/** A sheet as read from a file, with its rows in file order. */
export interface SheetCells {
  /** Name of the sheet; for a CSV, the name of the file. */
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /**
   * Merged cells of a workbook. The reader copies the value of a merged cell down its first column. The cells to the
   * right stay blank. Absent when there are none.
   */
  readonly merged?: readonly Area[];
  /** Rows that are grouped in a workbook, below the row that heads their group. Absent when there are none. */
  readonly grouped?: readonly RowRange[];
  /** Whether the sheet is hidden in the workbook. */
  readonly hidden?: boolean;
}

/**
 * A field by list and path, such as `filieres` and `entry.written.min`. The columns of a flat sheet belong to several
 * lists.
 */
export const FieldName = z.strictObject({ list: z.enum(ENTITY_LISTS), path: z.string().max(100) });
export type FieldName = z.infer<typeof FieldName>;

/** Units of durations. */
export const DURATION_UNITS = ['HOURS', 'WEEKS', 'MONTHS', 'YEARS'] as const;
export type DurationUnit = (typeof DURATION_UNITS)[number];

/**
 * How texts of a column are put in order before they are read. HTML: markup and entities become plain text. CAPITALS:
 * texts in capitals become names in small letters.
 */
export const TIDYINGS = ['HTML', 'CAPITALS'] as const;
export type Tidying = (typeof TIDYINGS)[number];

export const ColumnMapping = z.strictObject({
  /** Position of the column, from 0. */
  column: z.int().min(0),
  /** Heading of the column. A saved mapping is found again by its headings. */
  heading: z.string().max(300),
  /** Field that the column is read into; null when the column is ignored. */
  field: FieldName.nullable(),
  /** Unit of a duration that is typed without one. */
  unit: z.enum(DURATION_UNITS).optional(),
  /** Positions of columns whose texts follow the text of this column: the second half of a name that was cut in two. */
  joined: z.array(z.int().min(0)).min(1).max(5).optional(),
  tidy: z.array(z.enum(TIDYINGS)).min(1).optional(),
});
export type ColumnMapping = z.infer<typeof ColumnMapping>;

/** How one sheet is to be read. */
export const SheetMapping = z.discriminatedUnion('holds', [
  z.strictObject({ holds: z.literal('NOTHING'), sheet: z.string() }),
  z.strictObject({
    /** Rows are elements of one list. In a flat sheet (`flat`) each row is a filière with its operator. */
    holds: z.literal('ELEMENTS'),
    sheet: z.string(),
    list: z.enum([...ENTITY_LISTS, 'flat']),
    /** Row of the headings, from 0; the last of them when there are several. */
    headingRow: z.int().min(0),
    /** Number of rows of headings: 2 when headings of groups stand above; 1 by default. */
    headingRows: z.int().min(1).max(2).optional(),
    /** Last row of the table, from 0, when another table or remarks follow; by default the last row of the sheet. */
    lastRow: z.int().min(0).optional(),
    columns: z.array(ColumnMapping),
    /** Hours per week used to turn hours into months, when the row does not give its own. */
    hoursPerWeek: z.number().min(0.5).max(80).optional(),
    /** Values for fields without a column, the same for every row: "progression", "envoyeur". */
    constants: z.array(z.strictObject({ field: FieldName, cell: z.string().min(1).max(300) })).optional(),
  }),
  z.strictObject({
    /** A matrix of operators by operators: a mark means a passerelle between them. */
    holds: z.literal('MATRIX'),
    sheet: z.string(),
    headingRow: z.int().min(0),
    headingColumn: z.int().min(0),
  }),
]);
export type SheetMapping = z.infer<typeof SheetMapping>;

/**
 * Answers about a word that are no value. PLACEHOLDER: a new element of that name, to be completed. AS_IT_STANDS: the
 * word itself becomes a type of operator or a code of the network. NOT_OURS: rows with the word are left out.
 */
export const SPECIAL_MEANINGS = ['PLACEHOLDER', 'AS_IT_STANDS', 'NOT_OURS'] as const;

/** What a word means in a field, as confirmed by a user: "entreprise de formation par le travail" → EFT. */
export const ValueMapping = z.strictObject({
  list: z.enum(ENTITY_LISTS),
  path: z.string().max(100),
  /** The word as typed in the file. */
  word: z.string().max(300),
  /** A code, an id, a level, yes or no, a special meaning; null to leave the field empty. */
  means: z.union([z.string(), z.number(), z.boolean(), z.null()]),
});
export type ValueMapping = z.infer<typeof ValueMapping>;

export const FileMapping = z
  .strictObject({ sheets: z.array(SheetMapping), values: z.array(ValueMapping) })
  .meta({ id: 'FileMapping' });
export type FileMapping = z.infer<typeof FileMapping>;

/** A mapping saved with the network. It is proposed for files with the same headings. */
export const ImportMapping = z
  .strictObject({ id: Id, name: Text, mapping: FileMapping })
  .meta({ id: 'ImportMapping' });
export type ImportMapping = z.infer<typeof ImportMapping>;
