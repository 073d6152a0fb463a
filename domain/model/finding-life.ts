import * as z from 'zod';
import { Day, Id, Note, Text } from './fields.ts';
import { fingerprint } from './fingerprint.ts';
import { FORMS } from './forms.ts';

/** What people made of a finding. A finding without a record is to be confirmed. */
export const LIFE_STATES = ['TO_CONFIRM', 'CONFIRMED', 'IN_PROGRESS', 'SOLVED', 'REJECTED'] as const;
export type LifeState = (typeof LIFE_STATES)[number];

/** Key of a finding: kind, elements, and the named audience of the kinds that take one, joined by colons. */
export const FindingKey = z.string().max(600).regex(FORMS.findingKey);

/** The life of one finding, as last said by someone. */
export const FindingLife = z
  .strictObject({
    /** Derived from the key when absent. */
    id: Id.optional(),
    key: FindingKey,
    state: z.enum(LIFE_STATES),
    /** Why; needed to reject. */
    reason: Note.optional(),
    /** Who says so: a role or an organisation. */
    author: Text,
    date: Day,
    /** Fingerprint of the evidence when it was said: another one reopens a rejected finding. */
    evidence: z.string().max(64),
  })
  .meta({ id: 'FindingLife' });
export type FindingLife = z.infer<typeof FindingLife>;

/** Keys hold colons, ids do not. */
export const lifeId = (key: string): string => `life.${fingerprint(key)}`;
