import * as z from 'zod';
import { isValidAt } from './dates.ts';
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

/** The bassins and operators of a Régionale on a day, by id, each once; none of one that does not exist. */
export function membersAt(
  regionale: Regionale | undefined,
  day: string,
): { readonly bassins: readonly string[]; readonly operators: readonly string[] } {
  const { bassins = [], operators = [] } = regionale ?? {};
  const once = (ids: readonly string[]): readonly string[] => [...new Set(ids)];
  return {
    bassins: once(bassins.filter((member) => isValidAt(member, day)).map(({ bassin }) => bassin)),
    operators: once(operators.filter((member) => isValidAt(member, day)).map(({ operator }) => operator)),
  };
}
