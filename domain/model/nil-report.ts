import * as z from 'zod';
import { Day, Id, Note, provenance, Text } from './fields.ts';
import { FLOW_DECLARERS } from './vocabulary.ts';

/**
 * "Nothing to report": one of two operators says that in a period nobody was sent from the first to the second. It is
 * not a flow row of zero, which is about one passage, and not silence, which says nothing.
 */
export const NilReport = z.strictObject({
  id: Id.optional(),
  source: Id,
  target: Id,
  from: Day,
  to: Day,
  /** Which of the two operators says it. */
  declaredBy: z.enum(FLOW_DECLARERS),
  note: Note.optional(),
  /** Where the report comes from, as in a flow row. */
  reference: Text.optional(),
  observedOn: provenance.observedOn,
  confidence: provenance.confidence,
});
export type NilReport = z.infer<typeof NilReport>;

/** Makes the id of a report of nothing from its operators, declarer and first day. */
export const nilReportId = ({ source, target, declaredBy, from }: NilReport): string =>
  ['nil', source, target, declaredBy, from].join('.');
