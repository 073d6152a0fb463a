import { byCodeUnit } from '../../domain/model/network.ts';
import type { OracleFinding } from './finding.ts';
import { monthsOf } from './length.ts';
import { undocumentedOf } from './links.ts';
import { findPathwaysSlowly, type OraclePathway } from './pathways.ts';
import { onPathway, resting } from './presumed.ts';
import { toCheckAtStart, usableStarts } from './walkable.ts';
import type { World } from './world.ts';

interface Horizon {
  readonly horizonMonths: number;
  readonly withoutConcurrent: boolean;
}

/**
 * Every pathway from each usable start, by outlet, in the order of pathways. People come in there: what is not sure of
 * the start is not sure of the pathway.
 */
function pathwaysByEnds(world: World, withoutConcurrent: boolean): OraclePathway[][] {
  return usableStarts(world).flatMap((start) => {
    const k = Number.POSITIVE_INFINITY;
    const atStart = toCheckAtStart(world, start);
    const all = findPathwaysSlowly(world, { from: start.id, to: 'OUTLETS', k, withoutConcurrent }).map(
      (pathway) => ({ ...pathway, toCheck: [...new Set([...atStart, ...pathway.toCheck])] }),
    );
    const outlets = [...new Set(all.map(({ outlet }) => outlet as string))].sort(byCodeUnit);
    return outlets.map((outlet) => all.filter((pathway) => pathway.outlet === outlet));
  });
}

/** Months that a pathway may take: the audience's rights, when they end before. */
const monthsAllowed = ({ audience }: World, { horizonMonths }: Horizon): number =>
  Math.min(horizonMonths, audience?.rightsMonths ?? horizonMonths);

/** M16: starts from which every pathway to an outlet takes too long. */
export function tooLong(world: World, asked: Horizon): OracleFinding[] {
  const horizon = monthsAllowed(world, asked);
  return pathwaysByEnds(world, asked.withoutConcurrent).flatMap((pathways): OracleFinding[] => {
    const best = pathways[0] as OraclePathway;
    if (pathways.some(({ months }) => months <= horizon)) return [];
    const { withoutConcurrent } = asked;
    const found: OracleFinding = {
      kind: 'M16',
      elements: [best.filieres[0] as string, best.outlet as string],
      certainty: 'certain',
      evidence: {
        months: best.months,
        horizon,
        withoutConcurrent,
        pathway: best,
        undocumentedLinks: undocumentedOf(world, best.filieres, 'out', 'into'),
      },
    };
    return [resting(world, found, onPathway(best.filieres))];
  });
}

/** What M16 waits for: nothing complete within the horizon, and on the best that is, waits or durations not known. */
export function durationWaits(world: World, asked: Horizon): (readonly [string, string])[] {
  const horizon = monthsAllowed(world, asked);
  return pathwaysByEnds(world, asked.withoutConcurrent).flatMap((pathways) => {
    const within = pathways.filter(({ months }) => months <= horizon);
    if (within.some(({ complete }) => complete)) return [];
    return (within[0]?.filieres ?? []).flatMap((id) => {
      const found = world.filieres.get(id);
      const waitMonths = found?.waitMonths;
      const durationMonths = found === undefined ? undefined : monthsOf(found);
      return [
        ...(waitMonths === undefined ? [[id, 'waitMonths'] as const] : []),
        ...(durationMonths === undefined ? [[id, 'durationMonths'] as const] : []),
      ];
    });
  });
}
