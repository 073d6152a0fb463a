import * as z from 'zod';
import { AgreementPlan, MOST_AGREEMENTS } from '../../advice/plan/results.ts';
import { LifeShown } from '../../findings/follow-up.ts';
import { Day, Id } from '../../model/fields.ts';
import { forAudience } from '../answers.ts';
import { AudienceAsked } from '../asked.ts';
import { QUESTION_PROBLEMS, type Route } from '../route.ts';

export const PlanBody = z
  .strictObject({
    at: Day.optional(),
    /** Largest number of agreements. For 0 the answer says why there is no plan. */
    n: z.int().min(0).max(MOST_AGREEMENTS),
    audience: AudienceAsked.optional(),
    /** Only agreements of which each passerelle begins or ends in this bassin. */
    bassin: Id.optional(),
  })
  .meta({ id: 'PlanAsked' });
export type PlanAsked = z.output<typeof PlanBody>;

/** Agreements to sign, for every number of agreements up to the requested one. */
export const PlanAnswer = z
  .strictObject({
    ...forAudience,
    plan: AgreementPlan,
    /** What people said of the findings that the passerelles of the plan answer, by the key of the finding. */
    lives: z.record(z.string(), LifeShown),
  })
  .meta({ id: 'PlanAnswer' });
export type PlanAnswer = z.infer<typeof PlanAnswer>;

export const plan = {
  id: 'plan',
  method: 'post',
  path: '/api/plan',
  body: PlanBody,
  answer: PlanAnswer,
  problems: QUESTION_PROBLEMS,
  byRevision: false,
  ability: 'READ',
} as const satisfies Route;
