import * as z from 'zod';
import { Id } from '../../model/fields.ts';
import { OBSTACLE_CATEGORIES, STAGES } from '../../model/vocabulary.ts';

/** Obstacles that, lifted, let an audience through: one alone, or two for what neither opens alone. */
export const Lever = z
  .strictObject({
    obstacles: z.array(Id).min(1).max(2),
    /** Known mitigations that lift one of them, in force or not. */
    mitigations: z.array(Id),
    /** (start, outlet) pairs that a pathway then joins, and that none joined; for two obstacles, that neither opens alone. */
    opened: z.array(z.strictObject({ start: Id, outlets: z.array(Id).min(1) })),
    /** Number of those pairs: what the levers are ranked by. */
    pairs: z.int().min(0),
    /** Passerelles that are no longer shut, and starts that become usable, whether or not a whole way opens. */
    passerelles: z.array(Id),
    starts: z.array(Id),
  })
  .meta({ id: 'Lever' });
export type Lever = z.infer<typeof Lever>;

/** Where obstacles stand: category, stage and bassin of the filières concerned. */
export const ObstacleCell = z
  .strictObject({
    category: z.enum(OBSTACLE_CATEGORIES),
    stage: z.enum(STAGES),
    /** null: no bassin is known. */
    bassin: Id.nullable(),
    obstacles: z.array(Id).min(1),
    /** Of which surely BLOCKING for the audience, and of which that has to be checked. */
    blocking: z.array(Id),
    toCheck: z.array(Id),
    filieres: z.array(Id).min(1),
  })
  .meta({ id: 'ObstacleCell' });
export type ObstacleCell = z.infer<typeof ObstacleCell>;

export const Accessibility = z
  .strictObject({
    /** Every obstacle that shuts something to the audience, alone; then the useful pairs; best first. */
    levers: z.array(Lever),
    /** False when there were too many obstacles to try every pair. */
    pairsTried: z.boolean(),
    /** Obstacles valid at the date, lifted by no mitigation, that concern the audience or may. */
    map: z.array(ObstacleCell),
    /** Mitigations in force, with what they lift for this audience. */
    inForce: z.array(z.strictObject({ mitigation: Id, obstacles: z.array(Id).min(1) })),
  })
  .meta({ id: 'Accessibility' });
export type Accessibility = z.infer<typeof Accessibility>;
