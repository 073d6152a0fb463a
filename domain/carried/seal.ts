import * as z from 'zod';
import { Day } from '../model/fields.ts';

/** By what a carried file is known again, as minutes note it. */
export const CarriedSeal = z
  .strictObject({
    /** Name of the file. */
    name: z.string(),
    /** SHA-256 of the whole file, in hexadecimal digits. */
    sha256: z.string(),
    /** Revision of the network that it holds. */
    revision: z.int().min(0),
    /** The day on which it was made. */
    made: Day,
  })
  .meta({ id: 'CarriedSeal' });
export type CarriedSeal = z.infer<typeof CarriedSeal>;
