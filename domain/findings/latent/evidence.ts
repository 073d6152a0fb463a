import * as z from 'zod';
import { Band } from '../../analysis/results.ts';
import { Id } from '../../model/fields.ts';
import { base, pair } from '../finding-fields.ts';

export const LatentFinding = z.strictObject({
  ...base,
  kind: z.literal('M08'),
  elements: pair,
  evidence: z.strictObject({ band: Band, threshold: z.number(), filieres: z.array(Id) }),
});
export type LatentFinding = z.infer<typeof LatentFinding>;
