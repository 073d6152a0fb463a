import * as z from 'zod';
import { Day, Id, Note, Text } from './fields.ts';
import { FindingKey } from './finding-key.ts';
import { fingerprint } from './fingerprint.ts';

/** What people decided about a finding. A finding without a record counts as TO_CONFIRM. */
export const LIFE_STATES = ['TO_CONFIRM', 'CONFIRMED', 'IN_PROGRESS', 'SOLVED', 'REJECTED'] as const;
export type LifeState = (typeof LIFE_STATES)[number];

/** Kind used in keys of decisions about duplicates: the record says that two elements are not the same. */
export const DUPLICATE_KIND = 'DUP';

/** Who carries the follow-up of a finding, and until when. Meetings and actions refer to it from here. */
export const followedUp = {
  /** The role or organisation that carries it on; never the name of a learner. */
  carrier: Text.optional(),
  /** The operator of the network that carries it on, if it is one. */
  operator: Id.optional(),
  /** The day by which it should be done. A day in the past is allowed: it is then overdue. */
  due: Day.optional(),
};

/** What people last decided about one finding. */
export const FindingLife = z
  .strictObject({
    /** Derived from the key when absent. */
    id: Id.optional(),
    key: FindingKey,
    state: z.enum(LIFE_STATES),
    /** Why: the reason of the decision, or of what is to be done; required to reject. */
    reason: Note.optional(),
    /** The role or organisation that decided. */
    author: Text,
    date: Day,
    ...followedUp,
    /**
     * Fingerprint of the evidence and of the elements at the time of the decision. A rejected finding reopens when they
     * change. Earlier versions made it of the evidence alone.
     */
    evidence: z.string().max(64),
  })
  .meta({ id: 'FindingLife' });
export type FindingLife = z.infer<typeof FindingLife>;

/**
 * Makes the id of a decision on a finding by hashing the key of the finding, since keys hold colons and ids may not.
 */
export const lifeId = (key: string): string => `life.${fingerprint(key)}`;

/** States in which nothing is left to be done about a finding. */
const SETTLED: ReadonlySet<LifeState> = new Set(['SOLVED', 'REJECTED']);

/** Whether nothing is left to be done about a finding: it is solved or rejected. */
export const isSettled = ({ state }: { readonly state: LifeState }): boolean => SETTLED.has(state);

/** Tells whether a follow-up should have been done before the day `at`, and is not. */
export const isOverdue = (
  { state, due }: { readonly state: LifeState; readonly due?: string | null | undefined },
  at: string,
): boolean => due !== undefined && due !== null && due < at && !SETTLED.has(state);
