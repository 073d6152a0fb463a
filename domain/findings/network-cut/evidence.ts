import * as z from 'zod';
import { Id } from '../../model/fields.ts';
import { base, presumedValues, undocumentedLinks } from '../finding-fields.ts';

const CutFiliere = z.strictObject({ filiere: Id, intake: z.int() });
export const NetworkCutFinding = z.strictObject({
  ...base,
  kind: z.literal('M10C'),
  elements: z.tuple([]),
  evidence: z.strictObject({
    /** The number of people a year that can pass from the starts to the outlets. */
    value: z.int(),
    nearStarts: z.array(CutFiliere),
    nearOutlets: z.array(CutFiliere),
    /** Whether both cuts are the same. */
    unique: z.boolean(),
    ...undocumentedLinks,
    ...presumedValues,
  }),
});
export type NetworkCutFinding = z.infer<typeof NetworkCutFinding>;
