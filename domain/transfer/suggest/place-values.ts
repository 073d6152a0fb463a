import { placeShare } from '../../places/place-share.ts';
import type { Names } from '../names.ts';
import { type ColumnProfile, type Share, shareOf, type Value } from './column-profile.ts';

/** How many cells of a column are places, by what they say of them. */
export interface PlaceValues {
  /** Names of communes and localities, also beside a postal code. */
  readonly communes: Share;
  readonly postalCodes: Share;
  readonly nisCodes: Share;
  readonly bassins: Share;
}

/**
 * Counts the cells of a column that name a commune, a locality or a basin, or hold the code of a commune: those that
 * the program knows, and those of the network.
 */
export function placesIn(profile: ColumnProfile, names: Names): PlaceValues {
  const before = COUNTED.get(profile);
  if (before !== undefined) return before;
  const found = counted(profile, names);
  COUNTED.set(profile, found);
  return found;
}

/** Places are asked for several fields of a column, and a profile belongs to one reading with one network. */
const COUNTED = new WeakMap<ColumnProfile, PlaceValues>();

function counted(profile: ColumnProfile, names: Names): PlaceValues {
  const known = new Map<Value, ReturnType<typeof placeShare>>();
  const shares = (value: Value): ReturnType<typeof placeShare> => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const found = placeShare([value]);
    known.set(value, found);
    return found;
  };
  const isNamed = (list: 'communes' | 'bassins', value: Value): boolean =>
    typeof value === 'string' && names.find([list], value).length > 0;
  return {
    communes: shareOf(profile, (value) => shares(value).places > 0 || isNamed('communes', value)),
    postalCodes: shareOf(profile, (value) => shares(value).postalCodes > 0),
    nisCodes: shareOf(profile, (value) => shares(value).nis > 0),
    bassins: shareOf(profile, (value) => shares(value).bassins > 0 || isNamed('bassins', value)),
  };
}
