import * as z from 'zod';
import { CERTAINTIES } from '../analysis/results.ts';
import { Id } from '../model/fields.ts';
import { DIMENSIONS, type Dimension, STAGES } from '../model/vocabulary.ts';

/** Parts that the schemas of several kinds of missing bridge share. Elements are ids, in the order of the rule. */

export const base = { key: z.string(), certainty: z.enum(CERTAINTIES) };
/** For kinds that are read for an audience: its id when it is a named one, else null. */
export const forAudience = { ...base, audience: Id.nullable() };
export const one = z.tuple([Id]);
export const pair = z.tuple([Id, Id]);
export const Stage = z.enum(STAGES);
export const DimensionName = z.enum(DIMENSIONS as [Dimension, ...Dimension[]]);
