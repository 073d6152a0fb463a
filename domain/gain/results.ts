import * as z from 'zod';
import { Id } from '../model/fields.ts';

/** What one filière adds to a gain: its places, once for each outlet that it newly serves. */
export const GainPart = z
  .strictObject({
    filiere: Id,
    /** Per year. */
    places: z.number().min(0),
    /** Nobody told its yearly intake. */
    estimated: z.boolean(),
    /** Outlets newly served, in id order. */
    outlets: z.array(Id),
    /**
     * Beside other agreements only: outlets that these already brought and that no longer count (`emploi`, which counts
     * only for who reaches no other).
     */
    dropped: z.array(Id),
    /** No outlet was served there before. */
    newlyServed: z.boolean(),
    /** places × (outlets − dropped). */
    gain: z.number(),
  })
  .meta({ id: 'GainPart' });
export type GainPart = z.infer<typeof GainPart>;

/** A gain with all that it is made of: largest parts first, then by ids. */
export const GainParts = z
  .strictObject({
    /** places × débouchés: the sum of the parts. */
    gain: z.number(),
    /** Places per year of the parts newly served at all. */
    newlyServed: z.number().min(0),
    parts: z.array(GainPart),
  })
  .meta({ id: 'GainParts' });
export type GainParts = z.infer<typeof GainParts>;
