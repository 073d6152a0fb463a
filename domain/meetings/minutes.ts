import * as z from 'zod';
import { LANGUAGES, type Language } from '../messages/codes.ts';
import { meetings as en } from '../messages/en/meetings.ts';
import type { MeetingWords } from '../messages/fr/meetings.ts';
import { meetings as fr } from '../messages/fr/meetings.ts';
import { SHEET_WORDS } from '../messages/sheet-words.ts';
import type { Meeting, MeetingPoint } from '../model/meeting.ts';
import type { NetworkDocument } from '../model/network.ts';
import { numberColumn, table, text, textColumn } from '../report/cells.ts';
import { type ReportBlock, type ReportCell, ReportSection, type ReportText } from '../report/report.ts';
import { editable, fixed, sectionsWithOwnTexts } from '../report/texts.ts';
import { namesOf } from '../transfer/names.ts';
import { CARRIED_KEY, carriedText } from './carried-seals.ts';
import { type MeetingNames, meetingNames } from './meeting-names.ts';
import { nextMeeting, pointsOf } from './points.ts';
import type { ListedDecision, MeetingResult } from './results.ts';

/** The minutes of a meeting: one description from which the page and the Word document are made. */
export const Minutes = z
  .strictObject({
    title: z.string(),
    /** Lines under the title: body, day, place, source. */
    subtitles: z.array(z.string()),
    language: z.enum(LANGUAGES),
    sections: z.array(ReportSection),
  })
  .meta({ id: 'Minutes' });
export type Minutes = z.infer<typeof Minutes>;

/** What the minutes of a meeting are made from. */
export interface MinutesInput {
  readonly document: NetworkDocument;
  readonly revision: number;
  readonly meeting: Meeting;
  /** Its points, what became of earlier ones, and what changed since the meeting before. */
  readonly page: MeetingResult;
  readonly language: Language;
  /** The day on which they are made. */
  readonly today: string;
}

/** What each section is made from. */
interface Around extends MinutesInput {
  readonly words: MeetingWords;
  readonly names: MeetingNames;
}

/**
 * Drafts the minutes of a meeting: who was there by roles, the minutes of the meeting before, what became of earlier
 * decisions, what changed in the network, each point with its discussion and decision, what comes next, and the carried
 * file where one is noted. What people wrote stands in the place of what the program says. No number of people is in it but votes.
 */
export function minutesOf(input: MinutesInput): Minutes {
  const { document, meeting, language } = input;
  const words = { fr, en }[language];
  const around: Around = { ...input, words, names: meetingNames(document, namesOf(document), language) };
  const sections = [
    attendance(around),
    approval(around),
    ...earlier(around),
    ...since(around),
    ...points(around),
    next(around),
    ...carried(around),
  ];
  return {
    title: words.minutes.title(meeting.name),
    subtitles: subtitles(around),
    language,
    sections: sectionsWithOwnTexts(sections, meeting.texts ?? []),
  };
}

function subtitles({ document, revision, meeting, today, words, names }: Around): string[] {
  const said = words.minutes;
  const { body, date, operator, commune, bassins } = meeting;
  return [
    ...(body === undefined ? [] : [body]),
    said.heldOn(names.day(date)),
    ...(operator === undefined ? [] : [said.invitedBy(names.element(operator))]),
    ...(commune === undefined ? [] : [said.place(names.element(commune))]),
    ...(bassins === undefined ? [] : [said.bassins(bassins.map(names.element).join(', '))]),
    said.source(document.name, String(revision), names.day(today)),
    ...(document.fictional === true ? [said.fictional] : []),
  ];
}

function attendance({ meeting, words }: Around): ReportSection {
  const said = words.minutes.attendance;
  const listed = (label: string, roles: readonly string[] = []): string[] =>
    roles.length === 0 ? [] : [`${label}\n${roles.map((role) => `- ${role}`).join('\n')}`];
  const all = [...listed(said.present, meeting.present), ...listed(said.excused, meeting.excused)];
  return {
    id: 'attendance',
    title: said.title,
    blocks: [editable('attendance', all.length === 0 ? said.nobody : all.join('\n\n'))],
  };
}

function approval({ document, page, words, names }: Around): ReportSection {
  const said = words.minutes.approval;
  const before = document.meetings.find(({ id }) => id === page.before);
  const text =
    before === undefined
      ? said.none
      : before.approvedOn === undefined
        ? said.pending(before.name, names.day(before.date))
        : said.approved(before.name, names.day(before.date), names.day(before.approvedOn));
  return { id: 'approval', title: said.title, blocks: [editable('approval', text)] };
}

function earlier(around: Around): ReportSection[] {
  const { page, words, names } = around;
  if (page.earlier.length === 0) return [];
  const { earlier: said, columns } = words.minutes;
  const count = (state: ListedDecision['state']): number =>
    page.earlier.filter((one) => one.state === state).length;
  const rowOf = (one: ListedDecision): ReportCell[] => [
    text(names.day(one.date)),
    text(one.name),
    text(decisionWord(one, words)),
    text(names.carrier(one) || words.minutes.nothing),
    text(
      [names.became(one), ...(one.reason === null ? [] : [words.minutes.reasonIs(one.reason)])].join('\n'),
    ),
  ];
  return [
    {
      id: 'earlier',
      title: said.title,
      blocks: [
        editable('earlier', said.intro(page.earlier.length, count('SETTLED'), count('OVERDUE'))),
        table({
          id: 'earlier',
          title: said.table,
          columns: [
            textColumn(columns.meeting, 1.5),
            textColumn(columns.point, 3),
            textColumn(columns.decision, 1.5),
            textColumn(columns.who, 2),
            textColumn(columns.became, 3),
          ],
          rows: page.earlier.map(rowOf),
        }),
      ],
    },
  ];
}

