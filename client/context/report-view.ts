import * as z from 'zod';
import { IdText, optional } from '../../domain/slides/state/fields.ts';
import { CommonView } from './address.ts';

/** State of the screen of the yearly report. */
export const ReportView = CommonView.extend({
  /** The period; absent = the calendar year that is being reported on. */
  from: optional(z.iso.date()),
  to: optional(z.iso.date()),
  /** Id of a bassin or a Régionale; absent = the whole network. */
  perimeter: optional(IdText),
  /** A kept report, which has a period and a perimeter of its own. */
  kept: optional(IdText),
});
export type ReportView = z.output<typeof ReportView>;
