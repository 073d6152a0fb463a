import * as z from 'zod';
import { CERTAINTIES, Concerned } from '../../analysis/results.ts';
import { OnLapsed } from '../../gain/results.ts';
import { Id } from '../../model/fields.ts';
import { Doubt } from './doubt.ts';

/** An ordered pair of operators, with the missing passerelles from the first to the second. */
export const OperatorPair = z
  .strictObject({
    operators: z.tuple([Id, Id]),
    /** Its place in the ranking of all such pairs, from 1. Every list that names a rank names this one. */
    rank: z.int().min(1),
    /** Certainty of the best missing passerelle. */
    certainty: z.enum(CERTAINTIES),
    /** What is uncertain about it; nothing when it is certain, or only possible because of presumed values. */
    doubts: z.array(Doubt),
    /** How many of its missing passerelles are certain; the others are possible. */
    certainCount: z.int().min(0),
    /** Keys of the missing passerelles (M04), best first. */
    keys: z.array(z.string()),
    /** Keys of the M13 renewals between the two operators. */
    renewals: z.array(z.string()),
    /**
     * Joint gain of the certain missing passerelles and the renewals: the sum of places × outlets gained, by which pairs
     * are ranked.
     */
    gain: z.number(),
    /** Whom the certain missing passerelles and the renewals concern. */
    ...Concerned.shape,
    /** The lapsed agreements on which these places rest, and what remains without them; null when none. */
    onLapsed: OnLapsed.nullable(),
    /**
     * Months from the beginning of the first filière of the best missing passerelle to the nearest outlet; null when
     * there is none.
     */
    months: z.number().min(0).nullable(),
    /** The outlet to which these months lead; null when there is none. */
    nearest: Id.nullable(),
    /** Joint gain with the possible ones too ("sous réserve"). */
    gainWithPossible: z.number(),
    /** Whom they concern with the possible ones too. */
    withPossible: Concerned,
    /** Keys of the rejected ones, which count in no gain. */
    rejected: z.array(z.string()),
    /** Whether the pair has no effect on outlets even with the possible ones; the screen shows it folded. */
    folded: z.boolean(),
  })
  .meta({ id: 'OperatorPair' });
export type OperatorPair = z.infer<typeof OperatorPair>;
