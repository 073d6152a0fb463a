import type { Meeting } from '../model/meeting.ts';
import type { NetworkDocument } from '../model/network.ts';
import { earlierMeetings, inTime } from './points.ts';

/** What is opened on a day: a meeting, or what is told of a bassin where no meeting is known. */
export interface Opened {
  /** Id of the meeting; undefined, or of none that is known, where only the bassin is. */
  readonly meeting: string | undefined;
  readonly bassin: string | undefined;
  readonly day: string;
}

/**
 * Lists the meetings whose decisions are looked back at, the latest first: the earlier ones of the body of the meeting, or
 * those about the bassin before the day where no body is said.
 */
export function meetingsBefore(
  { meetings }: Pick<NetworkDocument, 'meetings'>,
  { meeting: id, bassin, day }: Opened,
): readonly Meeting[] {
  const meeting = meetings.find((one) => one.id === id);
  if (meeting?.body !== undefined) return earlierMeetings(meetings, meeting);
  if (bassin === undefined) return [];
  const last = meeting?.date ?? day;
  return meetings
    .filter(({ date, bassins = [] }) => date < last && bassins.includes(bassin))
    .sort((a, b) => inTime(b, a));
}

/** Whether those meetings have a point to look back at. */
export const hasEarlierPoints = (
  document: Pick<NetworkDocument, 'meetings' | 'meetingPoints'>,
  opened: Opened,
): boolean => {
  const before = new Set(meetingsBefore(document, opened).map(({ id }) => id));
  return document.meetingPoints.some(({ meeting }) => before.has(meeting));
};
