import * as z from 'zod';
import { Band } from '../../analysis/results.ts';
import { Id } from '../../model/fields.ts';
import { base, pair } from '../finding-fields.ts';

export const OneWayFinding = z.strictObject({
  ...base,
  kind: z.literal('M05'),
  elements: pair,
  evidence: z.strictObject({
    operators: pair,
    /** People who gave up, on rows from the first filière to the second; null when no row gives a number. */
    abandoned: Band.nullable(),
    /**
     * People sent back from the second filière to the first operator or one of its filières; null when there is no
     * row.
     */
    reoriented: Band.nullable(),
    threshold: z.number(),
    /** The passerelles of the pair in P⁺. */
    passerelles: z.array(Id),
  }),
});
export type OneWayFinding = z.infer<typeof OneWayFinding>;
