import type { DecideBody } from '../../domain/api/meeting-routes.ts';
import { changesOf } from '../../domain/change/edits.ts';
import type { ElementEdit } from '../../domain/change/record.ts';
import { kindWithCode } from '../../domain/findings/kinds.ts';
import { type FollowUpOutcome, followUpDecided } from '../../domain/meetings/decide.ts';
import { FindingLife } from '../../domain/model/finding-life.ts';
import type { Meeting, MeetingPoint } from '../../domain/model/meeting.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import type { Analyst } from '../analysis/analyst.ts';
import { Failure, failure, unknownElement } from '../errors.ts';
import type { NetworkReader } from '../network-reader.ts';
import { changesOfEdit } from '../store/edit.ts';
import type { NetworkStore } from '../store/network-store.ts';
import type { Written } from '../store/network-writer.ts';
import { writeAsked } from './write.ts';

/** What deciding needs: the store, and a thread that finds the finding of a point. */
export interface Decider {
  readonly store: NetworkStore;
  readonly reader: NetworkReader;
  readonly analyst: Analyst;
  readonly today: () => string;
}

/** What was written of a decision, and what became of the follow-up of the finding. */
export interface DecisionWritten {
  readonly written: Written;
  readonly followUp: FollowUpOutcome;
}

/**
 * Decides a point of a meeting: writes its fields and the follow-up of its finding as one change. With `given`, it only
 * writes when this is still the revision of the network. Throws the failures `unknown-element`, `decision-needs-reason`,
 * `due-before-meeting`, `followed-up-since` when people followed the finding up since and nobody said what to do, and
 * those of an edit: `edit-conflict`, `edit-refused` and `revision-moved`.
 */
export async function decidePoint(
  decider: Decider,
  asked: DecideBody,
  { given, signal }: { readonly given: number | undefined; readonly signal: AbortSignal },
): Promise<DecisionWritten> {
  const { store, today } = decider;
  const evidence = await evidenceOf(decider, asked, signal);
  let followUp: FollowUpOutcome = 'NONE';
  const edit: ElementEdit = { do: 'CHANGE', list: 'meetingPoints', id: asked.point, fields: asked.fields };
  const written = await writeAsked(
    store,
    (document) => {
      const before = pointOf(document, asked.point);
      const made = changesOf(document, [edit], (_list, element) => element);
      const after = (made.changes.find(({ list }) => list === 'meetingPoints')?.after ??
        before) as MeetingPoint;
      const meeting = document.meetings.find(({ id }) => id === after.meeting);
      if (made.conflicts.length > 0 || made.problems.length > 0 || meeting === undefined) return made;
      checkDecision(after, meeting);
      const record = document.findingLives.find(({ key }) => key === after.finding);
      const decided = followUpDecided({
        ...{ before, after, meeting, record, evidence, today: today(), choice: asked.followUp },
      });
      if (decided.outcome === 'SINCE') {
        const { author, date } = decided.since;
        throw failure('followed-up-since', { point: after.name, author, date });
      }
      followUp = decided.outcome;
      if (decided.life === undefined) return made;
      const lives = changesOfEdit(document, { edit: 'SET_LIFE', life: decided.life });
      return { ...made, changes: [...made.changes, ...lives] };
    },
    {
      author: asked.author,
      kind: 'EDIT',
      ...(asked.message !== undefined && { message: asked.message }),
    },
    given,
  );
  return { written, followUp };
}

function pointOf({ meetingPoints }: NetworkDocument, id: string): MeetingPoint {
  const point = meetingPoints.find((one) => one.id === id);
  if (point === undefined) throw unknownElement('point', id);
  return point;
}

function checkDecision({ name, decision, reason, due }: MeetingPoint, meeting: Meeting): void {
  if (decision === 'REFUSED' && reason === undefined) throw failure('decision-needs-reason', { point: name });
  if (due !== undefined && due < meeting.date)
    throw failure('due-before-meeting', { point: name, due, date: meeting.date });
}

/** The mark of the evidence of the finding that a point is about; undefined when there is none or it is no longer found. */
async function evidenceOf(
  { reader, analyst, today }: Decider,
  { point: id, author, at, from, to }: DecideBody,
  signal: AbortSignal,
): Promise<string | undefined> {
  const network = await reader.current();
  const { finding: key } = pointOf(network.document, id);
  if (key === undefined) return undefined;
  const audience = audienceIn(network.document, key);
  const asked = {
    ...{ key, state: 'CONFIRMED' as const, author, at, from, to },
    ...(audience !== undefined && { audience }),
  };
  try {
    const bytes = await analyst.answer(network, { analysis: 'lifeRecord', asked, today: today(), signal });
    return FindingLife.parse(JSON.parse(new TextDecoder().decode(bytes))).evidence;
  } catch (error) {
    if (error instanceof Failure && error.id === 'unknown-finding') return undefined;
    throw error;
  }
}

/** The audience of the library that a key of a finding names at its end. */
function audienceIn({ audiences }: NetworkDocument, key: string): string | undefined {
  const [code, ...parts] = key.split(':');
  const named = kindWithCode(code)?.keyNamesAudience === true ? parts.at(-1) : undefined;
  return audiences.find(({ id }) => id === named)?.id;
}
