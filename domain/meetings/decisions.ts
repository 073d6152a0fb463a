import { type LifeShown, recordedLife } from '../findings/follow-up.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { unsettledFollowUps } from '../home/open-follow-ups.ts';
import { scopeOf } from '../home/scope.ts';
import type { Period } from '../model/dates.ts';
import { type FindingLife, isSettled } from '../model/finding-life.ts';
import { addTo } from '../model/grouping.ts';
import type { Meeting, MeetingPoint } from '../model/meeting.ts';
import { byCodeUnit, type NetworkDocument } from '../model/network.ts';
import { fold } from '../transfer/fold.ts';
import { followUpSaid, isSaidBy } from './follow-up-said.ts';
import { subjectOf } from './points.ts';
import { DECISION_STATES, type DecisionState, type ListedDecision, type SettledBy } from './results.ts';

/** Which decisions are listed. What is absent or empty leaves all. */
export interface DecisionFilter {
  readonly meeting?: string | undefined;
  readonly state?: readonly DecisionState[] | undefined;
  /** Words of the role or organisation that carries it on. */
  readonly carrier?: string | undefined;
  readonly operator?: string | undefined;
  /** A bassin of the meeting, or in which something lies that the point is about. */
  readonly bassin?: string | undefined;
}

/**
 * Where meetings are read from: the network, and its snapshot on the day for which findings are read. The snapshot may have
 * been made of an earlier revision that differs only in what is no part of the offer, such as meetings.
 */
export interface MeetingSource {
  readonly document: NetworkDocument;
  readonly snapshot: Snapshot;
}

/**
 * Lists the points of all meetings with what became of them: overdue ones first, then those that are due, then those
 * without a day, settled ones last. They are due as seen from `today`; findings and follow-ups are read on the day of the
 * snapshot, and `period` is the one in which flows are counted.
 */
export function listDecisions(
  source: MeetingSource,
  period: Period,
  today: string,
  filter: DecisionFilter = {},
): ListedDecision[] {
  const isWanted = filterOf(source, filter);
  return decisionsOf(source, period, today).filter(isWanted).sort(inOrderOfDue);
}

/** What became of the points of all meetings, in the order of the network. */
export function decisionsOf(source: MeetingSource, period: Period, today: string): ListedDecision[] {
  const { meetings, meetingPoints } = source.document;
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const later = laterPoints(meetingPoints, byId);
  const followUpOf = followUps(source, period);
  return meetingPoints.flatMap((point): ListedDecision[] => {
    const meeting = byId.get(point.meeting);
    if (meeting === undefined) return [];
    const takenUp = later(point);
    const followed = followUpOf(point.finding);
    const settledBy = settledReason(point, { takenUp, followed, today });
    return [
      {
        ...{ point: point.id, meeting: meeting.id, date: meeting.date, name: point.name },
        ...{ decision: point.decision ?? null, reason: point.reason ?? null },
        ...{ state: stateOf(point, settledBy, today), settledBy },
        ...{ carrier: point.carrier ?? null, operator: point.operator ?? null, due: point.due ?? null },
        ...{ settledOn: point.settledOn ?? null, outcome: point.outcome ?? null },
        ...{ finding: point.finding ?? null, agreement: point.agreement ?? null },
        ...{ passerelle: point.passerelle ?? null, scenario: point.scenario ?? null },
        followUp: followed.life,
        differs: differs(point, meeting, followed.record),
        project: followed.project,
        takenUp,
      },
    ];
  });
}

const isOver = ({ settledOn }: MeetingPoint, today: string): boolean =>
  settledOn !== undefined && settledOn <= today;

function settledReason(
  point: MeetingPoint,
  around: {
    readonly takenUp: ListedDecision['takenUp'];
    readonly followed: Followed;
    readonly today: string;
  },
): SettledBy | null {
  const { takenUp, followed, today } = around;
  if (isOver(point, today)) return 'SAID';
  if (point.decision === 'REFUSED') return 'REFUSED';
  if (takenUp !== null && takenUp.decision !== null) return 'TAKEN_UP';
  if (point.decision === undefined) return null;
  if (followed.state === 'GONE') return 'FINDING_GONE';
  return followed.state === 'SETTLED' ? 'FOLLOW_UP' : null;
}

function stateOf(point: MeetingPoint, settledBy: SettledBy | null, today: string): DecisionState {
  if (settledBy !== null) return 'SETTLED';
  if (point.decision === undefined) return 'TO_DECIDE';
  return point.due !== undefined && point.due < today ? 'OVERDUE' : 'OPEN';
}

/** Whether the follow-up of the finding was changed since and says something else than the decision. */
const differs = (point: MeetingPoint, meeting: Meeting, record: FindingLife | undefined): boolean => {
  const said = followUpSaid(point, meeting);
  return said !== undefined && record !== undefined && !isSaidBy(record, said);
};

/** The finding of a point as it is followed up now; `GONE` when it is no longer found. */
interface Followed {
  readonly state: 'OPEN' | 'GONE' | 'SETTLED';
  readonly life: LifeShown | null;
  readonly record: FindingLife | undefined;
  readonly project: string | null;
}

