import * as z from 'zod';
import { Id } from '../../model/fields.ts';
import { base, one, presumedValues, undocumentedLinks } from '../finding-fields.ts';

export const SinglePointFinding = z.strictObject({
  ...base,
  kind: z.literal('M12'),
  elements: one,
  evidence: z.strictObject({
    element: z.enum(['PASSERELLE', 'OPERATOR']),
    /** The outlets that each start no longer reaches without the element. */
    lost: z.array(z.strictObject({ start: Id, outlets: z.array(Id) })),
    lostPairs: z.int(),
    /** Places per year of those starts, each start counted once. */
    places: z.number(),
    estimated: z.boolean(),
    ...undocumentedLinks,
    ...presumedValues,
  }),
});
export type SinglePointFinding = z.infer<typeof SinglePointFinding>;
