import * as z from 'zod';
import { MERGEABLE } from '../change/mergeable.ts';
import { CHANGED_LISTS, ChangeRecord, ElementEdit } from '../change/record.ts';
import { Day, Id, Note, Text } from '../model/fields.ts';
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

/** Reasons for two elements being duplicates, followed by reasons against. */
export const DUPLICATE_REASONS = [
  'SAME_NAME',
  'LIKE_NAME',
  'ACRONYM',
  'INITIALS',
  'ALIAS',
  'ENTERPRISE_NUMBER',
  'SAME_CODE',
  'SAME_ADDRESS',
  'SAME_PLACE',
  'SAME_OFFER',
  'SAME_OPERATOR',
  'PLACEHOLDER',
] as const;
export type DuplicateReason = (typeof DUPLICATE_REASONS)[number];

export const DUPLICATE_DOUBTS = [
  'OTHER_ENTERPRISE_NUMBER',
  'OTHER_PLACE',
  'OTHER_TYPE',
  'OTHER_STAGE',
  'OTHER_SECTOR',
  'OTHER_CODE',
  'OTHER_NAME',
  'OTHER_TIME',
] as const;
export type DuplicateDoubt = (typeof DUPLICATE_DOUBTS)[number];

/** Two elements that may be duplicates. */
export const DuplicateCandidate = z
  .strictObject({
    list: z.enum(MERGEABLE),
    /** Ids in code-unit order. */
    ids: z.tuple([Id, Id]),
    /** Likelihood from 0 to 1; it is no probability. */
    score: z.number().min(0).max(1),
    reasons: z.array(z.enum(DUPLICATE_REASONS)),
    doubts: z.array(z.enum(DUPLICATE_DOUBTS)),
    /** Fingerprint of the evidence. A decision about the pair is valid until this changes. */
    evidence: z.string(),
    /** The decision that the two differ. Present on pairs set aside and on pairs whose evidence has changed since. */
    said: z.strictObject({ life: Id, author: Text, date: Day, reason: z.string().nullable() }).nullable(),
  })
  .meta({ id: 'DuplicateCandidate' });
export type DuplicateCandidate = z.infer<typeof DuplicateCandidate>;

export const DuplicatesQuery = z.strictObject({
  list: z.enum(MERGEABLE).optional(),
  limit: z.coerce.number().int().min(1).max(5_000).default(500),
});
export type DuplicatesQuery = z.output<typeof DuplicatesQuery>;

export const DuplicatesAnswer = z
  .strictObject({
    revision: Revision,
    /** Likeliest first. */
    candidates: z.array(DuplicateCandidate),
    /** Number of candidates of the requested list, including those not listed. */
    total: z.int(),
    /** Number of candidates by list, whatever list was requested. */
    counts: z.record(z.enum(MERGEABLE), z.int()),
    /** Number of elements compared, by list. */
    compared: z.record(z.enum(MERGEABLE), z.int()),
    /** Pairs that someone declared different. */
    setAside: z.array(DuplicateCandidate),
  })
  .meta({ id: 'DuplicatesAnswer' });
export type DuplicatesAnswer = z.infer<typeof DuplicatesAnswer>;

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
