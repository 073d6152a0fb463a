import { DUPLICATE_KIND } from '../model/finding-life.ts';
import { byCodeUnit } from '../model/network.ts';

/** Key of the decision that two elements are no duplicates. The order of the ids does not matter. */
export const pairKey = (ids: readonly [string, string]): string =>
  [DUPLICATE_KIND, ...[...ids].sort(byCodeUnit)].join(':');
