import * as z from 'zod';
import { BlockingItem } from '../../analysis/blocking/blocking-item.ts';
import { Pathway } from '../../analysis/results.ts';
import { Id } from '../../model/fields.ts';
import { forAudience, pair } from '../finding-fields.ts';

/** Filières in their order, then the outlet; null when the target is a filière or a sector. */
const OpenedWay = z.strictObject({ filieres: z.array(Id).min(1), outlet: Id.nullable() });
export const NoPathwayFinding = z.strictObject({
  ...forAudience,
  kind: z.literal('M14'),
  /** OUTLETS for any outlet, `sector:CODE`, or the id of an outlet or a filière. */
  elements: z.tuple([z.string()]),
  evidence: z.strictObject({
    /** Up to three minimal sets, best first; null when no lifting helps: no chain of passerelles leads there. */
    blockingSets: z.array(z.array(BlockingItem).min(1)).nullable(),
    /** For each set, in the same order: the shortest pathway that lifting all of it opens. Empty without sets. */
    opened: z.array(OpenedWay),
    /** The search stopped at its limit: the sets shown are minimal, but better ones may exist. */
    exhaustive: z.boolean(),
    /** Of no chain: pairs without a passerelle (M04) that would make one. */
    candidates: z.array(pair),
    /** Of a possible finding: the best pathway if what is not known turns out well. */
    toCheck: Pathway.nullable(),
  }),
});
export type NoPathwayFinding = z.infer<typeof NoPathwayFinding>;
