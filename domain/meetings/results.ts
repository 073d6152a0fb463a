import * as z from 'zod';
import { LifeShown } from '../findings/follow-up.ts';
import { Day, Id } from '../model/fields.ts';
import { DECISIONS } from '../model/meeting.ts';
import { ENTITY_LISTS } from '../model/network.ts';

/** How far a decision is on a day. */
export const DECISION_STATES = ['OVERDUE', 'TO_DECIDE', 'OPEN', 'SETTLED'] as const;
export type DecisionState = (typeof DECISION_STATES)[number];

/**
 * Why nothing is left to be done: people said so, the point was refused, a later meeting decided it, its finding is no
 * longer found, or people settled the follow-up of its finding.
 */
export const SETTLED_BY = ['SAID', 'REFUSED', 'TAKEN_UP', 'FINDING_GONE', 'FOLLOW_UP'] as const;
export type SettledBy = (typeof SETTLED_BY)[number];

/** A point of a meeting as it stands on a day, with what was decided and what became of it. */
export const ListedDecision = z
  .strictObject({
    point: Id,
    meeting: Id,
    date: Day,
    name: z.string(),
    decision: z.enum(DECISIONS).nullable(),
    reason: z.string().nullable(),
    state: z.enum(DECISION_STATES),
    /** Null as long as it is not settled. */
    settledBy: z.enum(SETTLED_BY).nullable(),
    /** The role or organisation that carries it on, and the operator if it is one. */
    carrier: z.string().nullable(),
    operator: Id.nullable(),
    /** The day by which it should be done or, when it was postponed, come back. */
    due: Day.nullable(),
    settledOn: Day.nullable(),
    outcome: z.string().nullable(),
    /** Key of the finding that it is about; what else it is about. */
    finding: z.string().nullable(),
    agreement: Id.nullable(),
    passerelle: Id.nullable(),
    scenario: Id.nullable(),
    /** The present follow-up of the finding; null when nobody has said anything of it. */
    followUp: LifeShown.nullable(),
    /** Whether the follow-up of the finding says something else than the decision. */
    differs: z.boolean(),
    /** The planned passerelle on the pair of the missing one that it is about; null without one. */
    project: Id.nullable(),
    /** The later point about the same thing; null when none. */
    takenUp: z.strictObject({ meeting: Id, point: Id, decision: z.enum(DECISIONS).nullable() }).nullable(),
  })
  .meta({ id: 'ListedDecision' });
export type ListedDecision = z.infer<typeof ListedDecision>;

/** A meeting in the list of meetings. */
export const ListedMeeting = z
  .strictObject({
    id: Id,
    name: z.string(),
    date: Day,
    body: z.string().nullable(),
    operator: Id.nullable(),
    bassins: z.array(Id),
    points: z.int(),
    decided: z.int(),
    open: z.int(),
    overdue: z.int(),
  })
  .meta({ id: 'ListedMeeting' });
export type ListedMeeting = z.infer<typeof ListedMeeting>;

/** One element that differs between two days. */
const ChangeSince = z.strictObject({
  list: z.enum(ENTITY_LISTS),
  id: Id,
  what: z.enum(['ADDED', 'REMOVED', 'CHANGED']),
  /** The points of the meeting that it concerns. */
  points: z.array(Id),
});

/** What changed in the network between two days. */
export const ChangesSince = z
  .strictObject({
    from: Day,
    to: Day,
    lists: z.array(
      z.strictObject({
        list: z.enum(ENTITY_LISTS),
        added: z.int(),
        removed: z.int(),
        changed: z.int(),
      }),
    ),
    /** The changes that concern points first; the others in the order of lists and ids. */
    listed: z.array(ChangeSince),
    count: z.int(),
  })
  .meta({ id: 'MeetingChangesSince' });
export type ChangesSince = z.infer<typeof ChangesSince>;

/** A meeting with its points, what became of earlier decisions, and what changed since the meeting before. */
export const MeetingResult = z.strictObject({
  points: z.array(ListedDecision),
  /** The meeting of the same body before it; null when none is known. */
  before: Id.nullable(),
  /** The points of the meeting before, then what is still open of earlier ones. */
  earlier: z.array(ListedDecision),
  /** Null without a meeting before. */
  since: ChangesSince.nullable(),
});
export type MeetingResult = z.infer<typeof MeetingResult>;
