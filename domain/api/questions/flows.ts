import * as z from 'zod';
import { Band } from '../../analysis/results.ts';
import { Id } from '../../model/fields.ts';
import { FLOW_KINDS } from '../../model/vocabulary.ts';
import { Period, Revision } from '../answers.ts';
import { days } from '../asked.ts';
import type { Route } from '../route.ts';

export const FlowsQuery = z.strictObject(days);
export type FlowsQuery = z.output<typeof FlowsQuery>;

/** Referral flows of a period as the map may show them: sums per pair of ends, as bands. */
export const FlowsAnswer = z
  .strictObject({
    revision: Revision,
    period: Period,
    flows: z.array(
      z.strictObject({
        source: Id,
        target: Id,
        kinds: z.array(z.enum(FLOW_KINDS)),
        band: Band,
        rows: z.int(),
      }),
    ),
  })
  .meta({ id: 'FlowsAnswer' });
export type FlowsAnswer = z.infer<typeof FlowsAnswer>;

export const flows = {
  id: 'flows',
  method: 'get',
  path: '/api/flows',
  query: FlowsQuery,
  answer: FlowsAnswer,
  problems: ['bad-request', 'inverted-period'],
  byRevision: true,
  ability: 'READ',
} as const satisfies Route;
