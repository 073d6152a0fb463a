import * as z from 'zod';
import { OperatorRole } from '../../advice/operators/results.ts';
import { Day, Id } from '../../model/fields.ts';
import { Revision } from '../answers.ts';
import { QUESTION_PROBLEMS, type Route } from '../route.ts';

const OperatorRoleBody = z
  .strictObject({ at: Day.optional(), operator: Id })
  .meta({ id: 'OperatorRoleAsked' });
export type OperatorRoleAsked = z.output<typeof OperatorRoleBody>;

/** The role of an operator: what in the network depends on it. */
export const OperatorRoleAnswer = z
  .strictObject({ revision: Revision, at: Day, operator: Id, role: OperatorRole })
  .meta({ id: 'OperatorRoleAnswer' });
export type OperatorRoleAnswer = z.infer<typeof OperatorRoleAnswer>;

export const operatorRole = {
  id: 'operatorRole',
  method: 'post',
  path: '/api/operator',
  body: OperatorRoleBody,
  answer: OperatorRoleAnswer,
  problems: QUESTION_PROBLEMS,
  byRevision: false,
  ability: 'READ',
} as const satisfies Route;
