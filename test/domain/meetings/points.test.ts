import { describe, expect, it } from 'vitest';
import {
  earlierMeetings,
  meetingsInOrder,
  movedBy,
  nextMeeting,
  nextRank,
  pointsOf,
  returningTo,
} from '../../../domain/meetings/points.ts';
import type { ListedDecision } from '../../../domain/meetings/results.ts';
import { network } from '../../support/builders.ts';

const document = network({
  meetings: [
    { id: 'm1', name: 'Comité de mars', date: '2026-03-10', body: 'Comité subrégional' },
    { id: 'm2', name: 'Comité de juin', date: '2026-06-10', body: 'COMITE SUBREGIONAL' },
    { id: 'm3', name: 'Comité de septembre', date: '2026-09-10', body: 'comité  sub-régional' },
    { id: 'm4', name: 'Sans instance', date: '2026-07-01' },
    { id: 'm5', name: 'Autre comité', date: '2026-05-01', body: 'Comité local' },
  ],
  meetingPoints: [
    { id: 'p3', meeting: 'm1', rank: 2, name: 'Trois' },
    { id: 'p2', meeting: 'm1', rank: 2, name: 'Deux' },
    { id: 'p1', meeting: 'm1', rank: 1, name: 'Un' },
    { id: 'p9', meeting: 'm2', rank: 1, name: 'Ailleurs' },
  ],
});
const meeting = (id: string) => document.meetings.find((one) => one.id === id)!;
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

describe('the points of a meeting', () => {
  const ordered = pointsOf(document.meetingPoints, 'm1');

  it('follow their ranks, then their ids', () => {
    expect(ids(ordered)).toEqual(['p1', 'p2', 'p3']);
    expect(nextRank(ordered)).toBe(3);
    expect(nextRank([])).toBe(1);
  });

  it('move up and down, stop at the ends, and shared ranks are told apart', () => {
    expect(movedBy(ordered, 'p3', -1)).toEqual([{ id: 'p2', was: 2, now: 3 }]);
    expect(movedBy(ordered, 'p1', 9)).toEqual(
      [
        { id: 'p2', was: 2, now: 1 },
        { id: 'p3', was: 2, now: 2 },
        { id: 'p1', was: 1, now: 3 },
      ].filter(({ was, now }) => was !== now),
    );
    expect(movedBy(ordered, 'p1', -1)).toEqual([{ id: 'p3', was: 2, now: 3 }]);
    expect(movedBy(ordered, 'unknown', 1)).toEqual([]);
  });
});

describe('meetings', () => {
  it('are listed with the next one first, then those that were, the latest first', () => {
    expect(ids(meetingsInOrder(document.meetings, '2026-06-10'))).toEqual(['m2', 'm4', 'm3', 'm5', 'm1']);
  });

  it('follow one another by their body, whatever its accents and case; none without a body', () => {
    expect(ids(earlierMeetings(document.meetings, meeting('m2')))).toEqual(['m1']);
    expect(earlierMeetings(document.meetings, meeting('m1'))).toEqual([]);
    expect(earlierMeetings(document.meetings, meeting('m4'))).toEqual([]);
    expect(nextMeeting(document.meetings, meeting('m1'))?.id).toBe('m2');
    // A hyphen parts words, so that this is another name.
    expect(nextMeeting(document.meetings, meeting('m2'))).toBeUndefined();
  });
});

it('what was postponed comes back to the meeting of its day or the next one, once', () => {
  const earlier = [
    ['then', { due: '2026-06-10' }],
    ['before', { due: '2026-05-01', state: 'OVERDUE' }],
    ['some day', {}],
    ['later', { due: '2026-06-11' }],
    ['on an agenda', { takenUp: { meeting: 'm3', point: 'p', decision: null } }],
    ['settled', { state: 'SETTLED' }],
    ['accepted', { decision: 'ACCEPTED' }],
  ].map(([point, more]) => ({
    ...{ point, decision: 'POSTPONED', state: 'OPEN', takenUp: null, due: null },
    ...(more as object),
  })) as unknown as ListedDecision[];
  const back = returningTo({ date: '2026-06-10' }, earlier).map(({ point }) => point);
  expect(back).toEqual(['then', 'before', 'some day']);
});
