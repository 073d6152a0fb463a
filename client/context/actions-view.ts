import * as z from 'zod';
import { FORMS } from '../../domain/model/forms.ts';
import { ACTION_KINDS } from '../../domain/model/vocabulary.ts';
import { Day, IdText, list, optional } from '../../domain/slides/state/fields.ts';
import { CommonView } from './address.ts';

/** How the actions are shown. */
export const ACTION_SHOWS = ['list', 'calendar', 'totals'] as const;

const FindingText = z.string().max(600).regex(FORMS.findingKey);

/** State of the screen of actions. */
export const ActionsView = CommonView.extend({
  show: z.enum(ACTION_SHOWS).catch('list'),
  kind: list(z.enum(ACTION_KINDS)),
  /** A calendar year or a quarter, or all; absent = all, but the year of today for totals. */
  period: optional(z.string().regex(/^(?:\d{4}(?:-Q[1-4])?|all)$/)),
  partner: optional(IdText),
  commune: optional(IdText),
  /** Month of the calendar; absent = that of the latest action. */
  month: optional(z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)),
  /** Action that is shown and marked. */
  sel: optional(IdText),
  /** What a new action begins with: the findings that it is about, its partners, its agreements, its day. */
  about: list(FindingText),
  with: list(IdText),
  under: list(IdText),
  on: optional(Day),
});
export type ActionsView = z.output<typeof ActionsView>;
