import { isValidAt } from '../../domain/model/dates.ts';
import type { Filiere, Passerelle } from '../../domain/model/entities.ts';
import { GENERAL_OUTLET } from '../../domain/model/vocabulary.ts';
import { ownTest } from './levels.ts';
import { filiereOf, reach, validSites, type World } from './world.ts';

/** A bridge that may not exist (yet): what the walk needs to know of it. */
export type Bridge = Pick<Passerelle, 'from' | 'to' | 'kind' | 'waives'> & { readonly id?: string };

/** Does an obstacle that affects everyone, and that nobody lifts, stand on this element? */
export function isShut(world: World, element: string): boolean {
  const { document, at } = world;
  return document.obstacles.some(
    (obstacle) =>
      obstacle.on === element &&
      obstacle.severity === 'BLOCKING' &&
      obstacle.affects === undefined &&
      isValidAt(obstacle, at) &&
      !document.mitigations.some(
        (mitigation) =>
          mitigation.lifts.includes(obstacle.id) &&
          isValidAt(mitigation, at) &&
          isValidAt(world.operators.get(mitigation.operator) ?? {}, at),
      ),
  );
}

/** A filière is blocked by itself, or when it has valid sites and every one is. */
export function isBlocked(world: World, filiere: Filiere): boolean {
  const sites = validSites(world, filiere);
  return isShut(world, filiere.id) || (sites.length > 0 && sites.every(({ id }) => isShut(world, id)));
}

/** Nothing stands in the way of a bridge, levels apart. */
export function isOpen(world: World, bridge: Bridge): boolean {
  if (bridge.id !== undefined && isShut(world, bridge.id)) return false;
  return world.outlets.has(bridge.to) || !isBlocked(world, filiereOf(world, bridge.to));
}

/** Bridges that someone may take: those of the network, and some added ones. */
export function walkable(world: World, added: readonly Bridge[] = []): Bridge[] {
  return [...world.pPlus, ...added].filter(
    (bridge) => isOpen(world, bridge) && ownTest(world, bridge).overall !== 'NO',
  );
}

export const usableStarts = (world: World): Filiere[] =>
  world.starts.filter((filiere) => !isBlocked(world, filiere));

/** The outlets of each active filière that stands on a way from a usable start, over walkable bridges. */
export function servedBy(world: World, added: readonly Bridge[] = []): Map<string, Set<string>> {
  const bridges = walkable(world, added);
  const next = (id: string): string[] => [
    ...bridges.filter(({ from }) => from === id).map(({ to }) => to),
    ...world.prep.filter(({ filiere }) => filiere === id).map(({ outlet }) => outlet),
  ];
  const onTheWay = reach(
    usableStarts(world).map(({ id }) => id),
    next,
  );
  return new Map(
    world.active.map(({ id }) => {
      if (!onTheWay.has(id)) return [id, new Set<string>()];
      const outlets = [...reach([id], next)].filter((other) => world.outlets.has(other));
      const named = outlets.filter((outlet) => outlet !== GENERAL_OUTLET);
      return [id, new Set(named.length > 0 ? named : outlets)];
    }),
  );
}
