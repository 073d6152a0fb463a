import * as z from 'zod';
import { Id } from '../../model/fields.ts';
import { base, pair } from '../finding-fields.ts';

export const InformalOnlyFinding = z.strictObject({
  ...base,
  kind: z.literal('M06'),
  elements: pair,
  evidence: z.strictObject({
    passerelles: z.array(
      z.strictObject({ id: Id, restsOn: z.string().nullable(), source: z.string().nullable() }),
    ),
  }),
});
export type InformalOnlyFinding = z.infer<typeof InformalOnlyFinding>;
