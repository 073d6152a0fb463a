import type { ElementEdit, FieldEdit } from '../../../domain/change/record.ts';
import { movedBy, nextRank, pointsOf } from '../../../domain/meetings/points.ts';
import { freeIdIn } from '../../../domain/model/free-id.ts';
import type { Meeting, MeetingPoint } from '../../../domain/model/meeting.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { fieldValue } from '../../../domain/model/paths.ts';
import { idText } from '../../../domain/transfer/fold.ts';

/** What a new point is about, besides its title. */
export type About = Pick<MeetingPoint, 'finding' | 'agreement' | 'scenario' | 'passerelle'>;

/** Makes the edit that adds a meeting, and its id. */
export function addingMeeting(
  document: NetworkDocument,
  meeting: Omit<Meeting, 'id'>,
): { readonly id: string; readonly edit: ElementEdit } {
  const id = freeIdIn(document, `reunion-${idText(`${meeting.date} ${meeting.name}`)}`);
  return { id, edit: { do: 'ADD', list: 'meetings', element: { id, ...meeting } } };
}

/** Makes the edit that adds a point at the end of the agenda of a meeting. */
export const addingPoint = (
  document: NetworkDocument,
  meeting: string,
  name: string,
  about: About,
): ElementEdit => ({
  do: 'ADD',
  list: 'meetingPoints',
  element: newPoint(document, meeting, name, about),
});

function newPoint(document: NetworkDocument, meeting: string, name: string, about: About): MeetingPoint {
  const rank = nextRank(pointsOf(document.meetingPoints, meeting));
  const id = freeIdIn(document, `point-${idText(name)}`);
  const given = Object.entries(about).filter(([, value]) => value !== undefined);
  return { id, meeting, rank, name, ...Object.fromEntries(given) };
}

/** Makes the edits that put points of earlier meetings at the end of an agenda, as points about the same things. */
export function takingUp(
  document: NetworkDocument,
  meeting: string,
  points: readonly MeetingPoint[],
): ElementEdit[] {
  let known = document;
  return points.map(({ name, finding, agreement, scenario, passerelle }) => {
    const element = newPoint(known, meeting, name, { finding, agreement, scenario, passerelle });
    known = { ...known, meetingPoints: [...known.meetingPoints, element] };
    return { do: 'ADD', list: 'meetingPoints', element };
  });
}

/** Makes the edits that move a point of an agenda up or down. */
export const movingPoint = (ordered: readonly MeetingPoint[], id: string, by: number): ElementEdit[] =>
  movedBy(ordered, id, by).map((moved) => ({
    do: 'CHANGE',
    list: 'meetingPoints',
    id: moved.id,
    fields: [{ path: 'rank', was: moved.was, now: moved.now }],
  }));

/** Lists the fields that differ from what an element holds; a blank value takes the field out. */
export const changedFields = (element: object, wanted: Readonly<Record<string, unknown>>): FieldEdit[] =>
  Object.entries(wanted).flatMap(([path, now]): FieldEdit[] => {
    const was = fieldValue(element, path);
    if (JSON.stringify(was) === JSON.stringify(now)) return [];
    return [{ path, ...(was !== undefined && { was }), ...(now !== undefined && { now }) }];
  });

/** Makes the edit that counts a meeting as an action of the convention: taking part in an event of partners. */
export function asAction(document: NetworkDocument, meeting: Meeting): ElementEdit {
  const { name, date, operator, commune, id } = meeting;
  const findings = pointsOf(document.meetingPoints, id).flatMap(({ finding }) => finding ?? []);
  return {
    do: 'ADD',
    list: 'actions',
    element: {
      ...{ id: freeIdIn(document, `action-${idText(name)}`), kind: 'PARTNER_EVENT', name, date, meeting: id },
      ...(operator !== undefined && { operators: [operator] }),
      ...(commune !== undefined && { commune }),
      ...(findings.length > 0 && { findings: [...new Set(findings)] }),
    },
  };
}
