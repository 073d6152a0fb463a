import * as z from 'zod';
import { Band } from '../../analysis/results.ts';
import { Id } from '../../model/fields.ts';
import { base, one, presumedValues } from '../finding-fields.ts';

export const BottleneckFinding = z.strictObject({
  ...base,
  kind: z.literal('M10'),
  elements: one,
  evidence: z.strictObject({
    /** Yearly arrivals; null when no report gives any. */
    arrivals: Band.nullable(),
    /** Whether the arrivals are a lower bound, as not every filière that sends people has reported. */
    atLeast: z.boolean(),
    /** Filières with an active passerelle to this one whose arrivals neither they nor their operators reported. */
    silent: z.array(Id),
    intake: z.int().nullable(),
    waitMonths: z.int().nullable(),
    /** Which of the two tests the filière fails. */
    because: z.array(z.enum(['ARRIVALS', 'WAIT'])).min(1),
    ...presumedValues,
  }),
});
export type BottleneckFinding = z.infer<typeof BottleneckFinding>;
