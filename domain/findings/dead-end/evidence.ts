import * as z from 'zod';
import { Id } from '../../model/fields.ts';
import { base, one, presumedValues, Stage, undocumentedLinks } from '../finding-fields.ts';

export const DeadEndFinding = z.strictObject({
  ...base,
  kind: z.literal('M01'),
  elements: one,
  evidence: z.strictObject({
    stage: Stage,
    discovery: z.array(Id),
    planned: z.array(Id),
    ...undocumentedLinks,
    ...presumedValues,
  }),
});
export type DeadEndFinding = z.infer<typeof DeadEndFinding>;