function since({ page, words, names, language }: Around): ReportSection[] {
  if (page.since === null) return [];
  const { since: said } = words.minutes;
  const [from, to] = [names.day(page.since.from), names.day(page.since.to)];
  const { lists } = page.since;
  const number = (value: number): ReportCell => ({ text: String(value), value });
  const block: ReportBlock =
    lists.length === 0
      ? fixed(said.none(from, to))
      : table({
          id: 'since',
          title: said.table(from, to),
          columns: [
            textColumn(said.columns.list, 4),
            numberColumn(said.columns.added),
            numberColumn(said.columns.changed),
            numberColumn(said.columns.removed),
          ],
          rows: lists.map(({ list, added, changed, removed }) => [
            text(SHEET_WORDS[language].fields.lists[list].many),
            ...[added, changed, removed].map(number),
          ]),
        });
  return [{ id: 'since', title: said.title, blocks: [block] }];
}

function points(around: Around): ReportSection[] {
  const { document, meeting, page, words, names } = around;
  const ordered = pointsOf(document.meetingPoints, meeting.id);
  if (ordered.length === 0)
    return [{ id: 'points', title: words.minutes.points, blocks: [fixed(words.minutes.noPoints)] }];
  const listed = new Map(page.points.map((one) => [one.point, one]));
  return ordered.map((point, at) => {
    const about = names.about(listed.get(point.id)!);
    return {
      id: `point.${point.id}`,
      title: words.minutes.pointTitle(at + 1, point.name),
      blocks: [...about.map(fixed), pointText(point, around)],
    };
  });
}

/** The discussion of a point and what was decided; people may write their own in its place. */
function pointText(point: MeetingPoint, { words, names }: Around): ReportText {
  const said = words.minutes;
  const { discussion, decision, reason, decidedBy, due, outcome } = point;
  const votes = votesWords(point, words);
  const carrier = names.carrier({ carrier: point.carrier ?? null, operator: point.operator ?? null });
  const lines =
    decision === undefined
      ? []
      : [
          said.decisionIs(words.decision[decision]),
          ...(reason === undefined ? [] : [said.reasonIs(reason)]),
          ...(decidedBy === undefined ? [] : [said.decidedBy(decidedBy)]),
          ...(votes === '' ? [] : [said.votes(votes)]),
          ...(carrier === '' ? [] : [said.carriedBy(carrier)]),
          ...(due === undefined
            ? []
            : [(decision === 'POSTPONED' ? said.backOn : said.until)(names.day(due))]),
          ...(outcome === undefined ? [] : [said.outcomeIs(outcome)]),
        ];
  const decided =
    lines.length === 0 ? said.undecided : lines.map((line) => `- ${line.replaceAll('\n', ' ')}`).join('\n');
  return editable(`point.${point.id}`, [discussion, decided].filter((one) => one !== undefined).join('\n\n'));
}

function votesWords({ votes }: MeetingPoint, { minutes: said }: MeetingWords): string {
  const { for: ayes, against, abstained } = votes ?? {};
  return [
    ...(ayes === undefined ? [] : [said.votesFor(ayes)]),
    ...(against === undefined ? [] : [said.votesAgainst(against)]),
    ...(abstained === undefined ? [] : [said.votesAbstained(abstained)]),
  ].join(', ');
}

const decisionWord = ({ decision }: Pick<ListedDecision, 'decision'>, words: MeetingWords): string =>
  decision === null ? words.undecided : words.decision[decision];

/** What is left to be done, with who and until when, and the next meeting. */
function next({ document, meeting, page, words, names }: Around): ReportSection {
  const { next: said, columns, nothing } = words.minutes;
  const following = nextMeeting(document.meetings, meeting);
  const open = page.points.filter(
    ({ decision, state }) => decision !== null && (state === 'OPEN' || state === 'OVERDUE'),
  );
  const todo =
    open.length === 0
      ? []
      : [
          table({
            id: 'next',
            title: said.table,
            columns: [
              textColumn(columns.point, 4),
              textColumn(columns.decision, 1.5),
              textColumn(columns.who, 2.5),
              textColumn(columns.due, 1.8),
            ],
            rows: open.map((one) => [
              text(one.name),
              text(decisionWord(one, words)),
              text(names.carrier(one) || nothing),
              text(one.due === null ? nothing : names.day(one.due)),
            ]),
          }),
        ];
  return {
    id: 'next',
    title: said.title,
    blocks: [
      ...(open.length === 0 ? [fixed(said.none)] : todo),
      editable(
        'next',
        following === undefined ? said.noMeeting : said.meeting(following.name, names.day(following.date)),
      ),
    ],
  };
}

/** The carried files that people had noted, and how a file is compared with them. */
function carried({ meeting, words }: Around): ReportSection[] {
  if (carriedText(meeting) === undefined) return [];
  const { carried: said } = words.minutes;
  return [
    { id: 'carried', title: said.title, blocks: [editable(CARRIED_KEY, said.none), fixed(said.check)] },
  ];
}
