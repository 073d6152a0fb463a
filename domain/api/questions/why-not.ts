import * as z from 'zod';
import { Admitting, WhyNot } from '../../advice/why-not/results.ts';
import { ANY_OUTLET, ANY_START } from '../../analysis/pathways/request.ts';
import { Day, Id } from '../../model/fields.ts';
import { forAudience } from '../answers.ts';
import { AudienceAsked, Target } from '../asked.ts';
import { QUESTION_PROBLEMS, type Route } from '../route.ts';

/** Asks why a filière or an outlet is not among the pathways for an audience. */
const WhyNotBody = z
  .strictObject({
    at: Day.optional(),
    /** Id of a filière, or STARTS for every possible start. */
    from: Id.default(ANY_START),
    /** OUTLETS (any outlet), the id of an outlet or filière, or `sector:CODE`. */
    to: Target.default(ANY_OUTLET),
    /** The filière or outlet that is asked about; without it, only `admitting` is answered. */
    place: Id.optional(),
    audience: AudienceAsked.optional(),
  })
  .meta({ id: 'WhyNotAsked' });
export type WhyNotAsked = z.output<typeof WhyNotBody>;

/** Why one is not among the pathways, and which filières would admit the audience but cannot be entered directly. */
export const WhyNotAnswer = z
  .strictObject({
    ...forAudience,
    /** null when no filière or outlet is asked about. */
    whyNot: WhyNot.nullable(),
    /** From every start, and for an audience: the nearest to the goal first, five at most. */
    admitting: z.array(Admitting),
  })
  .meta({ id: 'WhyNotAnswer' });
export type WhyNotAnswer = z.infer<typeof WhyNotAnswer>;

export const whyNot = {
  id: 'whyNot',
  method: 'post',
  path: '/api/why-not',
  body: WhyNotBody,
  answer: WhyNotAnswer,
  problems: QUESTION_PROBLEMS,
  byRevision: false,
  ability: 'READ',
} as const satisfies Route;
