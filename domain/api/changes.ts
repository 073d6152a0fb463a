import * as z from 'zod';
import { MERGEABLE } from '../change/mergeable.ts';
import { CHANGED_LISTS, ChangeRecord, ElementEdit } from '../change/record.ts';
import { Id, Note, Text } from '../model/fields.ts';
import { NetworkDocument } from '../model/network.ts';
import { Revision } from './answers.ts';
import { ProblemLine } from './problem.ts';

/** Writing to a network by its elements, and what its history tells. */

export const EditBody = z
  .strictObject({
    author: Text,
    message: Note.optional(),
    /** All or none. */
    edits: z.array(ElementEdit).min(1).max(5_000),
  })
  .meta({ id: 'EditBody' });
export type EditBody = z.output<typeof EditBody>;

export const EditAnswer = z
  .strictObject({
    revision: Revision,
    /** Null: the network says so already, and nothing was written. */
    record: ChangeRecord.nullable(),
    warnings: z.array(ProblemLine),
  })
  .meta({ id: 'EditAnswer' });
export type EditAnswer = z.infer<typeof EditAnswer>;

export const HistoryQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(500).default(50),
  /** Changes before this revision: the next page. */
  before: z.coerce.number().int().min(1).optional(),
  /** Changes that touched this element only. */
  list: z.enum(CHANGED_LISTS).optional(),
  id: Id.optional(),
});
export type HistoryQuery = z.output<typeof HistoryQuery>;

export const HistoryAnswer = z
  .strictObject({
    revision: Revision,
    /** Latest first. */
    records: z.array(ChangeRecord),
    more: z.boolean(),
  })
  .meta({ id: 'HistoryAnswer' });
export type HistoryAnswer = z.infer<typeof HistoryAnswer>;

export const ChangeQuery = z.strictObject({
  revision: z.coerce.number().int().min(1),
  limit: z.coerce.number().int().min(1).max(5_000).default(500),
});

/** One change with its elements, counts of people as they may be shown. */
export const ChangeAnswer = z
  .strictObject({
    record: ChangeRecord,
    elements: z.array(
      z.strictObject({
        list: z.enum(CHANGED_LISTS),
        id: Id,
        before: z.record(z.string(), z.unknown()).nullable(),
        after: z.record(z.string(), z.unknown()).nullable(),
      }),
    ),
    /** Elements of the change, listed here or not. */
    total: z.int(),
  })
  .meta({ id: 'ChangeAnswer' });
export type ChangeAnswer = z.infer<typeof ChangeAnswer>;

/** Takes a change back, whichever it is: an undo; taking an undo back is a redo. */
export const TakeBackBody = z
  .strictObject({ revision: z.int().min(1), author: Text })
  .meta({ id: 'TakeBackBody' });
export type TakeBackBody = z.output<typeof TakeBackBody>;

/** The network as it was recorded at an instant. */
export const PastQuery = z.strictObject({ recorded: z.union([z.iso.datetime(), z.iso.date()]) });
export const PastAnswer = z
  .strictObject({
    /** The last change before that instant; 0: nothing was written yet. */
    revision: Revision,
    network: NetworkDocument,
  })
  .meta({ id: 'PastAnswer' });
export type PastAnswer = z.infer<typeof PastAnswer>;

/** Makes two elements one: the kept one takes every edge, the flows are summed, names of the other stay as aliases. */
export const MergeBody = z
  .strictObject({
    list: z.enum(MERGEABLE),
    keep: Id,
    drop: Id,
    /** Paths of the fields to be taken from the one that goes. */
    take: z.array(z.string().max(100)).max(200).default([]),
    author: Text,
  })
  .meta({ id: 'MergeBody' });
export type MergeBody = z.output<typeof MergeBody>;
