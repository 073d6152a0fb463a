import type { Snapshot } from '../../graph/snapshot.ts';
import type { Doubt } from './doubt.ts';
import { missingPasserelles } from './missing-passerelles.ts';
import { ACCESS_UNKNOWN, BASSIN_DECLARED, LINKS_UNKNOWN, SECTOR_UNKNOWN } from './search.ts';

const BITS: readonly (readonly [Doubt, number])[] = [
  ['LEVELS', SECTOR_UNKNOWN - 1],
  ['SECTOR', SECTOR_UNKNOWN],
  ['BASSIN', BASSIN_DECLARED],
  ['LINKS', LINKS_UNKNOWN],
  ['ACCESS', ACCESS_UNKNOWN],
];

/** Lists what is uncertain about the missing passerelle at a position of the list of all missing passerelles. */
export function doubtsAt(snapshot: Snapshot, position: number): Doubt[] {
  const bits = missingPasserelles(snapshot).doubts[position]!;
  return BITS.flatMap(([doubt, mask]) => ((bits & mask) === 0 ? [] : [doubt]));
}
