import * as z from 'zod';
import { MOST_AGREEMENTS } from '../../advice/plan/results.ts';
import { GainParts } from '../../gain/results.ts';
import { Id } from '../../model/fields.ts';
import { FindingKey } from '../../model/finding-key.ts';
import { forAudience } from '../answers.ts';
import { AudienceAsked, days } from '../asked.ts';
import { QUESTION_PROBLEMS, type Route } from '../route.ts';

const TwoOperators = z.tuple([Id, Id]);

/** Missing passerelles whose gain is computed as a whole. */
const BridgesAsked = z
  .union([
    /** The passerelle of one M04 finding, or of an M13 finding to renew. */
    z.strictObject({ key: FindingKey }),
    /** All missing passerelles (M04) from the first operator to the second. */
    z.strictObject({ operatorPair: TwoOperators }),
    /**
     * All passerelles of some agreements, in both directions. With `beside`, the answer is what they add to these other
     * agreements.
     */
    z.strictObject({
      agreements: z.array(TwoOperators).min(1).max(MOST_AGREEMENTS),
      beside: z.array(TwoOperators).max(MOST_AGREEMENTS).default([]),
    }),
  ])
  .meta({ id: 'BridgesAsked' });
export type BridgesAsked = z.output<typeof BridgesAsked>;

const GainBody = z
  .strictObject({ ...days, audience: AudienceAsked.optional(), bridges: BridgesAsked })
  .meta({ id: 'GainAsked' });
export type GainAsked = z.output<typeof GainBody>;

/** The terms of a gain. */
export const GainAnswer = z
  .strictObject({
    ...forAudience,
    /** Gain of one missing passerelle, or of the certain and renewable passerelles of a pair together. */
    parts: GainParts,
    /** Gain with the possible passerelles ("sous réserve") as well; null when there are none. */
    withPossible: GainParts.nullable(),
  })
  .meta({ id: 'GainAnswer' });
export type GainAnswer = z.infer<typeof GainAnswer>;

export const gain = {
  id: 'gain',
  method: 'post',
  path: '/api/gain',
  body: GainBody,
  answer: GainAnswer,
  problems: [...QUESTION_PROBLEMS, 'inverted-period', 'unknown-finding'],
  byRevision: false,
  ability: 'READ',
} as const satisfies Route;
