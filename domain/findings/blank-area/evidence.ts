import * as z from 'zod';
import { Id } from '../../model/fields.ts';
import { base, Stage } from '../finding-fields.ts';

/** The number of elements that may fill the cell, and the first of them, by id. */
const Doubt = z.strictObject({ count: z.int(), first: z.array(Id) });

export const BlankAreaFinding = z.strictObject({
  ...base,
  kind: z.literal('M17'),
  /** The bassin or commune, the stage and the sector. */
  elements: z.tuple([Id, Stage, z.string()]),
  /** What may fill the cell. The finding is certain where there is nothing of it. */
  evidence: z.strictObject({
    /** Active filières of the stage with a valid site in the area, whose sector nobody has said. */
    withoutSector: Doubt,
    /**
     * Active filières of the stage without a valid site, of the sector or of an unknown one, whose operator has a site
     * in the area or declares a bassin of it.
     */
    withoutSite: Doubt,
    /**
     * Other active filières with a valid site in the area, or without one and whose operator is of the area, that may be
     * of the stage and sector, as a rule presumed their stage or sector and nobody has confirmed it.
     */
    presumed: Doubt,
    /** Operators with a site in the area, or that declare a bassin of it, of which no active filière is known. */
    silentOperators: Doubt,
  }),
});
export type BlankAreaFinding = z.infer<typeof BlankAreaFinding>;
