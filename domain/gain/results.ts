import * as z from 'zod';
import { Concerned } from '../analysis/results.ts';
import { Day, Id } from '../model/fields.ts';

/** The share of one filière in a gain: its places, once for each outlet that it newly serves. */
export const GainPart = z
  .strictObject({
    filiere: Id,
    /** Per year. */
    places: z.number().min(0),
    /** Its yearly intake is unknown and was estimated. */
    estimated: z.boolean(),
    /** Outlets newly served, in id order. */
    outlets: z.array(Id),
    /**
     * Only beside other agreements: outlets that these already brought and that no longer count. This concerns
     * `emploi`, which counts only for a filière that reaches no other outlet.
     */
    dropped: z.array(Id),
    /** The filière was served no outlet before. */
    newlyServed: z.boolean(),
    /** places × (outlets − dropped). */
    gain: z.number(),
  })
  .meta({ id: 'GainPart' });
export type GainPart = z.infer<typeof GainPart>;

/**
 * The active passerelles whose agreement has lapsed on which a figure rests, and what remains of the figure without any
 * such passerelle.
 */
export const OnLapsed = z
  .strictObject({
    /** With all of these the figure holds in full; without any one of them it does not. */
    passerelles: z
      .array(
        z.strictObject({
          passerelle: Id,
          agreement: Id,
          /** The last day of the agreement. */
          since: Day,
        }),
      )
      .min(1),
    /** Of the places and the outlets that they gain, those that remain. */
    without: Concerned,
  })
  .meta({ id: 'OnLapsed' });
export type OnLapsed = z.infer<typeof OnLapsed>;

/** A gain and its parts, largest first, then by ids. */
export const GainParts = z
  .strictObject({
    /** Places × outlets: the sum of the parts. */
    gain: z.number(),
    /** Whom it concerns: the places of the parts that gain an outlet, and these outlets. */
    concerned: Concerned,
    /** Places per year of the parts that are served for the first time. */
    newlyServed: z.number().min(0),
    parts: z.array(GainPart),
    /** The lapsed agreements on which the gain rests, and what remains without them; null when none. */
    onLapsed: OnLapsed.nullable(),
  })
  .meta({ id: 'GainParts' });
export type GainParts = z.infer<typeof GainParts>;
