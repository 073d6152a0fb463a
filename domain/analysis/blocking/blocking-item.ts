import * as z from 'zod';
import { DimensionName, Id } from '../../model/fields.ts';
import { Level } from '../results.ts';

/** One thing that keeps an audience out: an obstacle, an entry condition, or a level. */
export const BlockingItem = z
  .strictObject({
    kind: z.enum(['OBSTACLE', 'AGE', 'STATUS', 'GROUP', 'COMMUNE', 'GAP', 'OVER']),
    /** The filière that asks for it; for an obstacle, the element that it is on. */
    element: Id,
    obstacle: Id.nullable(),
    dimension: DimensionName.nullable(),
    /** The level that the person has, and the level that is asked for or must not be exceeded. */
    state: Level.nullable(),
    limit: Level.nullable(),
    /**
     * Whether a place, a course or an arrangement could lift it. Age, status, group, commune and ceiling cannot be
     * lifted.
     */
    negotiable: z.boolean(),
  })
  .meta({ id: 'BlockingItem' });
export type BlockingItem = z.infer<typeof BlockingItem>;
