import * as z from 'zod';
import { IdText, optional } from '../../domain/slides/state/fields.ts';
import { CommonView } from './address.ts';

/** What is shown of a meeting. */
export const MEETING_SHOWS = ['agenda', 'minutes'] as const;
/** Which decisions are listed. */
export const DECISION_SHOWS = ['due', 'SETTLED', 'all'] as const;

/** Key of a finding, or an id. */
const AboutText = z.string().regex(/^[A-Za-z0-9._:-]{1,300}$/);

/** State of the screen of meetings. */
export const MeetingsView = CommonView.extend({
  /** The meeting that is open; absent = the list of meetings and decisions. */
  meeting: optional(IdText),
  show: z.enum(MEETING_SHOWS).catch('agenda'),
  which: z.enum(DECISION_SHOWS).catch('due'),
  carrier: optional(z.string().max(200)),
  bassin: optional(IdText),
  /** What is to be brought to a meeting: a finding by its key, an agreement or a scenario by its id. */
  finding: optional(AboutText),
  agreement: optional(IdText),
  scenario: optional(IdText),
});
export type MeetingsView = z.output<typeof MeetingsView>;
