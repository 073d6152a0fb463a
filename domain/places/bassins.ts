import { BASSINS } from './communes.ts';
import { placeKey } from './place-key.ts';

/** The ten basins of training and employment (bassins EFE), by their names. */

/** Words that say that a name is that of a basin, and do not say which. */
const COMMON = new Set(
  'bassin bassins basin efe ibefe instance csef comite subregional sous regional enseignement qualifiant formation emploi de du d la le l et of the'.split(
    ' ',
  ),
);

/** Older and local names of basins. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'Cœur du Hainaut': 'Hainaut-Centre',
  'Mons Borinage Centre': 'Hainaut-Centre',
  'Hainaut Sud Charleroi': 'Hainaut Sud',
  'Charleroi Hainaut Sud': 'Hainaut Sud',
  'Hainaut occidental': 'Wallonie picarde',
  Wapi: 'Wallonie picarde',
  'Région de Bruxelles-Capitale': 'Bruxelles',
  'Bruxelles-Capitale': 'Bruxelles',
};

const byKey = new Map([
  ...BASSINS.map((name) => [bareKey(name), name] as const),
  ...Object.entries(OTHER_NAMES).map(([other, name]) => [bareKey(other), name] as const),
]);

function bareKey(name: string): string {
  return placeKey(name)
    .split(' ')
    .filter((word) => !COMMON.has(word))
    .join(' ');
}

/** Finds a basin by a name such as "Hainaut-Sud" or "Bassin EFE de Liège"; undefined when the name is of no basin. */
export const bassinNamed = (name: string): string | undefined => byKey.get(bareKey(name));

/** The name that a basin gets as an element of a network. */
export const bassinTitle = (bassin: string): string => `Bassin EFE ${bassin}`;
