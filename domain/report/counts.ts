import { isVerified } from '../inventory/freshness.ts';
import type { Filiere } from '../model/entities.ts';

/** Places per year of the filières that give them, and how many do not. */
export function placesOf(filieres: readonly Filiere[]): { readonly said: number; readonly unknown: number } {
  const known = filieres.flatMap(({ intake }) => intake ?? []);
  return { said: known.reduce((sum, places) => sum + places, 0), unknown: filieres.length - known.length };
}

/** How many of some operators or filières were verified less than 12 months before a day. */
export const verifiedAmong = (
  facts: readonly { readonly observedOn?: string | undefined }[],
  day: string,
): number => facts.filter(({ observedOn }) => isVerified(observedOn, day)).length;
