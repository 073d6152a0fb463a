/** Ids of the bands for filières that serve several bassins, or none that is known. */
export const SEVERAL = 'several';
export const NOWHERE = 'nowhere';

/**
 * Returns the band (horizontal strip) of the map in which a filière stands, by the bassins that it serves: the id of
 * its only bassin, SEVERAL when it serves more, NOWHERE when it serves none.
 */
export const bandOf = (bassins: readonly string[] | undefined): string =>
  bassins === undefined || bassins.length === 0 ? NOWHERE : bassins.length > 1 ? SEVERAL : bassins[0]!;
