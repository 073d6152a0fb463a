import type {
  DecisionsAnswer,
  DecisionsAsked,
  MeetingAnswer,
  MeetingAsked,
  MeetingsAnswer,
  MeetingsAsked,
  MinutesAnswer,
  MinutesAsked,
} from '../api/questions/meetings.ts';
import { listDecisions, type MeetingSource } from '../meetings/decisions.ts';
import { listMeetings, meetingPage } from '../meetings/meeting-page.ts';
import { minutesOf } from '../meetings/minutes.ts';
import type { Period } from '../model/dates.ts';
import type { Meeting } from '../model/meeting.ts';
import type { NetworkDocument } from '../model/network.ts';
import { askedFor, periodOf } from './asked-for.ts';
import type { OpenNetwork } from './open-network.ts';
import { unknownElement } from './refusal.ts';

interface Asked {
  readonly at?: string | undefined;
  readonly today?: string | undefined;
}

interface Read {
  readonly about: { readonly revision: number; readonly at: string; readonly today: string };
  readonly source: MeetingSource;
  readonly period: Period;
}

/** The network on the day for which findings are read, and the day from which it is told what is overdue. */
function readFor(network: OpenNetwork, asked: Asked, today: string): Read {
  const { at, snapshot } = askedFor(network, { at: asked.at }, today);
  return {
    about: { revision: network.revision, at, today: asked.today ?? today },
    source: { document: network.document, snapshot },
    period: periodOf(at, {}),
  };
}

/** Answers which meetings there are, the next one first. `today` is the default day. */
export function meetingsAnswer(network: OpenNetwork, asked: MeetingsAsked, today: string): MeetingsAnswer {
  const { about, source, period } = readFor(network, asked, today);
  return { ...about, meetings: listMeetings(source, period, about.today) };
}

/**
 * Answers what meetings decided and what became of it. `today` is the default day. Throws the refusal `unknown-element`
 * for a meeting, an operator or a bassin that does not exist.
 */
export function decisionsAnswer(
  network: OpenNetwork,
  { at, today: on, ...filter }: DecisionsAsked,
  today: string,
): DecisionsAnswer {
  const { document } = network;
  const { meeting, operator, bassin } = filter;
  if (meeting !== undefined) meetingOf(document, meeting, 'meeting');
  if (operator !== undefined && !document.operators.some(({ id }) => id === operator))
    throw unknownElement('operator', operator);
  if (bassin !== undefined && !document.bassins.some(({ id }) => id === bassin))
    throw unknownElement('bassin', bassin);
  const { about, source, period } = readFor(network, { at, today: on }, today);
  return { ...about, decisions: listDecisions(source, period, about.today, filter) };
}

/** Answers what a meeting opens on. `today` is the default day. Throws the refusal `unknown-element`. */
export function meetingAnswer(network: OpenNetwork, asked: MeetingAsked, today: string): MeetingAnswer {
  const meeting = meetingOf(network.document, asked.id, 'meeting');
  const { about, source, period } = readFor(network, asked, today);
  return { ...about, meeting, ...meetingPage(source, meeting, period, about.today) };
}

/** Drafts the minutes of a meeting. `today` is the default day. Throws the refusal `unknown-element`. */
export function minutesAnswer(network: OpenNetwork, asked: MinutesAsked, today: string): MinutesAnswer {
  const { document, revision } = network;
  const meeting = meetingOf(document, asked.id, 'meeting');
  const { about, source, period } = readFor(network, asked, today);
  const page = meetingPage(source, meeting, period, about.today);
  const minutes = minutesOf({
    ...{ document, revision, meeting, page, language: asked.lang, today: about.today },
  });
  return { revision, at: about.at, minutes };
}

function meetingOf({ meetings }: NetworkDocument, id: string, parameter: 'meeting'): Meeting {
  const meeting = meetings.find((one) => one.id === id);
  if (meeting === undefined) throw unknownElement(parameter, id);
  return meeting;
}
