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
export const one = z.tuple([Id]);
export const pair = z.tuple([Id, Id]);
export const Stage = z.enum(STAGES);
