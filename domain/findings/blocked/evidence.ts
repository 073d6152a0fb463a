import * as z from 'zod';
import { LevelVerdict } from '../../analysis/results.ts';
import { Id } from '../../model/fields.ts';
import { forAudience, pair, presumedValues } from '../finding-fields.ts';

/** An obstacle on a passerelle, on the filière it leads to, or on all sites of that filière. */
const StandingObstacle = z.strictObject({ obstacle: Id, on: Id, verdict: z.enum(['BLOCKS', 'TO_CHECK']) });
export const BlockedFinding = z.strictObject({
  ...forAudience,
  kind: z.literal('M09'),
  elements: pair,
  evidence: z.strictObject({
    passerelles: z.array(
      z.strictObject({ id: Id, levels: LevelVerdict, obstacles: z.array(StandingObstacle) }),
    ),
    /** Mitigations in the network that would lift one of these obstacles but are not valid at the date. */
    mitigations: z.array(Id),
    /** Whether the first and the second filière admit the audience. */
    admission: z.tuple([z.enum(['YES', 'UNKNOWN']), z.enum(['YES', 'UNKNOWN'])]),
    ...presumedValues,
  }),
});
export type BlockedFinding = z.infer<typeof BlockedFinding>;
