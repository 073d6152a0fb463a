import * as z from 'zod';
import { Day, Id } from '../../model/fields.ts';
import { base, pair } from '../finding-fields.ts';

export const DormantFinding = z.strictObject({
  ...base,
  kind: z.literal('M07'),
  elements: pair,
  evidence: z.strictObject({
    passerelles: z.array(Id),
    /** First day on which the pair and both ends were there; null = always. */
    since: Day.nullable(),
    /** Whole months of the period, all covered by rows that say zero. */
    months: z.int(),
  }),
});
export type DormantFinding = z.infer<typeof DormantFinding>;
