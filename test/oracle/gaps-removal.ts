import { byCodeUnit } from '../../domain/model/network.ts';
import { GENERAL_OUTLET } from '../../domain/model/vocabulary.ts';
import type { OracleFinding } from './finding.ts';
import { along } from './gaps-structure.ts';
import { placesOf } from './impact.ts';
import { undocumentedOf } from './links.ts';
import { endsByThemselves, IS_END, IS_START, type Read, resting } from './presumed.ts';
import { filiereOf, reach, type World } from './world.ts';

/** Outlets that each start reaches in N⁺. */
function outletsByStart(world: World): Map<string, string[]> {
  const next = along(world);
  return new Map(
    world.starts.map(({ id }) => [
      id,
      [...reach([id], next)].filter((other) => world.outlets.has(other)).sort(byCodeUnit),
    ]),
  );
}

/** The same day without a passerelle. */
const withoutPasserelle = (world: World, id: string): World => ({
  ...world,
  pPlus: world.pPlus.filter((passerelle) => passerelle.id !== id),
});

/** The same day without the filières of an operator. */
function withoutOperator(world: World, operator: string): World {
  const gone = (id: string): boolean => world.filieres.get(id)?.operator === operator;
  return {
    ...world,
    pPlus: world.pPlus.filter(({ from, to }) => !gone(from) && !gone(to)),
    prep: world.prep.filter(({ filiere }) => !gone(filiere)),
    starts: world.starts.filter(({ id }) => !gone(id)),
  };
}

/** M12: each passerelle and each operator taken away in turn, and every pair of start and outlet looked at again. */
export function singlePoints(world: World): OracleFinding[] {
  const before = outletsByStart(world);
  const operators = new Set(world.active.map(({ operator }) => operator));
  return [
    ...world.pPlus.flatMap(({ id }) => lossOf(world, before, 'PASSERELLE', id, withoutPasserelle(world, id))),
    ...[...operators].flatMap((id) => lossOf(world, before, 'OPERATOR', id, withoutOperator(world, id))),
  ];
}

function lossOf(
  world: World,
  before: ReadonlyMap<string, readonly string[]>,
  element: 'PASSERELLE' | 'OPERATOR',
  id: string,
  without: World,
): OracleFinding[] {
  const lost = [...outletsByStart(without)]
    .map(([start, kept]) => ({
      start,
      outlets: (before.get(start) ?? []).filter((outlet) => !kept.includes(outlet)),
    }))
    .filter(({ outlets }) => outlets.length > 0)
    .sort((one, other) => byCodeUnit(one.start, other.start));
  if (lost.length === 0) return [];
  const all = lost.map(({ start }) => placesOf(world, filiereOf(world, start)));
  const evidence = {
    element,
    lost,
    lostPairs: lost.reduce((sum, { outlets }) => sum + outlets.length, 0),
    places: all.reduce((sum, { places }) => sum + places, 0),
    estimated: all.some(({ estimated }) => estimated),
    undocumentedLinks: undocumentedOf(
      world,
      [...endsOf(world, id), ...lost.map(({ start }) => start)],
      'out',
      'into',
    ),
  };
  const losing = lost.filter(({ outlets }) => outlets.includes(GENERAL_OUTLET)).map(({ start }) => start);
  const reached = reach(losing, along(world));
  return [
    resting(world, { kind: 'M12', elements: [id], certainty: 'certain', evidence }, [
      ...lost.map(({ start }): Read => [start, IS_START]),
      ...endsByThemselves(world)
        .filter((one) => reached.has(one))
        .map((one): Read => [one, IS_END]),
    ]),
  ];
}

/** The filières that removing an element takes away, or takes apart. */
const endsOf = (world: World, id: string): string[] => [
  ...world.pPlus.filter((one) => one.id === id).flatMap(({ from, to }) => [from, to]),
  ...world.document.filieres.filter(({ operator }) => operator === id).map((filiere) => filiere.id),
];
