import * as z from 'zod';
import { FORMS } from '../../model/forms.ts';
import { FLOW_KINDS } from '../../model/vocabulary.ts';
import { Referrals } from '../../referrals/results.ts';
import { Revision } from '../answers.ts';
import type { Route } from '../route.ts';

export const ReferralsQuery = z.strictObject({
  /** A calendar year; absent = the last full one that has figures. */
  year: z.string().regex(FORMS.year).optional(),
  kind: z.enum(FLOW_KINDS).default('ORIENTATION'),
});
export type ReferralsAsked = z.output<typeof ReferralsQuery>;

/** What published figures say of passerelles: who went over which, and which carried nobody. */
export const ReferralsAnswer = z
  .strictObject({ revision: Revision, ...Referrals.shape })
  .meta({ id: 'ReferralsAnswer' });
export type ReferralsAnswer = z.infer<typeof ReferralsAnswer>;

export const referrals = {
  id: 'referrals',
  method: 'get',
  path: '/api/referrals',
  query: ReferralsQuery,
  answer: ReferralsAnswer,
  problems: ['bad-request', 'unknown-year'],
  byRevision: true,
  ability: 'READ',
} as const satisfies Route;
