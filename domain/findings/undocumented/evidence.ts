import * as z from 'zod';
import { Id } from '../../model/fields.ts';
import { base } from '../finding-fields.ts';

export const UndocumentedFinding = z.strictObject({
  ...base,
  kind: z.literal('M18'),
  /** The element, then the field that is not filled in. */
  elements: z.tuple([Id, z.string()]),
  evidence: z.strictObject({ rules: z.array(z.string()) }),
});
export type UndocumentedFinding = z.infer<typeof UndocumentedFinding>;
