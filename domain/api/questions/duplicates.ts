import * as z from 'zod';
import { MERGEABLE } from '../../change/mergeable.ts';
import { Day, Id, Text } from '../../model/fields.ts';
import { Revision } from '../answers.ts';
import type { Route } from '../route.ts';

/** Reasons for two elements being duplicates, followed by reasons against. */
const DUPLICATE_REASONS = [
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

const DUPLICATE_DOUBTS = [
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

export const duplicates = {
  id: 'duplicates',
  method: 'get',
  path: '/api/duplicates',
  query: DuplicatesQuery,
  answer: DuplicatesAnswer,
  problems: ['bad-request'],
  byRevision: true,
  ability: 'READ',
} as const satisfies Route;
