import { isValidAt } from '../../domain/model/dates.ts';
import { byCodeUnit } from '../../domain/model/network.ts';
import { DIMENSIONS } from '../../domain/model/vocabulary.ts';
import { admits } from './audience.ts';
import type { OracleFinding } from './finding.ts';
import { ownTest } from './levels.ts';
import { CONDITIONS, onTest, resting } from './presumed.ts';
import { isBlocked, isBridgeBlocked, obstaclesOn } from './walkable.ts';
import { filiereOf, pairsOf, validSites, type World } from './world.ts';

/** M09: pairs that only obstacles shut: where one is lifted, people could go. */
export function blocked(world: World): OracleFinding[] {
  const { audience, outlets } = world;
  return pairsOf(world.pPlus).flatMap(({ a, b, on }): OracleFinding[] => {
    const from = filiereOf(world, a);
    const admission = [
      admits(from, audience),
      outlets.has(b) ? ('YES' as const) : admits(filiereOf(world, b), audience),
    ];
    if (admission.includes('NO') || isBlocked(world, from) === 'YES') return [];
    const tests = on.map((passerelle) => ({
      passerelle,
      shut: isBridgeBlocked(world, passerelle) === 'YES',
      overall: ownTest(world, passerelle).overall,
    }));
    if (tests.some(({ shut, overall }) => !shut && overall !== 'NO')) return [];
    const liftable = tests.filter(({ shut, overall }) => shut && overall !== 'NO');
    if (liftable.length === 0) return [];
    const sure = liftable.some(({ overall }) => overall === 'YES') && !admission.includes('UNKNOWN');
    const passerelles = tests
      .map(({ passerelle: { id }, overall }) => ({ id, overall, obstacles: standing(world, id, b) }))
      .sort((one, other) => byCodeUnit(one.id, other.id));
    const told = passerelles.flatMap(({ obstacles }) => obstacles.map((text) => text.split(' ')[0]));
    const mitigations = world.document.mitigations
      .filter(({ lifts }) => lifts.some((id) => told.includes(id)))
      .filter(
        (one) => !isValidAt(one, world.at) || !isValidAt(world.operators.get(one.operator) ?? {}, world.at),
      )
      .map(({ id }) => id)
      .sort(byCodeUnit);
    const evidence = { passerelles, mitigations, admission };
    const certainty = sure ? 'certain' : 'possible';
    return [
      resting(world, { kind: 'M09', elements: [a, b], certainty, evidence }, [
        [a, CONDITIONS],
        [b, CONDITIONS],
        ...tests.flatMap(({ passerelle }) => onTest(world, passerelle, DIMENSIONS)),
      ]),
    ];
  });
}

/** Obstacles in the way of a passerelle, as "obstacle place verdict"; those of sites when no site is free of them. */
function standing(world: World, passerelle: string, b: string): string[] {
  const sites = world.outlets.has(b) ? [] : validSites(world, filiereOf(world, b)).map(({ id }) => id);
  const everySite = sites.every((site) => obstaclesOn(world, site).length > 0);
  return [passerelle, b, ...(everySite ? sites : [])]
    .flatMap((on) => obstaclesOn(world, on))
    .map(
      ({ obstacle, answer }) => `${obstacle.id} ${obstacle.on} ${answer === 'YES' ? 'BLOCKS' : 'TO_CHECK'}`,
    )
    .sort(byCodeUnit);
}
