import * as z from 'zod';
import { MOST_AGREEMENTS } from '../../advice/plan/results.ts';
import { GainParts } from '../../gain/results.ts';
import { Id } from '../../model/fields.ts';
import { FindingKey } from '../../model/finding-life.ts';
import { forAudience } from '../answers.ts';
import { AudienceAsked, days } from '../asked.ts';
import { QUESTION_PROBLEMS, type Route } from '../route.ts';

const TwoOperators = z.tuple([Id, Id]);

/** Bridges whose gain is asked for, together. */
const BridgesAsked = z
  .union([
    /** The bridge that an M04, or an M13 to renew, asks for. */
    z.strictObject({ key: FindingKey }),
    /** All from the first operator to the second, as a line of M04 counts them. */
    z.strictObject({ operatorPair: TwoOperators }),
    /** All that agreements would carry, in both directions; what they add to other agreements, when there are some. */
    z.strictObject({
      agreements: z.array(TwoOperators).min(1).max(MOST_AGREEMENTS),
      beside: z.array(TwoOperators).max(MOST_AGREEMENTS).default([]),
    }),
  ])
  .meta({ id: 'BridgesAsked' });
export type BridgesAsked = z.output<typeof BridgesAsked>;

export const GainBody = z
  .strictObject({ ...days, audience: AudienceAsked.optional(), bridges: BridgesAsked })
  .meta({ id: 'GainAsked' });
export type GainAsked = z.output<typeof GainBody>;

/** What a gain is made of. */
export const GainAnswer = z
  .strictObject({
    ...forAudience,
    /** Of one finding: its bridge; else the certain pairs and the renewals together. */
    parts: GainParts,
    /** With the possible pairs too ("sous réserve"); null when there is none. */
    withPossible: GainParts.nullable(),
  })
  .meta({ id: 'GainAnswer' });
export type GainAnswer = z.infer<typeof GainAnswer>;

export const gain = {
  id: 'gain',
  method: 'post',
  path: '/api/gain',
  summary: {
    fr: 'De quoi est fait un gain : filière par filière, ses places et les débouchés nouvellement servis, pour un constat, une ligne d’opérateurs ou des accords.',
    en: 'What a gain is made of: filière by filière, its places and the outlets newly served, for a finding, a line of operators or agreements.',
  },
  body: GainBody,
  answer: GainAnswer,
  problems: [...QUESTION_PROBLEMS, 'inverted-period', 'unknown-finding'],
  byRevision: false,
} as const satisfies Route;
