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
  body: ClosureBody,
  answer: ClosureAnswer,
  problems: QUESTION_PROBLEMS,
  byRevision: false,
  ability: 'READ',
} as const satisfies Route;
