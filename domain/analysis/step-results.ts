import * as z from 'zod';
import { Day, Id } from '../model/fields.ts';

/** An obstacle that would shut the way into a filière, if mitigations in force did not lift it. */
export const LiftedObstacle = z
  .strictObject({
    obstacle: Id,
    on: Id,
    /** HOLDS: it concerns the audience or everyone. TO_CHECK: the profile does not say enough to tell. */
    verdict: z.enum(['HOLDS', 'TO_CHECK']),
    /** The mitigations that lift it, any of which is enough. */
    mitigations: z.array(Id).min(1),
  })
  .meta({ id: 'LiftedObstacle' });
export type LiftedObstacle = z.infer<typeof LiftedObstacle>;

/** The end of a link that comes before people reach the step that takes it. */
export const LinkEnd = z
  .strictObject({
    /** The last day. */
    day: Day,
    /** The agreement that ends; null when it is the passerelle itself. */
    agreement: Id.nullable(),
  })
  .meta({ id: 'LinkEnd' });
export type LinkEnd = z.infer<typeof LinkEnd>;
