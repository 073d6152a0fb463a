import * as z from 'zod';
import { HomeResult } from '../../home/results.ts';
import { Day, Id } from '../../model/fields.ts';
import { Period, Revision } from '../answers.ts';
import { days } from '../asked.ts';
import type { Route } from '../route.ts';

export const HomeQuery = z.strictObject({
  ...days,
  /** Only what concerns this bassin. */
  bassin: Id.optional(),
  /** Only what concerns this operator; with `bassin`, its part in the bassin. */
  operator: Id.optional(),
  /**
   * The day on which the answer is read, from which it tells what expires, what lapsed and which follow-ups are overdue;
   * absent = the day of the network.
   */
  today: Day.optional(),
});
export type HomeQuery = z.output<typeof HomeQuery>;

export const HomeAnswer = z
  .strictObject({ revision: Revision, at: Day, period: Period, ...HomeResult.shape })
  .meta({ id: 'HomeAnswer' });
export type HomeAnswer = z.infer<typeof HomeAnswer>;

export const home = {
  id: 'home',
  method: 'get',
  path: '/api/home',
  query: HomeQuery,
  answer: HomeAnswer,
  problems: ['bad-request', 'inverted-period', 'unknown-element'],
  byRevision: true,
  ability: 'READ',
} as const satisfies Route;
