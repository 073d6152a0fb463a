import * as z from 'zod';
import { MOST_STEPS_AHEAD, NextSteps, STEPS_AHEAD } from '../../advice/next-steps/results.ts';
import { Day, Id } from '../../model/fields.ts';
import { forAudience } from '../answers.ts';
import { AudienceAsked } from '../asked.ts';
import { QUESTION_PROBLEMS, type Route } from '../route.ts';

/** Asks where people can go from a filière within a few passerelles. */
const NextStepsBody = z
  .strictObject({
    at: Day.optional(),
    from: Id,
    /** Most months from the beginning, where there is a limit. */
    maxMonths: z.int().min(0).max(1200).optional(),
    maxSteps: z.int().min(1).max(MOST_STEPS_AHEAD).default(STEPS_AHEAD),
    /** Whether the person is already enrolled at the start, so that its waiting time does not count. */
    enrolled: z.boolean().default(false),
    audience: AudienceAsked.optional(),
  })
  .meta({ id: 'NextStepsAsked' });
export type NextStepsAsked = z.output<typeof NextStepsBody>;

/** Where people can go from a filière within a few steps, and where they cannot. */
export const NextStepsAnswer = z
  .strictObject({ ...forAudience, from: Id, next: NextSteps })
  .meta({ id: 'NextStepsAnswer' });
export type NextStepsAnswer = z.infer<typeof NextStepsAnswer>;

export const nextSteps = {
  id: 'nextSteps',
  method: 'post',
  path: '/api/next-steps',
  body: NextStepsBody,
  answer: NextStepsAnswer,
  problems: QUESTION_PROBLEMS,
  byRevision: false,
  ability: 'READ',
} as const satisfies Route;
