import * as z from 'zod';
import { CERTAINTIES } from '../../analysis/results.ts';
import { pair } from '../finding-fields.ts';

/** M04 as it is shown: one line per ordered pair of operators, best pair first. */
export const CandidateLine = z
  .strictObject({
    operators: pair,
    /** Certainty of the best pair. */
    certainty: z.enum(CERTAINTIES),
    /** Keys of the M04 findings of the line, best first. */
    keys: z.array(z.string()),
    /** Keys of the M13 renewals between the two operators. */
    renewals: z.array(z.string()),
    /** Joint gain of the certain pairs and the renewals, in places × débouchés. */
    gain: z.number(),
    /** Joint gain with the possible pairs too ("sous réserve"). */
    gainWithPossible: z.number(),
    /** Keys of pairs of the line that were rejected: they count in no gain. */
    rejected: z.array(z.string()),
    /** Without effect on outlets even with the possible pairs: shown folded. */
    folded: z.boolean(),
  })
  .meta({ id: 'CandidateLine' });
export type CandidateLine = z.infer<typeof CandidateLine>;
