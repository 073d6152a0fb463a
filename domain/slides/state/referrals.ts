import * as z from 'zod';
import { FORMS } from '../../model/forms.ts';
import { FLOW_KINDS } from '../../model/vocabulary.ts';
import type { FigureAxis } from '../../secrecy/figure-results.ts';
import { optional, whole } from './fields.ts';

/** The breakdowns that are drawn: those of two ends each, but for the finest. */
export const SANKEY_AXES = ['STAGES', 'TYPES', 'OPERATORS'] as const satisfies readonly FigureAxis[];
export type SankeyAxis = (typeof SANKEY_AXES)[number];

/** What the address of the referrals keeps. */
export const referralsFields = {
  /** A calendar year; absent = the last full one that has figures. */
  year: optional(z.string().regex(FORMS.year)),
  /** A quarter of the year. Drawings by stages alone have figures of it. */
  quarter: optional(whole(1, 4)),
  kind: z.enum(FLOW_KINDS).catch('ORIENTATION'),
  axis: z.enum(SANKEY_AXES).catch('STAGES'),
};
