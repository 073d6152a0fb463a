import * as z from 'zod';
import { FORMS } from '../../model/forms.ts';
import { queryValues } from '../../model/query-text.ts';
import { STAGES } from '../../model/vocabulary.ts';

/**
 * The state of a screen is kept in its address, so that every view is a link, and in the steps of a story. A schema
 * reads it and never throws: an invalid value becomes the default.
 */

/**
 * Makes a schema for a parameter of an address that may be absent. `item` is the schema of its value; an invalid
 * value counts as absent (undefined).
 */
export const optional = <T extends z.ZodType<unknown, string>>(item: T) => item.optional().catch(undefined);
/**
 * Makes a schema for a parameter of an address with several values joined by commas. `item` is the schema of one
 * value; invalid values are dropped. An absent parameter gives an empty list.
 */
export const list = <T>(item: z.ZodType<T, string>) =>
  z
    .string()
    .optional()
    .transform((text) =>
      (text ?? '').split(',').flatMap((part) => {
        const read = item.safeParse(part);
        return part !== '' && read.success ? [read.data] : [];
      }),
    );
/**
 * Makes a schema for a boolean parameter of an address, written as `1` or `0`. An absent or invalid parameter counts
 * as `byDefault`.
 */
export const flag = (byDefault: boolean) =>
  z
    .enum(['0', '1'])
    .transform((text) => text === '1')
    .catch(byDefault);
/** A schema for a boolean written as `1` or `0`; undefined when absent or invalid. */
export const maybeFlag = z
  .enum(['0', '1'])
  .transform((text) => text === '1')
  .optional()
  .catch(undefined);
/** A schema for a text of some form. An address is never refused, so no message has to say the form in words. */
const matching = (form: RegExp) => z.string().refine((text) => form.test(text));
/**
 * Makes a schema for a parameter of an address that is a whole number from `least` to `most`. Other texts are
 * invalid.
 */
export const whole = (least: number, most: number) =>
  matching(/^\d{1,6}$/)
    .transform(Number)
    .pipe(z.number().min(least).max(most));

export const Day = z.iso.date();
export const IdText = z.string().regex(FORMS.id);
/** Key of a finding, or an id. */
export const KeyText = matching(/^[A-Za-z0-9._:-]{1,300}$/);
export const CodeText = matching(/^[A-Za-z0-9_.:-]{1,60}$/);
/** Start or goal of pathways. */
export const EndText = matching(/^[A-Za-z0-9._:-]{1,200}$/);

/** The day, the period of the flows and the audience of the library, which all screens share. */
export const dayFields = {
  at: optional(Day),
  periodFrom: optional(Day),
  periodTo: optional(Day),
  /** Id of an audience defined in the network. An audience that the user describes is never kept in the address. */
  audience: optional(IdText),
};

/** The filters that most screens share: bassins, operator types, stages, sectors. */
export const perimeterFields = {
  bassin: list(IdText),
  type: list(IdText),
  stage: list(z.enum(STAGES)),
  sector: list(CodeText),
};

const DayState = z.object(dayFields);
export type DayState = z.output<typeof DayState>;

/** Reads the state that a step keeps by the fields of its screen, with the day, the period and the audience. */
export const readState = <S extends z.ZodRawShape>(
  fields: S,
  state: string | undefined,
): z.output<z.ZodObject<S>> & DayState =>
  z.object({ ...dayFields, ...fields }).parse(queryValues(state ?? '')) as z.output<z.ZodObject<S>> &
    DayState;
