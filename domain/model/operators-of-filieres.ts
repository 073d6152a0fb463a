import type { Filiere } from './entities.ts';

/**
 * Returns a function that takes the id of an end of a flow or of a passerelle: for a filière it gives the id of its
 * operator, for any other end (operator, outlet, UNKNOWN, SELF) the end itself.
 */
export function operatorsOfFilieres(filieres: readonly Filiere[]): (end: string) => string {
  const operators = new Map(filieres.map(({ id, operator }) => [id, operator]));
  return (end) => operators.get(end) ?? end;
}
