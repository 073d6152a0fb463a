import * as z from 'zod';
import { Day, Id } from '../model/fields.ts';
import { AGREEMENT_STATES } from './agreement-state.ts';
import { CONFIRMATION_STATES } from './confirmation.ts';

/** An agreement with what is derived of it on a day. */
export const ListedAgreement = z
  .strictObject({
    id: Id,
    state: z.enum(AGREEMENT_STATES),
    /** Whether it is to be renewed: it expires within 90 days, or it lapsed and active passerelles rest on it. */
    isDue: z.boolean(),
    confirmation: z.enum(CONFIRMATION_STATES),
    /** What each party last said of it, in the order of the parties. */
    parties: z.array(
      z.strictObject({
        operator: Id,
        /** The latest day on which it confirmed or signed; null when it never did. */
        on: Day.nullable(),
        bySignature: z.boolean(),
        isFresh: z.boolean(),
      }),
    ),
    /** The passerelles that rest on it, in the order of the network. */
    passerelles: z.array(Id),
    /** Those of them that are active. */
    active: z.array(Id),
  })
  .meta({ id: 'ListedAgreement' });
export type ListedAgreement = z.infer<typeof ListedAgreement>;
