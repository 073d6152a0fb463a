import * as z from 'zod';
import { Id } from '../../model/fields.ts';
import { DIMENSIONS, type Dimension } from '../../model/vocabulary.ts';
import { Level } from '../results.ts';

const DimensionName = z.enum(DIMENSIONS as [Dimension, ...Dimension[]]);

/** One thing that keeps an audience out: an obstacle, a condition of a filière, or a level. */
export const BlockingItem = z
  .strictObject({
    kind: z.enum(['OBSTACLE', 'AGE', 'STATUS', 'GROUP', 'COMMUNE', 'GAP', 'OVER']),
    /** The filière that asks; for an obstacle, what it stands on. */
    element: Id,
    obstacle: Id.nullable(),
    dimension: DimensionName.nullable(),
    /** Level that the person has there, and that is asked or not to be exceeded. */
    state: Level.nullable(),
    limit: Level.nullable(),
    /** A place, a course, an arrangement could lift it; age, status, group, commune and a ceiling cannot be lifted. */
    negotiable: z.boolean(),
  })
  .meta({ id: 'BlockingItem' });
export type BlockingItem = z.infer<typeof BlockingItem>;
