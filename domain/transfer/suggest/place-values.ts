import type { Names } from '../names.ts';
import { type ColumnProfile, type Share, shareOf } from './column-profile.ts';
import { isFiveDigits, isPostalCode } from './value-forms.ts';

/** How many cells of a column are places, by what they say of them. */
export interface PlaceValues {
  readonly communes: Share;
  readonly postalCodes: Share;
  readonly nisCodes: Share;
  readonly bassins: Share;
}

/** Counts the cells of a column that name a commune, a locality or a basin, or hold the code of a commune. */
export function placesIn(profile: ColumnProfile, names: Names): PlaceValues {
  const isNamed = (list: 'communes' | 'bassins') => (value: string | number | boolean) =>
    typeof value === 'string' && names.find([list], value).length > 0;
  return {
    communes: shareOf(profile, isNamed('communes')),
    postalCodes: shareOf(profile, isPostalCode),
    nisCodes: shareOf(profile, (value) => isFiveDigits(value) && isNamed('communes')(value)),
    bassins: shareOf(profile, isNamed('bassins')),
  };
}
