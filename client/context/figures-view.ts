import * as z from 'zod';
import { FLOW_KINDS, FLOW_OUTCOMES } from '../../domain/model/vocabulary.ts';
import { FIGURE_AXES } from '../../domain/secrecy/figure-results.ts';
import { flag, optional } from '../../domain/slides/state/fields.ts';
import { referralsFields } from '../../domain/slides/state/referrals.ts';
import { CommonView } from './address.ts';

/** Columns by which the table of published figures can be sorted. */
export const FIGURE_COLUMNS = ['about', 'count', ...FLOW_OUTCOMES, 'q1', 'q2', 'q3', 'q4'] as const;
export type FigureColumn = (typeof FIGURE_COLUMNS)[number];

/** State of the screen of published figures. */
export const FiguresView = CommonView.extend({
  /** A calendar year; absent = the last full one that has figures. */
  year: optional(z.string().regex(/^\d{4}$/)),
  kind: z.enum(FLOW_KINDS).catch('ORIENTATION'),
  /** By what the figures are broken down. */
  axis: z.enum(FIGURE_AXES).catch('STAGES'),
  quarters: flag(true),
  sort: z.enum(FIGURE_COLUMNS).catch('about'),
  desc: flag(false),
});
export type FiguresView = z.output<typeof FiguresView>;

/** State of the screen of referrals. */
export const ReferralsView = CommonView.extend(referralsFields);
export type ReferralsView = z.output<typeof ReferralsView>;
