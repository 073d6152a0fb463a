import type { Meeting, MeetingPoint } from '../model/meeting.ts';
import { byCodeUnit } from '../model/network.ts';
import { fold } from '../transfer/fold.ts';
import type { ListedDecision } from './results.ts';

/** Lists the points of a meeting in the order of its agenda. */
export const pointsOf = (points: readonly MeetingPoint[], meeting: string): MeetingPoint[] =>
  points
    .filter((point) => point.meeting === meeting)
    .sort((a, b) => a.rank - b.rank || byCodeUnit(a.id, b.id));

/** What a point is about. A free point is about what its name says, in the meetings of one body. */
export const subjectOf = (
  { finding, agreement, passerelle, scenario, name }: MeetingPoint,
  { body }: Meeting,
): string => finding ?? agreement ?? passerelle ?? scenario ?? `name ${fold(body ?? '')} ${fold(name)}`;

/** The rank of a point that is added at the end of an agenda. */
export const nextRank = (ordered: readonly MeetingPoint[]): number => (ordered.at(-1)?.rank ?? 0) + 1;

/** A point whose place on the agenda changes. */
interface MovedPoint {
  readonly id: string;
  readonly was: number;
  readonly now: number;
}

/**
 * Moves a point of an agenda (`ordered`) up or down by some places, and returns the ranks that change. Ranks run from 1
 * afterwards, so that points that shared a rank are told apart.
 */
export function movedBy(ordered: readonly MeetingPoint[], id: string, by: number): MovedPoint[] {
  const from = ordered.findIndex((point) => point.id === id);
  if (from < 0) return [];
  const to = Math.min(ordered.length - 1, Math.max(0, from + by));
  const others = ordered.toSpliced(from, 1);
  return others
    .toSpliced(to, 0, ordered[from]!)
    .flatMap((point, place) =>
      point.rank === place + 1 ? [] : [{ id: point.id, was: point.rank, now: place + 1 }],
    );
}

/** The order of meetings in time. */
export const inTime = (a: Meeting, b: Meeting): number =>
  byCodeUnit(a.date, b.date) || byCodeUnit(a.id, b.id);

/** Lists meetings: those to come first, the nearest before the others, then those that were, the latest first. */
export function meetingsInOrder(meetings: readonly Meeting[], today: string): Meeting[] {
  const byDay = meetings.toSorted(inTime);
  const ahead = byDay.filter(({ date }) => date >= today);
  return [...ahead, ...byDay.filter(({ date }) => date < today).reverse()];
}

/** Lists the earlier meetings of the body of a meeting, the latest first; none when its body is not said. */
export function earlierMeetings(meetings: readonly Meeting[], meeting: Meeting): Meeting[] {
  const body = fold(meeting.body ?? '');
  if (body === '') return [];
  return meetings
    .filter((other) => fold(other.body ?? '') === body && inTime(other, meeting) < 0)
    .sort((a, b) => inTime(b, a));
}

/** The next meeting of the body of a meeting; undefined when none is known. */
export const nextMeeting = (meetings: readonly Meeting[], meeting: Meeting): Meeting | undefined =>
  meetings
    .filter((other) => earlierMeetings(meetings, other)[0]?.id === meeting.id)
    .sort((a, b) => byCodeUnit(a.date, b.date))[0];

/**
 * Lists the decisions that come back to a meeting: those that were postponed to its day or before it, or without a day,
 * and that are on no later agenda.
 */
export const returningTo = (
  { date }: Pick<Meeting, 'date'>,
  earlier: readonly ListedDecision[],
): ListedDecision[] =>
  earlier.filter(
    ({ decision, state, takenUp, due }) =>
      decision === 'POSTPONED' && state !== 'SETTLED' && takenUp === null && (due === null || due <= date),
  );
