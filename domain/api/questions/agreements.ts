import * as z from 'zod';
import { AGREEMENT_STATES } from '../../agreements/agreement-state.ts';
import { CONFIRMATION_STATES } from '../../agreements/confirmation.ts';
import { ListedAgreement } from '../../agreements/results.ts';
import { Day, Id } from '../../model/fields.ts';
import { PARTNERSHIP_PHASES } from '../../model/vocabulary.ts';
import { Revision } from '../answers.ts';
import { flag, many } from '../asked.ts';
import type { Route } from '../route.ts';

export const AgreementsQuery = z.strictObject({
  /** The day from which states, renewals and confirmations are told. */
  at: Day.optional(),
  state: many(z.enum(AGREEMENT_STATES)).optional(),
  phase: many(z.enum(PARTNERSHIP_PHASES)).optional(),
  confirmation: many(z.enum(CONFIRMATION_STATES)).optional(),
  /** One of the parties. */
  operator: Id.optional(),
  /** Only those to renew. */
  due: flag.optional(),
});
export type AgreementsAsked = z.output<typeof AgreementsQuery>;

/** Agreements, those to renew first. */
export const AgreementsAnswer = z
  .strictObject({ revision: Revision, at: Day, agreements: z.array(ListedAgreement) })
  .meta({ id: 'AgreementsAnswer' });
export type AgreementsAnswer = z.infer<typeof AgreementsAnswer>;

export const agreements = {
  id: 'agreements',
  method: 'get',
  path: '/api/agreements',
  query: AgreementsQuery,
  answer: AgreementsAnswer,
  problems: ['bad-request', 'unknown-element'],
  byRevision: true,
  ability: 'READ',
} as const satisfies Route;
