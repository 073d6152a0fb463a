import type { FindingLife } from '../model/finding-life.ts';
import type { Meeting, MeetingPoint } from '../model/meeting.ts';
import { authorOfMeeting, followUpSaid, isSaidBy } from './follow-up-said.ts';

/** What is done with a follow-up that people changed since the meeting: the decision takes its place, or it stays. */
export const FOLLOW_UP_CHOICES = ['REPLACE', 'KEEP'] as const;
export type FollowUpChoice = (typeof FOLLOW_UP_CHOICES)[number];

/** What became of the follow-up of the finding when its point was decided. */
export const FOLLOW_UP_OUTCOMES = ['WRITTEN', 'KEPT', 'NOT_FOUND', 'NONE'] as const;
export type FollowUpOutcome = (typeof FOLLOW_UP_OUTCOMES)[number];

/** The follow-up to be written with a decision, if any; or the one that people gave since, of which they must choose. */
export type FollowUpDecided =
  | { readonly outcome: FollowUpOutcome; readonly life?: FindingLife }
  | { readonly outcome: 'SINCE'; readonly since: FindingLife };

/** A point before and after it was decided, with what is known of its finding. */
export interface Deciding {
  readonly before: MeetingPoint;
  readonly after: MeetingPoint;
  readonly meeting: Meeting;
  /** The follow-up of the finding as it is recorded. */
  readonly record: FindingLife | undefined;
  /** The mark of the present evidence of the finding; undefined when the finding is no longer found. */
  readonly evidence: string | undefined;
  readonly today: string;
  readonly choice: FollowUpChoice | undefined;
}

/**
 * Works out what deciding a point does to the follow-up of its finding. Refusing rejects the finding, accepting sets it in
 * progress, and postponing leaves it as it is. Deciding again corrects what the earlier decision wrote. A follow-up that
 * people gave otherwise on the day of the meeting or later is never replaced without a choice.
 */
export function followUpDecided(deciding: Deciding): FollowUpDecided {
  const { before, after, meeting, record, evidence, choice } = deciding;
  const said = followUpSaid(after, meeting);
  const isOwn = record !== undefined && isSaidBy(record, followUpSaid(before, meeting));
  if (said === undefined) return isOwn ? reopened(deciding, record) : { outcome: 'NONE' };
  if (record !== undefined && isSaidBy(record, said)) return { outcome: 'NONE' };
  if (record !== undefined && !isOwn && record.date >= meeting.date) {
    if (choice === undefined) return { outcome: 'SINCE', since: record };
    if (choice === 'KEEP') return { outcome: 'KEPT' };
  }
  if (evidence === undefined) return { outcome: 'NOT_FOUND' };
  return { outcome: 'WRITTEN', life: { ...said, date: decidedOn(deciding), evidence } };
}

/** The earlier decision no longer stands: what it said of the finding is to be confirmed again. */
function reopened(deciding: Deciding, record: FindingLife): FollowUpDecided {
  const { after, meeting } = deciding;
  const { key, evidence } = record;
  const { reason, decidedBy } = after;
  return {
    outcome: 'WRITTEN',
    life: {
      ...{ key, state: 'TO_CONFIRM', author: decidedBy ?? authorOfMeeting(meeting), evidence },
      date: decidedOn(deciding),
      ...(reason !== undefined && { reason }),
    },
  };
}

/** The day of the meeting, or today when it is decided before its day. */
const decidedOn = ({ meeting, today }: Deciding): string => (meeting.date < today ? meeting.date : today);
