import * as z from 'zod';
import { BlockingItem } from '../../analysis/blocking/blocking-item.ts';
import { Pathway } from '../../analysis/results.ts';
import { Id } from '../../model/fields.ts';
import { forAudience, pair, presumedValues, undocumentedLinks } from '../finding-fields.ts';

/** Filières in their order, then the outlet; null when the target is a filière or a sector. */
const OpenedWay = z.strictObject({ filieres: z.array(Id).min(1), outlet: Id.nullable() });
export const NoPathwayFinding = z.strictObject({
  ...forAudience,
  kind: z.literal('M14'),
  /** OUTLETS for any outlet, `sector:CODE`, or the id of an outlet or a filière. */
  elements: z.tuple([z.string()]),
  evidence: z.strictObject({
    /**
     * Up to three minimal sets of blocking items, best first; null when lifting blocks cannot help, as no chain leads
     * there.
     */
    blockingSets: z.array(z.array(BlockingItem).min(1)).nullable(),
    /** For each blocking set, the shortest pathway that lifting the whole set opens. Empty without sets. */
    opened: z.array(OpenedWay),
    /** False when the search stopped at its limit: the sets are minimal, but better ones may exist. */
    exhaustive: z.boolean(),
    /** When no chain exists: missing passerelles (M04) and renewals (M13), none rejected, that would complete one. */
    candidates: z.array(pair),
    /** For a possible finding: the pathway with the fewest points to check. It exists if they all turn out well. */
    toCheck: Pathway.nullable(),
    ...undocumentedLinks,
    ...presumedValues,
  }),
});
export type NoPathwayFinding = z.infer<typeof NoPathwayFinding>;
