import * as z from 'zod';
import { Accessibility } from '../../analysis/levers/results.ts';
import { Day } from '../../model/fields.ts';
import { forAudience } from '../answers.ts';
import { AudienceAsked } from '../asked.ts';
import { QUESTION_PROBLEMS, type Route } from '../route.ts';

const LeversBody = z
  .strictObject({ at: Day.optional(), audience: AudienceAsked.optional() })
  .meta({ id: 'LeversAsked' });

/** What lifting each obstacle would open up, and where the obstacles are. */
export const LeversAnswer = z
  .strictObject({ ...forAudience, accessibility: Accessibility })
  .meta({ id: 'LeversAnswer' });
export type LeversAnswer = z.infer<typeof LeversAnswer>;

export const levers = {
  id: 'levers',
  method: 'post',
  path: '/api/levers',
  body: LeversBody,
  answer: LeversAnswer,
  problems: QUESTION_PROBLEMS,
  byRevision: false,
  ability: 'READ',
} as const satisfies Route;
