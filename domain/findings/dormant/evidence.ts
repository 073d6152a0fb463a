import * as z from 'zod';
import { Day, Id } from '../../model/fields.ts';
import { base, pair } from '../finding-fields.ts';

export const DormantFinding = z.strictObject({
  ...base,
  kind: z.literal('M07'),
  elements: pair,
  evidence: z.strictObject({
    passerelles: z.array(Id),
    /** First day on which the passerelle and both ends existed; null when no first day is given. */
    since: Day.nullable(),
    /** Whole months of the period; rows that report zero people cover all of them. */
    months: z.int(),
  }),
});
export type DormantFinding = z.infer<typeof DormantFinding>;
