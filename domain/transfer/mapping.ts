import * as z from 'zod';
import { Id, Text } from '../model/fields.ts';
import { ENTITY_LISTS } from '../model/network.ts';

/** How the sheets of a file are to be read: which row holds the headings, what each column and each word means. */

/** A cell as a reader gives it: days as `YYYY-MM-DD`, times as `HH:MM`; null = blank. */
export type Cell = string | number | boolean | null;

/** A sheet as a reader gives it, row by row, as they stand in the file. */
export interface SheetCells {
  /** Name in the file; for a CSV, the file's own. */
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Line of the file at which each row begins, where that is not its number (line breaks inside cells); 1-based. */
  readonly lines?: readonly number[];
  /** Hidden in the workbook. */
  readonly hidden?: boolean;
}

/** A field of an element: `filieres` + `entry.written.min`. On a flat sheet, operators and filières stand side by side. */
export const FieldName = z.strictObject({ list: z.enum(ENTITY_LISTS), path: z.string().max(100) });
export type FieldName = z.infer<typeof FieldName>;

/** Units in which a duration may be said. */
export const DURATION_UNITS = ['HOURS', 'WEEKS', 'MONTHS', 'YEARS'] as const;
export type DurationUnit = (typeof DURATION_UNITS)[number];

export const ColumnMapping = z.strictObject({
  /** Position of the column, from 0. */
  column: z.int().min(0),
  /** Its heading, by which a remembered mapping is found again. */
  heading: z.string().max(300),
  /** Null: not read. */
  field: FieldName.nullable(),
  /** Of a duration without unit. */
  unit: z.enum(DURATION_UNITS).optional(),
});
export type ColumnMapping = z.infer<typeof ColumnMapping>;

/** What a sheet holds. */
export const SheetMapping = z.discriminatedUnion('holds', [
  z.strictObject({ holds: z.literal('NOTHING'), sheet: z.string() }),
  z.strictObject({
    /** Elements of one list; or operators and filières together, one filière a row. */
    holds: z.literal('ELEMENTS'),
    sheet: z.string(),
    list: z.enum([...ENTITY_LISTS, 'flat']),
    /** Row of the headings, from 0. */
    headingRow: z.int().min(0),
    columns: z.array(ColumnMapping),
    /** Makes months of hours where the row does not say its own. */
    hoursPerWeek: z.number().min(0.5).max(80).optional(),
    /** What every row says of a field that has no column: "progression", "envoyeur". */
    constants: z.array(z.strictObject({ field: FieldName, cell: z.string().min(1).max(300) })).optional(),
  }),
  z.strictObject({
    /** Operators by operators: a mark means a passerelle between them. */
    holds: z.literal('MATRIX'),
    sheet: z.string(),
    headingRow: z.int().min(0),
    headingColumn: z.int().min(0),
  }),
]);
export type SheetMapping = z.infer<typeof SheetMapping>;

/** What a word of the file means in a field, confirmed by a person: "entreprise de formation par le travail" → EFT. */
export const ValueMapping = z.strictObject({
  list: z.enum(ENTITY_LISTS),
  path: z.string().max(100),
  /** As it stands in the file. */
  word: z.string().max(300),
  /** A code, an id, a level, yes or no; null: leave the field empty. */
  means: z.union([z.string(), z.number(), z.boolean(), z.null()]),
});
export type ValueMapping = z.infer<typeof ValueMapping>;

export const FileMapping = z
  .strictObject({ sheets: z.array(SheetMapping), values: z.array(ValueMapping) })
  .meta({ id: 'FileMapping' });
export type FileMapping = z.infer<typeof FileMapping>;

/** A mapping kept with the network, proposed again for files with the same headings. */
export const ImportMapping = z
  .strictObject({ id: Id, name: Text, mapping: FileMapping })
  .meta({ id: 'ImportMapping' });
export type ImportMapping = z.infer<typeof ImportMapping>;
