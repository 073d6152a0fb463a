import * as z from 'zod';
import { FieldEdit } from '../change/record.ts';
import { FOLLOW_UP_CHOICES, FOLLOW_UP_OUTCOMES } from '../meetings/decide.ts';
import { Id, Note, Text } from '../model/fields.ts';
import { days } from './asked.ts';
import { EditAnswer } from './changes.ts';
import { MinutesQuery } from './questions/meetings.ts';
import type { Route } from './route.ts';
import { ExportedFile } from './transfer.ts';

/**
 * Decides a point of a meeting: its fields change, and the follow-up of its finding with them, in one write. Only the
 * fields that are given are compared with the present point.
 */
export const DecideBody = z
  .strictObject({
    author: Text,
    message: Note.optional(),
    point: Id,
    fields: z.array(FieldEdit).min(1).max(50),
    /** What to do with a follow-up that people gave since; without it, nothing is written then. */
    followUp: z.enum(FOLLOW_UP_CHOICES).optional(),
    /** The day and the period for which the finding is read. */
    ...days,
  })
  .meta({ id: 'DecideBody' });
export type DecideBody = z.output<typeof DecideBody>;

export const DecideAnswer = z
  .strictObject({
    ...EditAnswer.shape,
    /** Whether the follow-up of the finding was written, kept as people gave it since, or could not be for want of it. */
    followUp: z.enum(FOLLOW_UP_OUTCOMES),
  })
  .meta({ id: 'DecideAnswer' });
export type DecideAnswer = z.infer<typeof DecideAnswer>;

export const MeetingCarried = z.strictObject({
  /** The meeting that the file is for, and the story; absent = the network alone. */
  meeting: Id.optional(),
  story: Id.optional(),
});

export const MEETING_ROUTES = {
  decide: {
    id: 'decide',
    method: 'post',
    path: '/api/meeting/decide',
    summary: {
      fr: 'Décide un point d’une réunion : le point et le suivi de son constat changent en une écriture, qui s’annule d’un coup.',
      en: 'Decides a point of a meeting: the point and the follow-up of its finding change in one write, undone at once.',
    },
    body: DecideBody,
    answer: DecideAnswer,
    problems: [
      ...['broken-json', 'bad-request', 'too-large', 'inverted-period', 'unknown-element'],
      ...['decision-needs-reason', 'due-before-meeting', 'followed-up-since'],
      ...['edit-conflict', 'edit-refused', 'revision-moved'],
    ] as const,
    byRevision: false,
    ability: 'EDIT',
  },
  minutesFile: {
    id: 'minutesFile',
    method: 'get',
    path: '/api/meeting/minutes/file',
    summary: {
      fr: 'Le même procès-verbal en document Word.',
      en: 'The same minutes as a Word document.',
    },
    query: MinutesQuery,
    answer: ExportedFile,
    problems: ['bad-request', 'unknown-element'],
    byRevision: false,
    ability: 'READ',
    files: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  },
  carriedFile: {
    id: 'carriedFile',
    method: 'get',
    path: '/api/carried.html',
    summary: {
      fr: 'Un seul fichier HTML qui s’ouvre sans réseau, avec le réseau tel que les lecteurs le voient, ses analyses, une réunion et une présentation ; X-Content-SHA256 en donne l’empreinte, X-Network-Revision la révision, X-Made-On le jour.',
      en: 'One HTML file that opens without a network connection, with the network as readers see it, its analyses, a meeting and a story; X-Content-SHA256 gives its fingerprint, X-Network-Revision the revision, X-Made-On the day.',
    },
    query: MeetingCarried,
    answer: ExportedFile,
    problems: ['bad-request', 'unknown-element', 'carried-unavailable'],
    byRevision: false,
    ability: 'READ',
    files: ['text/html'],
  },
} as const satisfies Record<string, Route>;
