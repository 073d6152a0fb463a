import * as z from 'zod';
import { Day, DocumentLink, Id, Note, provenance, Text, Whole } from './fields.ts';
import { FindingKey } from './finding-key.ts';
import { followedUp } from './finding-life.ts';
import { OwnText } from './own-text.ts';

/**
 * A meeting of partners: a committee, or an event of a partner. What is talked of there are its points
 * (`MeetingPoint.meeting`). Who was there is said by roles and organisations, never by names.
 */
export const Meeting = z
  .strictObject({
    id: Id,
    name: Text,
    date: Day,
    /** The body that meets, such as a subregional committee. Meetings of one body follow one another. */
    body: Text.optional(),
    /** The operator that invites. */
    operator: Id.optional(),
    bassins: z.array(Id).min(1).optional(),
    commune: Id.optional(),
    /** Roles or organisations that were present, and those that sent word that they would not be. */
    present: z.array(Text).min(1).max(200).optional(),
    excused: z.array(Text).min(1).max(200).optional(),
    /** The story that is told there. */
    story: Id.optional(),
    /** The day on which its minutes were approved. */
    approvedOn: Day.optional(),
    texts: z.array(OwnText).min(1).max(500).optional(),
    note: Note.optional(),
    link: DocumentLink.optional(),
    ...provenance,
  })
  .meta({ id: 'Meeting' });
export type Meeting = z.infer<typeof Meeting>;

/** What a meeting may decide about a point. */
export const DECISIONS = ['ACCEPTED', 'REFUSED', 'POSTPONED'] as const;
export type Decision = (typeof DECISIONS)[number];

/**
 * A point of a meeting: what it is about, what was said, and what was decided. A point about nothing of the network is a
 * free one. A point without a decision was on the agenda, or is still to come.
 */
export const MeetingPoint = z
  .strictObject({
    id: Id,
    meeting: Id,
    /** Position on the agenda. Points of equal rank follow the order of their ids. */
    rank: Whole,
    name: Text,
    /** The finding that it is about, a missing passerelle too. Its elements may no longer exist. */
    finding: FindingKey.optional(),
    agreement: Id.optional(),
    passerelle: Id.optional(),
    scenario: Id.optional(),
    discussion: Note.optional(),
    decision: z.enum(DECISIONS).optional(),
    /** Why; required to refuse. */
    reason: Note.optional(),
    /** The roles or organisations that decided; absent where it is the meeting. */
    decidedBy: Text.optional(),
    votes: z
      .strictObject({ for: Whole.optional(), against: Whole.optional(), abstained: Whole.optional() })
      .optional(),
    /** Who carries it on and until when; a postponed point comes back by that day. */
    ...followedUp,
    /** The day since which nothing is left to be done, and what came of it. */
    settledOn: Day.optional(),
    outcome: Note.optional(),
    ...provenance,
  })
  .meta({ id: 'MeetingPoint' });
export type MeetingPoint = z.infer<typeof MeetingPoint>;
