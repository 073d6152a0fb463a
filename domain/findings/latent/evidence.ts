import * as z from 'zod';
import { Band } from '../../analysis/results.ts';
import { Id } from '../../model/fields.ts';
import { base, pair, undocumentedLinks } from '../finding-fields.ts';

export const LatentFinding = z.strictObject({
  ...base,
  kind: z.literal('M08'),
  elements: pair,
  evidence: z.strictObject({
    band: Band,
    threshold: z.number(),
    filieres: z.array(Id),
    /** Both operators, unless the links out of the first or into the second are documented. */
    ...undocumentedLinks,
  }),
});
export type LatentFinding = z.infer<typeof LatentFinding>;
