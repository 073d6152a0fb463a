import * as z from 'zod';
import { CERTAINTIES } from '../analysis/results.ts';
import { Id } from '../model/fields.ts';
import { STAGES } from '../model/vocabulary.ts';

/** Schema parts that several kinds of findings share. Elements are ids, in the order of the rule. */

export const base = { key: z.string(), certainty: z.enum(CERTAINTIES) };
/** Fields of kinds that are computed for an audience: `audience` is the id of a named audience, else null. */
export const forAudience = { ...base, audience: Id.nullable() };
/**
 * Operators named by the finding whose links nobody documented, by id. A passerelle that nobody wrote down could change
 * the finding.
 */
export const undocumentedLinks = { undocumentedLinks: z.array(Id) };
/** A value of a filière that an import presumed and that nobody has confirmed. */
export const PresumedValue = z
  .strictObject({
    /** Id of the filière. */
    element: Id,
    /** Path of the field, such as `stage` or `exit.oral`. */
    field: z.string(),
  })
  .meta({ id: 'PresumedValue' });
export type PresumedValue = z.infer<typeof PresumedValue>;
/**
 * The presumed values on which the finding rests, by element and field; absent where there are none. A finding with
 * such values is only possible.
 */
export const presumedValues = { presumed: z.array(PresumedValue).min(1).optional() };
export const one = z.tuple([Id]);
export const pair = z.tuple([Id, Id]);
export const Stage = z.enum(STAGES);
