import * as z from 'zod';
import { SuitableCourse, WayOut } from '../../advice/pathways/results.ts';
import { PATHWAY_ORDERS } from '../../analysis/pathways/request.ts';
import { Blocked, Pathway } from '../../analysis/results.ts';
import { Day, Id } from '../../model/fields.ts';
import { FORMALITIES } from '../../model/vocabulary.ts';
import { Revision } from '../answers.ts';
import { AudienceAsked, AudienceId, count, flag, many, Target } from '../asked.ts';
import { QUESTION_PROBLEMS, type Route } from '../route.ts';

/** The order of the pathways: the fastest first, or those with the fewest points to check. */
const Order = z.enum(PATHWAY_ORDERS);

const PathwaysBody = z
  .strictObject({
    /** Id of a filière, or STARTS for every possible start. */
    from: Id,
    /** OUTLETS (any outlet), the id of an outlet or filière, or `sector:CODE`. */
    to: Target,
    k: z.int().min(1).max(100).default(10),
    order: Order.default('fastest'),
    at: Day.optional(),
    audience: AudienceAsked.optional(),
    via: z.array(Id).max(200).optional(),
    avoid: z.array(Id).max(1000).optional(),
    maxMonths: z.int().min(0).max(1200).optional(),
    maxSteps: z.int().min(0).max(200).optional(),
    formality: z.array(z.enum(FORMALITIES)).optional(),
    withoutConcurrent: z.boolean().optional(),
    /** Whether the person is already enrolled at the start, so that its waiting time does not count. */
    enrolled: z.boolean().optional(),
    /** Largest share of intermediate filières that a pathway may have in common with an earlier one, 0 to 1. */
    diversity: z.number().min(0).max(1).optional(),
  })
  .meta({ id: 'PathwaysAsked' });
export type PathwaysAsked = z.output<typeof PathwaysBody>;

export const PathwaysQuery = z.strictObject({
  from: Id,
  to: Target,
  k: z.coerce.number().int().min(1).max(100).default(10),
  order: Order.default('fastest'),
  at: Day.optional(),
  audience: AudienceId.optional(),
  via: many(Id).optional(),
  avoid: many(Id).optional(),
  maxMonths: count(1200).optional(),
  maxSteps: count(200).optional(),
  formality: many(z.enum(FORMALITIES)).optional(),
  withoutConcurrent: flag.optional(),
  enrolled: flag.optional(),
  diversity: z.coerce.number().min(0).max(1).optional(),
});
export type PathwaysQuery = z.output<typeof PathwaysQuery>;

export const PathwaysAnswer = z
  .strictObject({
    revision: Revision,
    at: Day,
    /** Id of the requested audience of the library; null for everyone and for a free profile. */
    audience: Id.nullable(),
    from: z.string(),
    to: z.string(),
    order: Order,
    pathways: z.array(Pathway),
    /** False when the search stopped at its limit, so that more pathways may exist. */
    exhaustive: z.boolean(),
    /** Why there is no pathway; null when there are some. */
    blocked: Blocked.nullable(),
    /** What can be done where there is no pathway; null when there are some. */
    wayOut: WayOut.nullable(),
    /** Courses of French that suit the audience, where its best pathways all go through one made for other learners. */
    suitable: z.array(SuitableCourse),
  })
  .meta({ id: 'PathwaysAnswer' });
export type PathwaysAnswer = z.infer<typeof PathwaysAnswer>;

export const pathways = {
  id: 'pathways',
  method: 'get',
  path: '/api/pathways',
  query: PathwaysQuery,
  answer: PathwaysAnswer,
  problems: ['bad-request', 'unknown-element'],
  byRevision: true,
  ability: 'READ',
} as const satisfies Route;

export const pathwaysFor = {
  id: 'pathwaysFor',
  method: 'post',
  path: '/api/pathways',
  body: PathwaysBody,
  answer: PathwaysAnswer,
  problems: QUESTION_PROBLEMS,
  byRevision: false,
  ability: 'READ',
} as const satisfies Route;
