import * as z from 'zod';
import { Id, Note, provenance, Text, validity } from './fields.ts';

/**
 * A territorial branch of Lire et Écrire: the bassins that it works in and the operators that it is or works through.
 * Each belongs to it between two days, so that a Régionale whose bassins change in the middle of a year can be told.
 */
export const Regionale = z.strictObject({
  id: Id,
  name: Text,
  bassins: z
    .array(z.strictObject({ bassin: Id, ...validity }))
    .min(1)
    .optional(),
  operators: z
    .array(z.strictObject({ operator: Id, ...validity }))
    .min(1)
    .optional(),
  fictional: z.boolean().optional(),
  note: Note.optional(),
  ...validity,
  ...provenance,
});
export type Regionale = z.infer<typeof Regionale>;
