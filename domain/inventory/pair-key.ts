import { DUPLICATE_KIND } from '../model/finding-life.ts';
import { byCodeUnit } from '../model/network.ts';

/**
 * Makes the key under which a decision is kept that two elements, given by their ids, are no duplicates. The order of
 * the ids does not matter.
 */
export const pairKey = (ids: readonly [string, string]): string =>
  [DUPLICATE_KIND, ...[...ids].sort(byCodeUnit)].join(':');
