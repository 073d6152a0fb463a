import * as z from 'zod';
import { Admission, Blocked, Pathway } from '../../analysis/results.ts';
import { Id } from '../../model/fields.ts';

// Largest number of passerelles that may be asked for, and the default.
export const MOST_STEPS_AHEAD = 8;
export const STEPS_AHEAD = 3;
/** Largest number of filières listed, nearest first. */
export const MOST_NEXT_STEPS = 200;

/** Where a person can go from a filière within a few passerelles, and where not. */
export const NextSteps = z
  .strictObject({
    /**
     * The best pathway to each filière that can be reached, by stage of that filière, then in the order of pathways.
     */
    reached: z.array(Pathway),
    /** Filières that a pathway reaches, but none within the months that were asked for. By stage, then id. */
    tooLong: z.array(Id),
    /** Filières joined by passerelles that no pathway reaches, with the reason. By stage, then id. */
    onPaper: z.array(z.strictObject({ filiere: Id, blocked: Blocked })),
    /** Filières not joined, in a bassin of the start, at its stage or later, that refuse the audience in any case. */
    notAdmitted: z.array(z.strictObject({ filiere: Id, admission: Admission })),
    /** Number of all such filières, listed or not. */
    notAdmittedCount: z.int(),
    /** False when there were too many filières to examine, or when a search stopped at its limit. */
    exhaustive: z.boolean(),
  })
  .meta({ id: 'NextSteps' });
export type NextSteps = z.infer<typeof NextSteps>;