const NOT_FOLLOWED: Followed = { state: 'OPEN', life: null, record: undefined, project: null };

/** Returns a function that finds how the finding of a key is followed up on the day of a snapshot. */
function followUps(
  { document, snapshot }: MeetingSource,
  period: Period,
): (key: string | undefined) => Followed {
  const records = new Map(document.findingLives.map((life) => [life.key, life]));
  const keys = [...new Set(document.meetingPoints.flatMap(({ finding }) => finding ?? []))];
  // A finding of which nobody has said anything counts as one to confirm, so that one sees whether it is still found.
  const asked = keys.map(
    (key): FindingLife =>
      records.get(key) ?? { key, state: 'TO_CONFIRM', author: '-', date: snapshot.at, evidence: '' },
  );
  const open = new Map(unsettledFollowUps(snapshot, asked, period).map((one) => [one.record.key, one]));
  return (key) => {
    if (key === undefined) return NOT_FOLLOWED;
    const record = records.get(key);
    const known = open.get(key);
    if (known !== undefined)
      return {
        ...{ state: 'OPEN', record, project: known.project },
        life: record === undefined ? null : known.life,
      };
    const isClosed = record !== undefined && isSettled(record);
    return {
      ...{ state: isClosed ? 'SETTLED' : 'GONE', record, project: null },
      life: record === undefined ? null : recordedLife(record),
    };
  };
}

/** Returns a function that finds the next point about the same thing in a later meeting, a decided one first. */
function laterPoints(
  points: readonly MeetingPoint[],
  meetings: ReadonlyMap<string, Meeting>,
): (point: MeetingPoint) => ListedDecision['takenUp'] {
  const bySubject = new Map<string, { readonly point: MeetingPoint; readonly meeting: Meeting }[]>();
  for (const point of points) {
    const meeting = meetings.get(point.meeting);
    if (meeting !== undefined) addTo(bySubject, subjectOf(point, meeting), { point, meeting });
  }
  for (const about of bySubject.values()) about.sort((a, b) => byCodeUnit(a.meeting.date, b.meeting.date));
  return (point) => {
    const meeting = meetings.get(point.meeting);
    if (meeting === undefined) return null;
    const about = bySubject.get(subjectOf(point, meeting)) ?? [];
    const after = about.filter((other) => other.meeting.date > meeting.date);
    const next = after.find((other) => other.point.decision !== undefined) ?? after[0];
    if (next === undefined) return null;
    const { id, decision } = next.point;
    return { meeting: next.meeting.id, point: id, decision: decision ?? null };
  };
}

function filterOf(
  { document, snapshot }: MeetingSource,
  filter: DecisionFilter,
): (decision: ListedDecision) => boolean {
  const { meeting, state = [], carrier, operator, bassin } = filter;
  const wanted = fold(carrier ?? '');
  const names = new Map(document.operators.map(({ id, name }) => [id, name]));
  const bassins = new Map(document.meetings.map((one) => [one.id, one.bassins ?? []]));
  const scope = bassin === undefined ? undefined : scopeOf(snapshot, { bassin });
  const isInside = (decision: ListedDecision): boolean =>
    scope === undefined ||
    bassins.get(decision.meeting)!.includes(bassin!) ||
    elementsOf(decision).some(scope.has);
  return (decision) =>
    (meeting === undefined || decision.meeting === meeting) &&
    (state.length === 0 || state.includes(decision.state)) &&
    (operator === undefined || decision.operator === operator) &&
    (wanted === '' ||
      [decision.carrier, names.get(decision.operator ?? '')].some((one) =>
        fold(one ?? '').includes(wanted),
      )) &&
    isInside(decision);
}

/** The ids of what a point is about: the elements of its finding, an agreement, a passerelle, a scenario. */
export const elementsOf = ({
  finding,
  agreement,
  passerelle,
  scenario,
}: Pick<ListedDecision, 'finding' | 'agreement' | 'passerelle' | 'scenario'>): string[] => [
  ...(finding?.split(':').slice(1) ?? []),
  ...[agreement, passerelle, scenario].filter((id) => id !== null),
];

/** The day after all others, for what has none. */
const NO_DAY = '9999';

function inOrderOfDue(a: ListedDecision, b: ListedDecision): number {
  const [one, other] = [a, b].map(({ state }) => placeOf(state));
  if (one !== other) return one! - other!;
  const byMeeting = byCodeUnit(b.date, a.date) || byCodeUnit(a.point, b.point);
  return a.state === 'SETTLED' ? byMeeting : byCodeUnit(a.due ?? NO_DAY, b.due ?? NO_DAY) || byMeeting;
}

/** Overdue decisions come first and settled ones last; the others are told apart by their days only. */
const placeOf = (state: DecisionState): number => {
  const place = DECISION_STATES.indexOf(state);
  return state === 'OPEN' ? DECISION_STATES.indexOf('TO_DECIDE') : place;
};
