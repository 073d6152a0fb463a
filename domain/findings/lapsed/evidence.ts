import * as z from 'zod';
import { Impact } from '../../analysis/results.ts';
import { Day, Id } from '../../model/fields.ts';
import { PASSERELLE_KINDS } from '../../model/vocabulary.ts';
import { base } from '../finding-fields.ts';

export const LapsedFinding = z.strictObject({
  ...base,
  kind: z.literal('M13'),
  elements: z.tuple([Id, Id, z.enum(PASSERELLE_KINDS)]),
  evidence: z.strictObject({
    form: z.enum(['EXPIRED', 'AGREEMENT_ENDED', 'SUSPENDED_LONG', 'PLANNED_LATE']),
    passerelle: Id,
    agreement: Id.nullable(),
    /** By form: last valid day, last day of the agreement, first day of the suspension, or intended first day. */
    date: Day.nullable(),
    /** Whether rows of the period that begin after that day show that people still go; null without a day. */
    flowsGoOn: z.boolean().nullable(),
    /** The impact of renewing it; null for forms that cannot be renewed. */
    impact: Impact.nullable(),
  }),
});
export type LapsedFinding = z.infer<typeof LapsedFinding>;
