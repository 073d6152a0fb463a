import * as z from 'zod';
import { MERGEABLE } from '../change/mergeable.ts';
import { CHANGED_LISTS, ChangeRecord, ElementEdit } from '../change/record.ts';
import { ChangesOfKind } from '../change/summary.ts';
import { Day, Id, Note, Text } from '../model/fields.ts';
import { KEPT_LAYOUTS } from '../model/map-place.ts';
import { NetworkDocument } from '../model/network.ts';
import { Revision } from './answers.ts';
import { ProblemLine } from './problem.ts';

/** Schemas for writing to a network element by element, and for its history. */

export const EditBody = z
  .strictObject({
    author: Text,
    message: Note.optional(),
    /** Edits that are applied all together or not at all. */
    edits: z.array(ElementEdit).min(1).max(5_000),
  })
  .meta({ id: 'EditBody' });
export type EditBody = z.output<typeof EditBody>;

export const EditAnswer = z
  .strictObject({
    revision: Revision,
    /** Null when the edits changed nothing, so that nothing was written. */
    record: ChangeRecord.nullable(),
    warnings: z.array(ProblemLine),
  })
  .meta({ id: 'EditAnswer' });
export type EditAnswer = z.infer<typeof EditAnswer>;

export const HistoryQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(500).default(50),
  /** Only changes before this revision, for the next page. */
  before: z.coerce.number().int().min(1).optional(),
  /** Only changes of this element. */
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

/** Most writes that a count of changes looks at. */
export const MOST_WRITES_COUNTED = 2_000;

/** Asks what changed since a revision, or from the beginning of a day on; with both, since the later of them. */
export const ChangesSinceQuery = z.strictObject({
  revision: z.coerce.number().int().min(0).optional(),
  day: Day.optional(),
});

export const ChangesSinceAnswer = z
  .strictObject({
    revision: Revision,
    /** The kind of the latest write first. Writes that were undone since are left out. */
    kinds: z.array(ChangesOfKind),
    /** Whether there are more writes than an answer counts; only the latest are counted then. */
    more: z.boolean(),
  })
  .meta({ id: 'ChangesSinceAnswer' });
export type ChangesSinceAnswer = z.infer<typeof ChangesSinceAnswer>;

export const ChangeQuery = z.strictObject({
  revision: z.coerce.number().int().min(1),
  limit: z.coerce.number().int().min(1).max(5_000).default(500),
});

/** One change with its elements. Small counts of people are masked. */
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
    /** Number of elements of the change, including those not listed. */
    total: z.int(),
  })
  .meta({ id: 'ChangeAnswer' });
export type ChangeAnswer = z.infer<typeof ChangeAnswer>;

/** Reverts any change (undo). Reverting an undo is a redo. */
export const TakeBackBody = z
  .strictObject({ revision: z.int().min(1), author: Text })
  .meta({ id: 'TakeBackBody' });
export type TakeBackBody = z.output<typeof TakeBackBody>;

/** Arranges the map anew, in all layouts that keep places or in some. Pinned boxes stay. */
export const ArrangeBody = z
  .strictObject({
    author: Text,
    message: Note.optional(),
    layouts: z.array(z.enum(KEPT_LAYOUTS)).min(1).max(KEPT_LAYOUTS.length).optional(),
  })
  .meta({ id: 'ArrangeBody' });
export type ArrangeBody = z.output<typeof ArrangeBody>;

/** Asks for the network as it was stored at an instant. */
export const PastQuery = z.strictObject({ recorded: z.union([z.iso.datetime(), z.iso.date()]) });
export const PastAnswer = z
  .strictObject({
    /** Revision of the last change before the instant; 0 when nothing had been written. */
    revision: Revision,
    network: NetworkDocument,
  })
  .meta({ id: 'PastAnswer' });
export type PastAnswer = z.infer<typeof PastAnswer>;

/**
 * Merges two elements: the kept one takes over all edges, flows are added up, and names of the dropped one become
 * aliases.
 */
export const MergeBody = z
  .strictObject({
    list: z.enum(MERGEABLE),
    keep: Id,
    drop: Id,
    /** Paths of the fields whose values come from the dropped element. */
    take: z.array(z.string().max(100)).max(200).default([]),
    author: Text,
  })
  .meta({ id: 'MergeBody' });
export type MergeBody = z.output<typeof MergeBody>;
