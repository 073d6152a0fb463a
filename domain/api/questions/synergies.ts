import * as z from 'zod';
import { Synergies } from '../../advice/synergies/results.ts';
import { Day, Id } from '../../model/fields.ts';
import { forAudience } from '../answers.ts';
import { AudienceAsked, Sector } from '../asked.ts';
import { QUESTION_PROBLEMS, type Route } from '../route.ts';

const SynergiesBody = z
  .strictObject({
    at: Day.optional(),
    /** Operator types between which synergies are looked for. */
    types: z.array(Id).min(1).max(40),
    sector: Sector.optional(),
    audience: AudienceAsked.optional(),
  })
  .meta({ id: 'SynergiesAsked' });
export type SynergiesAsked = z.output<typeof SynergiesBody>;

/** Passerelles that exist, could exist and cannot exist between operators of the given types. */
export const SynergiesAnswer = z
  .strictObject({ ...forAudience, synergies: Synergies })
  .meta({ id: 'SynergiesAnswer' });
export type SynergiesAnswer = z.infer<typeof SynergiesAnswer>;

export const synergies = {
  id: 'synergies',
  method: 'post',
  path: '/api/synergies',
  body: SynergiesBody,
  answer: SynergiesAnswer,
  problems: QUESTION_PROBLEMS,
  byRevision: false,
  ability: 'READ',
} as const satisfies Route;
