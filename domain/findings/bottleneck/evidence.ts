import * as z from 'zod';
import { Band } from '../../analysis/results.ts';
import { Id } from '../../model/fields.ts';
import { base, one } from '../finding-fields.ts';

export const BottleneckFinding = z.strictObject({
  ...base,
  kind: z.literal('M10'),
  elements: one,
  evidence: z.strictObject({
    /** Yearly arrivals; null when nobody reported any. */
    arrivals: Band.nullable(),
    /** Not every filière that sends people has reported: "at least". */
    atLeast: z.boolean(),
    /** Filières with a passerelle in force to it, of which nobody has reported. */
    silent: z.array(Id),
    intake: z.int().nullable(),
    waitMonths: z.int().nullable(),
    /** Which of the two tests holds. */
    because: z.array(z.enum(['ARRIVALS', 'WAIT'])).min(1),
  }),
});
export type BottleneckFinding = z.infer<typeof BottleneckFinding>;
