import * as z from 'zod';
import { LevelVerdict } from '../../analysis/results.ts';
import { Id } from '../../model/fields.ts';
import { base, one, presumedValues } from '../finding-fields.ts';

export const LevelGapFinding = z.strictObject({
  ...base,
  kind: z.literal('M03'),
  elements: one,
  evidence: z.strictObject({ from: Id, to: Id, gap: z.int(), levels: LevelVerdict, ...presumedValues }),
});
export type LevelGapFinding = z.infer<typeof LevelGapFinding>;
