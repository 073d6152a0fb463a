import * as z from 'zod';
import { Admission, Blocked, Pathway } from '../../analysis/results.ts';
import { Id } from '../../model/fields.ts';

/** Most passerelles that a next step may be away, and how many when nobody says. */
export const MOST_STEPS_AHEAD = 8;
export const STEPS_AHEAD = 3;
/** What is listed at most, nearest first. */
export const MOST_NEXT_STEPS = 200;

/** Where one can go from a filière within a few passerelles, and where not. */
export const NextSteps = z
  .strictObject({
    /** The best pathway to each filière that one reaches, by stage of that filière, then in the order of pathways. */
    reached: z.array(Pathway),
    /** Joined within that many passerelles, and no pathway: why. By stage, then id. */
    onPaper: z.array(z.strictObject({ filiere: Id, blocked: Blocked })),
    /** Not joined, in a bassin of the start, at its stage or a later one, and refused to the audience anyhow. */
    notAdmitted: z.array(z.strictObject({ filiere: Id, admission: Admission })),
    /** How many there are, listed or not. */
    notAdmittedCount: z.int(),
    /** False when there were too many to look at, or a search stopped at its limit. */
    exhaustive: z.boolean(),
  })
  .meta({ id: 'NextSteps' });
export type NextSteps = z.infer<typeof NextSteps>;
