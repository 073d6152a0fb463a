import type { Period } from '../../domain/model/dates.ts';
import type { OracleFinding } from './finding.ts';
import { dormant, latent } from './gaps-flows.ts';
import { levelGaps, missingPasserelles } from './gaps-levels.ts';
import { deadEnds, inflatedTests, informalOnly, lapsed, unreachable } from './gaps-structure.ts';
import { undocumented } from './gaps-undocumented.ts';
import type { World } from './world.ts';

/** Every finding of the kinds of this program, each rule read afresh; M04 in the order of candidates. */
export function findGapsSlowly(world: World, period: Period): OracleFinding[] {
  return [
    ...deadEnds(world),
    ...unreachable(world),
    ...levelGaps(world),
    ...missingPasserelles(world),
    ...informalOnly(world),
    ...dormant(world, period),
    ...latent(world, period),
    ...lapsed(world),
    ...inflatedTests(world),
    ...undocumented(world, period),
  ];
}
