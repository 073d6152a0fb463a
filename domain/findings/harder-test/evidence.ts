import * as z from 'zod';
import { CERTAINTIES, Level } from '../../analysis/results.ts';
import { DimensionName } from '../../model/fields.ts';
import { base, one, presumedValues } from '../finding-fields.ts';

export const HarderTestFinding = z.strictObject({
  ...base,
  kind: z.literal('M15'),
  elements: one,
  evidence: z.strictObject({
    dimensions: z.array(
      z.strictObject({
        dimension: DimensionName,
        declared: Level.nullable(),
        tested: Level,
        certainty: z.enum(CERTAINTIES),
      }),
    ),
    ...presumedValues,
  }),
});
export type HarderTestFinding = z.infer<typeof HarderTestFinding>;
