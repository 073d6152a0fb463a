import { isValidAt } from '../../domain/model/dates.ts';
import type { Filiere, Obstacle, Passerelle } from '../../domain/model/entities.ts';
import { byCodeUnit } from '../../domain/model/network.ts';
import { DIMENSIONS, GENERAL_OUTLET } from '../../domain/model/vocabulary.ts';
import { type Answer, admits, all, concerns, conditionsOf, some } from './audience.ts';
import { fits, type Levels, needOf, ownTest, type Test } from './levels.ts';
import { filiereOf, reach, validSites, type World } from './world.ts';

/** A bridge that may not exist (yet): what the walk needs to know of it. */
export type Bridge = Pick<Passerelle, 'from' | 'to' | 'kind' | 'waives'> & { readonly id?: string };

/** Obstacles on an element that may shut it to the audience: valid, blocking, lifted by nobody. */
export function obstaclesOn(world: World, element: string): { obstacle: Obstacle; answer: Answer }[] {
  const { document, at, audience } = world;
  return document.obstacles
    .filter(
      (obstacle) =>
        obstacle.on === element &&
        obstacle.severity === 'BLOCKING' &&
        isValidAt(obstacle, at) &&
        !document.mitigations.some(
          (mitigation) =>
            mitigation.lifts.includes(obstacle.id) &&
            isValidAt(mitigation, at) &&
            isValidAt(world.operators.get(mitigation.operator) ?? {}, at),
        ),
    )
    .map((obstacle) => ({ obstacle, answer: concerns(obstacle, audience) }))
    .filter(({ answer }) => answer !== 'NO');
}

/** Is an element shut to the audience? */
const isShut = (world: World, element: string): Answer =>
  some(obstaclesOn(world, element).map(({ answer }) => answer));

/** A filière is blocked by itself, or when it has valid sites and every one is. */
export function isBlocked(world: World, filiere: Filiere): Answer {
  const sites = validSites(world, filiere);
  const everySite = sites.length === 0 ? 'NO' : all(sites.map(({ id }) => isShut(world, id)));
  return some([isShut(world, filiere.id), everySite]);
}

/** Does something stand in the way of a bridge: on it, on what it leads to, or on all sites of that? */
export function isBridgeBlocked(world: World, bridge: Bridge): Answer {
  const own = bridge.id === undefined ? 'NO' : isShut(world, bridge.id);
  return world.outlets.has(bridge.to) ? own : some([own, isBlocked(world, filiereOf(world, bridge.to))]);
}

/** Is there nothing against a bridge, levels apart: no obstacle, and the audience admitted? */
export function isOpen(world: World, bridge: Bridge): Answer {
  const free = not(isBridgeBlocked(world, bridge));
  return world.outlets.has(bridge.to)
    ? free
    : all([free, admits(filiereOf(world, bridge.to), world.audience)]);
}

const not = (answer: Answer): Answer => (answer === 'YES' ? 'NO' : answer === 'NO' ? 'YES' : 'UNKNOWN');

/** What is not known of coming into a filière, by a passerelle or as a start: conditions and obstacles. */
export function toCheckAt(world: World, filiere: Filiere): string[] {
  const conditions = conditionsOf(filiere, world.audience)
    .filter(({ answer }) => answer === 'UNKNOWN')
    .map(({ condition }) => `${condition} ${filiere.id}`);
  // One site is enough: that of which least is to be checked. Of a site that is open nothing is.
  const [easiest] = validSites(world, filiere)
    .filter(({ id }) => isShut(world, id) !== 'YES')
    .map(({ id }) => ({ id, doubts: doubtsOn(world, id) }))
    .sort((one, other) => one.doubts.length - other.doubts.length || byCodeUnit(one.id, other.id));
  return [...conditions, ...doubtsOn(world, filiere.id), ...(easiest?.doubts ?? [])];
}

/** Obstacles that stand on an element, and of which nobody knows whether they concern the audience. */
export const doubtsOn = (world: World, on: string): string[] =>
  obstaclesOn(world, on)
    .filter(({ answer }) => answer === 'UNKNOWN')
    .map(({ obstacle }) => `OBSTACLE ${on} ${obstacle.id}`);

/** What is not known of a level test. */
export const levelsToCheck = (filiere: string, { dimensions }: Test): string[] =>
  dimensions
    .filter(({ verdict }) => verdict === 'UNKNOWN')
    .map(({ dimension }) => `LEVEL ${filiere} ${dimension}`);

/**
 * What is not known of beginning at a start. Where no level is given, nobody has said that people have those that it
 * needs.
 */
export function toCheckAtStart(world: World, start: Filiere): string[] {
  const levels = givenLevels(world);
  const needs = DIMENSIONS.filter((dimension) => (needOf(start, dimension) ?? 0) >= 1);
  const test =
    levels === undefined
      ? needs.map((dimension) => `LEVEL ${start.id} ${dimension}`)
      : levelsToCheck(start.id, fits(levels, start, [], world.audience));
  return [...toCheckAt(world, start), ...(start.stage === 'INTAKE' ? [] : test)];
}

/** The levels that the audience gives; undefined when it gives none at all. */
export function givenLevels({ audience }: World): Levels | undefined {
  const given = DIMENSIONS.flatMap((dimension) => {
    const value = audience?.levels?.[dimension];
    return value === undefined ? [] : [[dimension, { value, lower: false }] as const];
  });
  return given.length === 0 ? undefined : Object.fromEntries(given);
}

/** May the audience begin at a start: admitted, nothing in the way, and the levels that it gives fit? */
export function isUsable(world: World, start: Filiere): Answer {
  const levels = givenLevels(world);
  const fit = levels === undefined ? 'YES' : fits(levels, start, [], world.audience).overall;
  return all([admits(start, world.audience), not(isBlocked(world, start)), fit]);
}

/** Bridges that someone may take: those of the network, and some added ones. */
export function walkable(world: World, added: readonly Bridge[] = []): Bridge[] {
  return [...world.pPlus, ...added].filter(
    (bridge) => isOpen(world, bridge) !== 'NO' && ownTest(world, bridge).overall !== 'NO',
  );
}

export const usableStarts = (world: World): Filiere[] =>
  world.starts.filter((filiere) => isUsable(world, filiere) !== 'NO');

/** Where a person can go on to over walkable bridges and PREP edges. */
function onwards(world: World, added: readonly Bridge[]): (id: string) => string[] {
  const bridges = walkable(world, added);
  return (id) => [
    ...bridges.filter(({ from }) => from === id).map(({ to }) => to),
    ...world.prep.filter(({ filiere }) => filiere === id).map(({ outlet }) => outlet),
  ];
}

const startIds = (world: World): string[] => usableStarts(world).map(({ id }) => id);

/** What stands on a way from a usable start, over walkable bridges. */
export const withinReach = (world: World): Set<string> => reach(startIds(world), onwards(world, []));

/** The outlets of each active filière that stands on a way from a usable start, over walkable bridges. */
export function servedBy(world: World, added: readonly Bridge[] = []): Map<string, Set<string>> {
  const next = onwards(world, added);
  const onTheWay = reach(startIds(world), next);
  return new Map(
    world.active.map(({ id }) => {
      if (!onTheWay.has(id)) return [id, new Set<string>()];
      const outlets = [...reach([id], next)].filter((other) => world.outlets.has(other));
      const named = outlets.filter((outlet) => outlet !== GENERAL_OUTLET);
      return [id, new Set(named.length > 0 ? named : outlets)];
    }),
  );
}
