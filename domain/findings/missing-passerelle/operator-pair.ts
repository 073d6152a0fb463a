import * as z from 'zod';
import { CERTAINTIES } from '../../analysis/results.ts';
import { Id } from '../../model/fields.ts';

/** An ordered pair of operators, with the missing passerelles from the first to the second. */
export const OperatorPair = z
  .strictObject({
    operators: z.tuple([Id, Id]),
    /** Certainty of the best missing passerelle. */
    certainty: z.enum(CERTAINTIES),
    /** Keys of the missing passerelles (M04), best first. */
    keys: z.array(z.string()),
    /** Keys of the M13 renewals between the two operators. */
    renewals: z.array(z.string()),
    /** Joint gain of the certain missing passerelles and the renewals, in places × débouchés. */
    gain: z.number(),
    /** Places per year of the filières, Doors apart, that gain an outlet with these: each place once. */
    placesConcerned: z.number(),
    /** The outlets that some of them gain, in id order. */
    outlets: z.array(Id),
    /** Joint gain with the possible ones too ("sous réserve"). */
    gainWithPossible: z.number(),
    /** Keys of the rejected ones, which count in no gain. */
    rejected: z.array(z.string()),
    /** Whether the pair has no effect on outlets even with the possible ones; the screen shows it folded. */
    folded: z.boolean(),
  })
  .meta({ id: 'OperatorPair' });
export type OperatorPair = z.infer<typeof OperatorPair>;
