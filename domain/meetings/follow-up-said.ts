import type { FindingLife } from '../model/finding-life.ts';
import type { Meeting, MeetingPoint } from '../model/meeting.ts';

/** The follow-up that a decision gives the finding of its point, without its day and the mark of its evidence. */
export type FollowUpSaid = Omit<FindingLife, 'id' | 'date' | 'evidence'>;

/** Who speaks in the follow-up of a finding that a meeting decided on. */
export const authorOfMeeting = ({ body, name }: Pick<Meeting, 'body' | 'name'>): string => body ?? name;

/**
 * Returns the follow-up that the decision of a point gives its finding: refusing rejects it with the reason, accepting
 * sets it in progress with who carries it on. Undefined for a point without a finding, or when it is postponed or not
 * decided: the finding stays as it is then.
 */
export function followUpSaid(point: MeetingPoint, meeting: Meeting): FollowUpSaid | undefined {
  const { finding, decision, reason, decidedBy, carrier, operator, due } = point;
  if (finding === undefined || decision === undefined || decision === 'POSTPONED') return undefined;
  const author = decidedBy ?? authorOfMeeting(meeting);
  if (decision === 'REFUSED')
    return { key: finding, state: 'REJECTED', author, ...(reason !== undefined && { reason }) };
  return {
    ...{ key: finding, state: 'IN_PROGRESS', author },
    ...(reason !== undefined && { reason }),
    ...(carrier !== undefined && { carrier }),
    ...(operator !== undefined && { operator }),
    ...(due !== undefined && { due }),
  };
}

/** Whether a recorded follow-up is the one that a decision gave. */
export const isSaidBy = (life: FindingLife, said: FollowUpSaid | undefined): boolean =>
  said !== undefined &&
  (['key', 'state', 'author', 'reason', 'carrier', 'operator', 'due'] as const).every(
    (field) => life[field] === said[field],
  );
