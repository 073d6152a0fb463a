import * as z from 'zod';
import { SinglePointFinding } from '../../findings/single-point/evidence.ts';
import { Day, Id } from '../../model/fields.ts';
import { Revision } from '../answers.ts';
import { QUESTION_PROBLEMS, type Route } from '../route.ts';

const ClosureBody = z.strictObject({ at: Day.optional(), operator: Id }).meta({ id: 'ClosureAsked' });
export type ClosureAsked = z.output<typeof ClosureBody>;

/** What the network would lose if an operator closed. */
export const ClosureAnswer = z
  .strictObject({ revision: Revision, at: Day, operator: Id, loss: SinglePointFinding.shape.evidence })
  .meta({ id: 'ClosureAnswer' });
export type ClosureAnswer = z.infer<typeof ClosureAnswer>;

export const closure = {
  id: 'closure',
  method: 'post',
  path: '/api/closure',
  summary: {
    fr: 'Ce qui serait perdu si un opérateur fermait : les couples départ–débouché et les places par an.',
    en: 'What would be lost if an operator closed: pairs of start and outlet, and places per year.',
  },
  body: ClosureBody,
  answer: ClosureAnswer,
  problems: QUESTION_PROBLEMS,
  byRevision: false,
  ability: 'READ',
} as const satisfies Route;
