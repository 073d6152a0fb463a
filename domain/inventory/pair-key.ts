import { DUPLICATE_KIND } from '../model/finding-life.ts';
import { byCodeUnit } from '../model/network.ts';

/** Key of what people say of a pair: that the two are not one. */
export const pairKey = (ids: readonly [string, string]): string =>
  [DUPLICATE_KIND, ...[...ids].sort(byCodeUnit)].join(':');
