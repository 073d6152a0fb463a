import * as z from 'zod';
import { FORMS } from '../../model/forms.ts';
import { FLOW_KINDS } from '../../model/vocabulary.ts';
import { FIGURE_AXES, FigureTable } from '../../secrecy/figure-results.ts';
import { Revision } from '../answers.ts';
import type { Route } from '../route.ts';

export const FiguresQuery = z.strictObject({
  /** A calendar year; absent = the last full one that has figures. */
  year: z.string().regex(FORMS.year).optional(),
  kind: z.enum(FLOW_KINDS).default('ORIENTATION'),
  /** By what the figures are broken down. */
  axis: z.enum(FIGURE_AXES).default('STAGES'),
});
export type FiguresAsked = z.output<typeof FiguresQuery>;

/** The published figures of a calendar year. The list of figures is closed: no perimeter and no audience changes it. */
export const FiguresAnswer = z
  .strictObject({ revision: Revision, ...FigureTable.shape })
  .meta({ id: 'FiguresAnswer' });
export type FiguresAnswer = z.infer<typeof FiguresAnswer>;

export const figures = {
  id: 'figures',
  method: 'get',
  path: '/api/figures',
  query: FiguresQuery,
  answer: FiguresAnswer,
  problems: ['bad-request', 'unknown-year'],
  byRevision: true,
  ability: 'READ',
} as const satisfies Route;
