import * as z from 'zod';
import { Id } from './fields.ts';
import { FLOW_OUTCOMES } from './vocabulary.ts';

/** What a published sum is broken down by: the two ends of rows, the operators of both ends, or the target. */
export const SUM_AXES = ['ENDS', 'OPERATORS', 'TARGET'] as const;
export type SumAxis = (typeof SUM_AXES)[number];

/**
 * A published figure that says more than the flow rows of the network: some of the rows that it adds up show their own
 * count as masked. The server adds these figures to the network that it gives away (docs/decisions/011). They are no
 * part of a network that is kept.
 */
export const PublishedSum = z
  .strictObject({
    axis: z.enum(SUM_AXES),
    /** The ids on the axis, joined by a space: source and target, both operators, or the target. */
    about: z.string(),
    measure: z.enum(['count', ...FLOW_OUTCOMES]),
    /** The number of people of all rows together. */
    value: z.int().min(1),
    /** Ids of the flow rows that report anybody. */
    rows: z.array(Id),
  })
  .meta({ id: 'PublishedSum' });
export type PublishedSum = z.infer<typeof PublishedSum>;
