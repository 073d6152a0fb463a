import { earlierMeetings } from '../meetings/points.ts';
import { addDays } from '../model/dates.ts';
import type { Meeting } from '../model/meeting.ts';
import { byCodeUnit, type NetworkDocument } from '../model/network.ts';

/** The days between which a pack tells what changed. */
export interface Since {
  readonly from: string;
  readonly to: string;
  /** The meeting with which they begin; undefined when none is known. */
  readonly meeting: Meeting | undefined;
}

/** How far a pack looks back when no meeting was held before. */
const DAYS_BACK = 90;

/**
 * Chooses the days between which a pack tells what changed: from the last meeting of the same body or, without a meeting,
 * from the last one about the bassin, up to the day `at` or that of the meeting, whichever comes first. Without such a
 * meeting it looks 90 days back.
 */
export function sinceLast(
  { meetings }: Pick<NetworkDocument, 'meetings'>,
  {
    bassin,
    meeting,
    at,
  }: { readonly bassin: string; readonly meeting: Meeting | undefined; readonly at: string },
): Since {
  const to = meeting !== undefined && meeting.date < at ? meeting.date : at;
  const earlier = meeting === undefined ? aboutBassin(meetings, bassin) : earlierMeetings(meetings, meeting);
  const before = earlier.find(({ date }) => date < to);
  return { from: before?.date ?? addDays(to, -DAYS_BACK), to, meeting: before };
}

/** The meetings about a bassin, the latest first. */
const aboutBassin = (meetings: readonly Meeting[], bassin: string): readonly Meeting[] =>
  meetings
    .filter(({ bassins = [] }) => bassins.includes(bassin))
    .toSorted((a, b) => byCodeUnit(b.date, a.date) || byCodeUnit(b.id, a.id));
