import * as z from 'zod';
import { base, one, Stage } from '../finding-fields.ts';

export const UnreachableFinding = z.strictObject({
  ...base,
  kind: z.literal('M02'),
  elements: one,
  evidence: z.strictObject({ stage: Stage, severity: z.enum(['strong', 'to-document']) }),
});
export type UnreachableFinding = z.infer<typeof UnreachableFinding>;
