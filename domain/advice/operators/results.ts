import * as z from 'zod';
import { SinglePointFinding } from '../../findings/single-point/evidence.ts';
import { Id } from '../../model/fields.ts';

/** Another operator that passerelles in force join with this one. */
export const Partner = z
  .strictObject({
    operator: Id,
    /** Passerelles in force that lead to it, and that come from it; both: the two are mutual partners. */
    to: z.array(Id),
    from: z.array(Id),
  })
  .meta({ id: 'Partner' });
export type Partner = z.infer<typeof Partner>;

/** What an operator carries in the network of a day, for everyone. */
export const OperatorRole = z
  .strictObject({
    /** Active filières. */
    filieres: z.int(),
    /** Places per year of those outside INTAKE. */
    places: z.number(),
    /** Some intake is not known and was estimated. */
    estimated: z.boolean(),
    /** Pairs of a start of others and an outlet that a way in N⁺ joins, and those that a way through it joins. */
    joined: z.int(),
    through: z.int(),
    /** Of those, the pairs that only ways through it join (M12), nothing included. */
    loss: SinglePointFinding.shape.evidence,
    /** Mutual ones first, then by the number of passerelles, then by id. */
    partners: z.array(Partner),
  })
  .meta({ id: 'OperatorRole' });
export type OperatorRole = z.infer<typeof OperatorRole>;
