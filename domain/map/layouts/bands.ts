/** Ids of the bands for filières that serve several bassins, or none that is known. */
export const SEVERAL = 'several';
export const NOWHERE = 'nowhere';

/** The band of a filière, by the bassins that it serves: the bassin's id, SEVERAL or NOWHERE. */
export const bandOf = (bassins: readonly string[] | undefined): string =>
  bassins === undefined || bassins.length === 0 ? NOWHERE : bassins.length > 1 ? SEVERAL : bassins[0]!;
