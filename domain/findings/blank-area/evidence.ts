import * as z from 'zod';
import { Id } from '../../model/fields.ts';
import { base, Stage } from '../finding-fields.ts';

export const BlankAreaFinding = z.strictObject({
  ...base,
  kind: z.literal('M17'),
  /** Bassin or commune, stage, sector. */
  elements: z.tuple([Id, Stage, z.string()]),
  evidence: z.strictObject({}),
});
export type BlankAreaFinding = z.infer<typeof BlankAreaFinding>;
