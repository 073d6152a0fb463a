import * as z from 'zod';
import { DashboardResult } from '../../dashboard/results.ts';
import { Day } from '../../model/fields.ts';
import { Revision } from '../answers.ts';
import type { Route } from '../route.ts';

export const DashboardQuery = z.strictObject({ at: Day.optional() });
export type DashboardQuery = z.output<typeof DashboardQuery>;

export const DashboardAnswer = z
  .strictObject({ revision: Revision, at: Day, ...DashboardResult.shape })
  .meta({ id: 'DashboardAnswer' });
export type DashboardAnswer = z.infer<typeof DashboardAnswer>;

export const dashboard = {
  id: 'dashboard',
  method: 'get',
  path: '/api/dashboard',
  query: DashboardQuery,
  answer: DashboardAnswer,
  problems: ['bad-request'],
  byRevision: true,
  ability: 'READ',
} as const satisfies Route;
