import * as z from 'zod';
import { Id } from '../../model/fields.ts';
import { base, presumedValues, undocumentedLinks } from '../finding-fields.ts';

export const OutsideBassinFinding = z.strictObject({
  ...base,
  kind: z.literal('M11'),
  /** The bassin, then an outlet or a sector. */
  elements: z.tuple([Id, z.string()]),
  evidence: z.strictObject({
    target: z.enum(['OUTLET', 'SECTOR']),
    /** Starts of the bassin from which the target is reached. */
    starts: z.array(Id),
    /** Filières outside the bassin on the ways to the target; at most the hundred nearest to the starts. */
    outside: z.array(Id).max(100),
    ...undocumentedLinks,
    ...presumedValues,
  }),
});
export type OutsideBassinFinding = z.infer<typeof OutsideBassinFinding>;
