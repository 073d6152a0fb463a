/** What serves more than one bassin, and what serves none that is known, have a band of their own. */
export const SEVERAL = 'several';
export const NOWHERE = 'nowhere';

/** The band in which a filière stands. */
export const bandOf = (bassins: readonly string[] | undefined): string =>
  bassins === undefined || bassins.length === 0 ? NOWHERE : bassins.length > 1 ? SEVERAL : bassins[0]!;
