import * as z from 'zod';
import { Asking } from '../../inventory/whom-to-ask.ts';
import { Day, Id } from '../../model/fields.ts';
import { Period, Revision } from '../answers.ts';
import { days } from '../asked.ts';
import type { Route } from '../route.ts';

/** Most operators that an answer ranks. */
export const MOST_ASKED = 100_000;

export const WhomToAskQuery = z.strictObject({
  ...days,
  /** Most operators to list, of each of the two lists. */
  limit: z.coerce.number().int().min(1).max(MOST_ASKED).default(100),
});
export type WhomToAskQuery = z.output<typeof WhomToAskQuery>;

export const WhomToAskAnswer = z
  .strictObject({
    revision: Revision,
    at: Day,
    period: Period,
    /** The operators by what asking them would settle, the most useful first. */
    asked: z.array(Asking),
    /** Number of operators to ask, including those not listed. */
    total: z.int(),
    /**
     * The silent operators: nobody has said what they offer, so no finding names them. They are to be asked for their
     * filières, before the others. Those with the most sites come first, then by name; those gone through come last.
     */
    silent: z.array(Id),
    /** Number of silent operators, including those not listed. */
    silentTotal: z.int(),
  })
  .meta({ id: 'WhomToAskAnswer' });
export type WhomToAskAnswer = z.infer<typeof WhomToAskAnswer>;

export const whomToAsk = {
  id: 'whomToAsk',
  method: 'get',
  path: '/api/whom-to-ask',
  query: WhomToAskQuery,
  answer: WhomToAskAnswer,
  problems: ['bad-request', 'inverted-period'],
  byRevision: true,
  ability: 'READ',
} as const satisfies Route;
