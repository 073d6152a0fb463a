import * as z from 'zod';
import { Band } from '../../analysis/results.ts';
import { Code, Id } from '../../model/fields.ts';
import { base, pair } from '../finding-fields.ts';

export const RuptureFinding = z.strictObject({
  ...base,
  kind: z.literal('M19'),
  elements: pair,
  evidence: z.strictObject({
    /** The people sent of whom all four outcomes are published. */
    sent: Band,
    /** How many percent of them were refused or gave up, to the nearest 5; null where the share would say too much. */
    lostPercent: z.int().nullable(),
    /** Up to three reasons of refusal or of giving up, those that most rows name first. */
    reasons: z.array(Code),
    /** Whether the receiver reports other numbers than the sender for the same months. */
    isContradicted: z.boolean(),
    /** The passerelles of the pair in P⁺. */
    passerelles: z.array(Id),
  }),
});
export type RuptureFinding = z.infer<typeof RuptureFinding>;
