import * as z from 'zod';
import { FLOW_FIGURES } from '../change/masked-values.ts';
import { FieldEdit } from '../change/record.ts';
import { AwarenessAction, Filiere, ReferralFlow } from '../model/entities.ts';
import { Id, Text } from '../model/fields.ts';
import { NilReport } from '../model/nil-report.ts';
import { Revision } from './answers.ts';

/** Schemas for the entry of numbers of people, the one place where they stand as they are kept. */

/** Why a reader may edit no row, which is also the id of the problem that a write gets. */
const ENTRY_REASONS = ['entry-not-yours'] as const;
export type EntryReason = (typeof ENTRY_REASONS)[number];

/** A flow row with its numbers as they are kept. The rows that a merge added up into it are left out. */
export const EntryFlow = z
  .strictObject({
    ...ReferralFlow.pick({ source: true, target: true, from: true, to: true, kind: true, declaredBy: true })
      .shape,
    ...ReferralFlow.pick({ count: true, started: true, refused: true, abandoned: true, pending: true }).shape,
    ...ReferralFlow.pick({ refusedReasons: true, abandonedReasons: true }).shape,
    id: Id,
  })
  .meta({ id: 'EntryFlow' });
export type EntryFlow = z.infer<typeof EntryFlow>;

export const EntryAnswer = z
  .strictObject({
    revision: Revision,
    /** Whether the reader may edit rows at all. If not, the lists are empty. */
    mayEdit: z.boolean(),
    /** Why not; null when the reader may. */
    why: z.enum(ENTRY_REASONS).nullable(),
    flows: z.array(EntryFlow),
    /** Filières that have a waiting list. */
    filieres: z.array(z.strictObject({ id: Id, waitingCount: Filiere.shape.waitingCount })),
    /** All actions, also those of which nobody gave the participants. */
    actions: z.array(z.strictObject({ id: Id, participants: AwarenessAction.shape.participants })),
  })
  .meta({ id: 'EntryAnswer' });
export type EntryAnswer = z.infer<typeof EntryAnswer>;

const change = { do: z.literal('CHANGE'), id: Id };
const figures = <const P extends readonly [string, ...string[]]>(paths: P) => ({
  fields: z
    .array(FieldEdit.extend({ path: z.enum(paths) }))
    .min(1)
    .max(paths.length),
});

/** An edit of numbers of people of one row. Other fields are refused. */
const FigureEdit = z.discriminatedUnion('list', [
  z.strictObject({ ...change, list: z.literal('flows'), ...figures(FLOW_FIGURES) }),
  z.strictObject({ ...change, list: z.literal('filieres'), ...figures(['waitingCount']) }),
  z.strictObject({ ...change, list: z.literal('actions'), ...figures(['participants']) }),
]);

/** What is reported of the people sent from one operator to another in a period: a count, or nothing to report. */
const NewReport = z.discriminatedUnion('list', [
  z.strictObject({
    ...{ do: z.literal('ADD'), list: z.literal('flows') },
    element: ReferralFlow.pick({
      ...{ source: true, target: true, from: true, to: true, kind: true, declaredBy: true, count: true },
    }),
  }),
  z.strictObject({
    ...{ do: z.literal('ADD'), list: z.literal('nilReports') },
    element: NilReport.pick({ source: true, target: true, from: true, to: true, declaredBy: true }),
  }),
]);

const TakenReport = z.strictObject({
  do: z.literal('REMOVE'),
  list: z.enum(['flows', 'nilReports']),
  id: Id,
});

const EntryEdit = z.discriminatedUnion('do', [FigureEdit, NewReport, TakenReport]).meta({ id: 'EntryEdit' });

export const EntryBody = z
  .strictObject({
    author: Text,
    /** Edits that are applied all together or not at all. `was` is the number as it is kept. */
    edits: z.array(EntryEdit).min(1).max(5_000),
  })
  .meta({ id: 'EntryBody' });
export type EntryBody = z.output<typeof EntryBody>;
