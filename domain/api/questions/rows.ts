import * as z from 'zod';
import { RowBehind } from '../../findings/figure-rows.ts';
import { Day } from '../../model/fields.ts';
import { FindingKey } from '../../model/finding-key.ts';
import { Period, Revision } from '../answers.ts';
import { days } from '../asked.ts';
import type { Route } from '../route.ts';

/** Asks for the flow rows behind a finding of M05, M07, M08, M10 or M19, given by its key. */
const RowsBody = z.strictObject({ ...days, key: FindingKey }).meta({ id: 'RowsAsked' });
export type RowsAsked = z.output<typeof RowsBody>;

/** The flow rows that a finding counted, and the rows about the same people that it did not count. */
export const RowsAnswer = z
  .strictObject({ revision: Revision, at: Day, period: Period, rows: z.array(RowBehind) })
  .meta({ id: 'RowsAnswer' });
export type RowsAnswer = z.infer<typeof RowsAnswer>;

export const rows = {
  id: 'rows',
  method: 'post',
  path: '/api/findings/rows',
  body: RowsBody,
  answer: RowsAnswer,
  problems: ['broken-json', 'bad-request', 'too-large', 'inverted-period', 'unknown-finding'],
  byRevision: false,
  ability: 'READ',
} as const satisfies Route;
