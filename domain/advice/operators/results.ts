import * as z from 'zod';
import { PlacesEstimate } from '../../analysis/results.ts';
import { SinglePointFinding } from '../../findings/single-point/evidence.ts';
import { Id } from '../../model/fields.ts';

/** Another operator that active passerelles join with this one. */
export const Partner = z
  .strictObject({
    operator: Id,
    /**
     * Ids of the active passerelles that lead to it, and of those that come from it. The two are mutual partners if
     * both exist.
     */
    to: z.array(Id),
    from: z.array(Id),
  })
  .meta({ id: 'Partner' });
export type Partner = z.infer<typeof Partner>;

/** The role of an operator in the network of a day, for everyone. */
export const OperatorRole = z
  .strictObject({
    /** Number of active filières. */
    filieres: z.int(),
    /** Places per year of its filières outside the welcome stage. */
    places: z.number(),
    /** The part of these places that is estimated; null when all are known. */
    estimate: PlacesEstimate.nullable(),
    /** Whether these places only count filières, as no place of them nor of their stages is known. */
    onlyFilieres: z.boolean(),
    /**
     * Number of (start, outlet) pairs with another operator's start that N⁺ joins, and of those with a way through
     * this operator.
     */
    joined: z.int(),
    through: z.int(),
    /** The pairs that only ways through this operator join (M12), possibly none. */
    loss: SinglePointFinding.shape.evidence,
    /** Mutual partners first, then by number of passerelles, then by id. */
    partners: z.array(Partner),
  })
  .meta({ id: 'OperatorRole' });
export type OperatorRole = z.infer<typeof OperatorRole>;
