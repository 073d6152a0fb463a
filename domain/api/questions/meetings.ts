import * as z from 'zod';
import { Minutes } from '../../meetings/minutes.ts';
import { DECISION_STATES, ListedDecision, ListedMeeting, MeetingResult } from '../../meetings/results.ts';
import { LANGUAGES } from '../../messages/codes.ts';
import { Day, Id, Text } from '../../model/fields.ts';
import { Meeting } from '../../model/meeting.ts';
import { Revision } from '../answers.ts';
import { many } from '../asked.ts';
import type { Route } from '../route.ts';

/** Schemas and routes of meetings, of what they decided, and of their minutes. */

const daysOf = {
  /** The day of the network on which findings are read. */
  at: Day.optional(),
  /** The day from which is told what is overdue and which meeting is next; absent = today. */
  today: Day.optional(),
};

export const MeetingsQuery = z.strictObject(daysOf);
export type MeetingsAsked = z.output<typeof MeetingsQuery>;

export const MeetingsAnswer = z
  .strictObject({ revision: Revision, at: Day, today: Day, meetings: z.array(ListedMeeting) })
  .meta({ id: 'MeetingsAnswer' });
export type MeetingsAnswer = z.infer<typeof MeetingsAnswer>;

export const DecisionsQuery = z.strictObject({
  ...daysOf,
  meeting: Id.optional(),
  state: many(z.enum(DECISION_STATES)).optional(),
  /** Words of the role or organisation that carries it on. */
  carrier: Text.optional(),
  /** The operator that carries it on. */
  operator: Id.optional(),
  /** A bassin of the meeting, or in which something lies that the decision is about. */
  bassin: Id.optional(),
});
export type DecisionsAsked = z.output<typeof DecisionsQuery>;

/** What meetings decided: overdue decisions first, settled ones last. */
export const DecisionsAnswer = z
  .strictObject({ revision: Revision, at: Day, today: Day, decisions: z.array(ListedDecision) })
  .meta({ id: 'DecisionsAnswer' });
export type DecisionsAnswer = z.infer<typeof DecisionsAnswer>;

export const MeetingQuery = z.strictObject({ ...daysOf, id: Id });
export type MeetingAsked = z.output<typeof MeetingQuery>;

export const MeetingAnswer = z
  .strictObject({ revision: Revision, at: Day, today: Day, meeting: Meeting, ...MeetingResult.shape })
  .meta({ id: 'MeetingAnswer' });
export type MeetingAnswer = z.infer<typeof MeetingAnswer>;

export const MinutesQuery = z.strictObject({
  ...daysOf,
  id: Id,
  /** Language of the minutes. */
  lang: z.enum(LANGUAGES).default('fr'),
});
export type MinutesAsked = z.output<typeof MinutesQuery>;

export const MinutesAnswer = z
  .strictObject({ revision: Revision, at: Day, minutes: Minutes })
  .meta({ id: 'MinutesAnswer' });
export type MinutesAnswer = z.infer<typeof MinutesAnswer>;

const PROBLEMS = ['bad-request', 'unknown-element'] as const;

export const meetings = {
  id: 'meetings',
  method: 'get',
  path: '/api/meetings',
  query: MeetingsQuery,
  answer: MeetingsAnswer,
  problems: ['bad-request'],
  byRevision: true,
  ability: 'READ',
} as const satisfies Route;

export const decisions = {
  id: 'decisions',
  method: 'get',
  path: '/api/decisions',
  query: DecisionsQuery,
  answer: DecisionsAnswer,
  problems: PROBLEMS,
  byRevision: true,
  ability: 'READ',
} as const satisfies Route;

export const meeting = {
  id: 'meeting',
  method: 'get',
  path: '/api/meeting',
  query: MeetingQuery,
  answer: MeetingAnswer,
  problems: PROBLEMS,
  byRevision: true,
  ability: 'READ',
} as const satisfies Route;

export const minutes = {
  id: 'minutes',
  method: 'get',
  path: '/api/meeting/minutes',
  query: MinutesQuery,
  answer: MinutesAnswer,
  problems: PROBLEMS,
  byRevision: true,
  ability: 'READ',
} as const satisfies Route;
