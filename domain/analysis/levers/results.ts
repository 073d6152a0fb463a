import * as z from 'zod';
import { Id } from '../../model/fields.ts';
import { OBSTACLE_CATEGORIES, STAGES } from '../../model/vocabulary.ts';

/** One obstacle to lift, or two for what neither opens alone, and what lifting them opens to an audience. */
export const Lever = z
  .strictObject({
    obstacles: z.array(Id).min(1).max(2),
    /** Mitigations in the network that lift one of them, in force or not. */
    mitigations: z.array(Id),
    /**
     * (start, outlet) pairs that a pathway then joins and none joined before; for two obstacles, only pairs that
     * neither opens alone.
     */
    opened: z.array(z.strictObject({ start: Id, outlets: z.array(Id).min(1) })),
    /** Number of these pairs, by which levers are ranked. */
    pairs: z.int().min(0),
    /** Passerelles that are no longer shut, and starts that become usable, even if no whole pathway opens. */
    passerelles: z.array(Id),
    starts: z.array(Id),
  })
  .meta({ id: 'Lever' });
export type Lever = z.infer<typeof Lever>;

/** The obstacles of one category at one stage in one bassin. */
export const ObstacleCell = z
  .strictObject({
    category: z.enum(OBSTACLE_CATEGORIES),
    stage: z.enum(STAGES),
    /** null when no bassin is known. */
    bassin: Id.nullable(),
    obstacles: z.array(Id).min(1),
    /** Those that surely block the audience, and those that have to be checked. */
    blocking: z.array(Id),
    toCheck: z.array(Id),
    filieres: z.array(Id).min(1),
  })
  .meta({ id: 'ObstacleCell' });
export type ObstacleCell = z.infer<typeof ObstacleCell>;

export const Accessibility = z
  .strictObject({
    /** First every single obstacle that shuts something to the audience and then the useful pairs, best first. */
    levers: z.array(Lever),
    /** False when there were too many obstacles to try pairs. */
    pairsTried: z.boolean(),
    /** Obstacles valid at the date that no mitigation lifts and that concern or may concern the audience. */
    map: z.array(ObstacleCell),
    /** Mitigations in force, with the obstacles that they lift for this audience. */
    inForce: z.array(z.strictObject({ mitigation: Id, obstacles: z.array(Id).min(1) })),
  })
  .meta({ id: 'Accessibility' });
export type Accessibility = z.infer<typeof Accessibility>;
