import * as z from 'zod';
import { Id } from '../../model/fields.ts';
import { base, one, presumedValues, Stage, undocumentedLinks } from '../finding-fields.ts';

export const NoOutletFinding = z.strictObject({
  ...base,
  kind: z.literal('M01X'),
  elements: one,
  evidence: z.strictObject({ stage: Stage, reachable: z.array(Id), ...undocumentedLinks, ...presumedValues }),
});
export type NoOutletFinding = z.infer<typeof NoOutletFinding>;
