import * as z from 'zod';
import { Id } from '../../model/fields.ts';
import { base, Stage } from '../finding-fields.ts';

export const BlankAreaFinding = z.strictObject({
  ...base,
  kind: z.literal('M17'),
  /** The bassin or commune, the stage and the sector. */
  elements: z.tuple([Id, Stage, z.string()]),
  evidence: z.strictObject({}),
});
export type BlankAreaFinding = z.infer<typeof BlankAreaFinding>;
