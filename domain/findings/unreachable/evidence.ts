import * as z from 'zod';
import { Id } from '../../model/fields.ts';
import { base, one, presumedValues, Stage, undocumentedLinks } from '../finding-fields.ts';

export const UnreachableFinding = z.strictObject({
  ...base,
  kind: z.literal('M02'),
  elements: one,
  evidence: z.strictObject({
    stage: Stage,
    severity: z.enum(['strong', 'to-document']),
    /** Other filières that lead to this one and do not say whether they admit people directly. */
    undocumentedAccess: z.array(Id),
    ...undocumentedLinks,
    ...presumedValues,
  }),
});
export type UnreachableFinding = z.infer<typeof UnreachableFinding>;
