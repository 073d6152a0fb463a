import type { Period } from '../model/dates.ts';
import type { Meeting } from '../model/meeting.ts';
import { changesSince } from './changes-since.ts';
import { decisionsOf, type MeetingSource } from './decisions.ts';
import { earlierMeetings, meetingsInOrder, pointsOf } from './points.ts';
import type { ListedDecision, ListedMeeting, MeetingResult } from './results.ts';

/** Lists all meetings, the next one first, with how many of their points are decided, open and overdue. */
export function listMeetings(source: MeetingSource, period: Period, today: string): ListedMeeting[] {
  const decisions = decisionsOf(source, period, today);
  return meetingsInOrder(source.document.meetings, today).map((meeting) => {
    const points = decisions.filter((one) => one.meeting === meeting.id);
    const count = (isCounted: (one: ListedDecision) => boolean): number => points.filter(isCounted).length;
    return {
      ...{ id: meeting.id, name: meeting.name, date: meeting.date, body: meeting.body ?? null },
      ...{ operator: meeting.operator ?? null, bassins: meeting.bassins ?? [], points: points.length },
      decided: count(({ decision }) => decision !== null),
      open: count(({ state }) => state === 'OPEN' || state === 'OVERDUE'),
      overdue: count(({ state }) => state === 'OVERDUE'),
    };
  });
}

/**
 * Answers what a meeting opens on: its points, what became of the decisions of the meeting before and of older ones of
 * that body that are still open, and what changed in the network since, up to its day or `today`, whichever comes first.
 */
export function meetingPage(
  source: MeetingSource,
  meeting: Meeting,
  period: Period,
  today: string,
): MeetingResult {
  const { document } = source;
  const decisions = new Map(decisionsOf(source, period, today).map((one) => [one.point, one]));
  const listedOf = (id: string): ListedDecision[] =>
    pointsOf(document.meetingPoints, id).flatMap((point) => decisions.get(point.id) ?? []);
  const points = listedOf(meeting.id);
  const [before, ...older] = earlierMeetings(document.meetings, meeting);
  const stillOpen = older.flatMap(({ id }) => listedOf(id)).filter(({ state }) => state !== 'SETTLED');
  const to = meeting.date < today ? meeting.date : today;
  return {
    points,
    before: before?.id ?? null,
    earlier: before === undefined ? [] : [...listedOf(before.id), ...stillOpen],
    since:
      before === undefined || before.date >= to
        ? null
        : changesSince(document, { from: before.date, to }, points),
  };
}
