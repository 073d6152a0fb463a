import * as z from 'zod';
import { Pathway } from '../../analysis/results.ts';
import { forAudience, pair, presumedValues, undocumentedLinks } from '../finding-fields.ts';

export const TooLongFinding = z.strictObject({
  ...forAudience,
  kind: z.literal('M16'),
  /** The start, then the outlet. */
  elements: pair,
  evidence: z.strictObject({
    /** Months of the shortest pathway, and the months that it may take. */
    months: z.int(),
    horizon: z.int(),
    withoutConcurrent: z.boolean(),
    pathway: Pathway,
    ...undocumentedLinks,
    ...presumedValues,
  }),
});
export type TooLongFinding = z.infer<typeof TooLongFinding>;
