import * as z from 'zod';
import { STAGES } from '../../domain/model/vocabulary.ts';
import { IdText, list, optional, perimeterFields } from '../../domain/slides/state/fields.ts';
import { CommonView } from './address.ts';

/** The state of the screens that say how well the offer is known, as their addresses hold it. */

/** The figures that a cell of the coverage table can show. */
export const MEASURES = ['filieres', 'places', 'documented', 'verified'] as const;
export type Measure = (typeof MEASURES)[number];

/** State of the coverage screen. */
export const CoverageView = CommonView.extend({
  /** A bassin or a commune; absent = the whole network. */
  area: optional(IdText),
  measure: optional(z.enum(MEASURES)),
  /** As a table or stage by stage; absent = what suits the width of the screen. */
  show: optional(z.enum(['table', 'stages'])),
  /** Cell that is open: `STAGE:sector`. The sector is empty when unknown. */
  open: optional(z.string().regex(new RegExp(`^(?:${STAGES.join('|')}):[A-Za-z0-9_.-]*$`))),
});
export type CoverageView = z.output<typeof CoverageView>;

/** State of the screen that says whom to ask: the operator whose card is open. */
export const AskingView = CommonView.extend({ ...perimeterFields, open: optional(IdText) });
export type AskingView = z.output<typeof AskingView>;

/** Reasons why data must be verified. */
export const TO_VERIFY_KINDS = ['DATE', 'FIELDS', 'WAITED'] as const;
export type ToVerifyKind = (typeof TO_VERIFY_KINDS)[number];

/** State of the freshness screen. */
export const FreshnessView = CommonView.extend({
  ...perimeterFields,
  /** Operators that one officer looks after; empty = all. */
  operator: list(IdText),
  /** Source of the facts, as written in the data. */
  source: optional(z.string().min(1).max(300)),
  what: optional(z.enum(TO_VERIFY_KINDS)),
  by: optional(z.enum(['operator', 'filiere'])),
  /** Operator whose card is open. */
  open: optional(IdText),
});
export type FreshnessView = z.output<typeof FreshnessView>;
