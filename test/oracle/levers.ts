import { byCodeUnit } from '../../domain/model/network.ts';
import { GENERAL_OUTLET } from '../../domain/model/vocabulary.ts';
import { findPathwaysSlowly } from './pathways.ts';
import { obstaclesOn, usableStarts } from './walkable.ts';
import type { World } from './world.ts';

/** What lifting one or two obstacles opens: "start outlet" pairs that a pathway joins then, and none before. */
export interface OracleLever {
  readonly obstacles: readonly string[];
  readonly opened: readonly string[];
}

/** Pairs of a usable start and an outlet that some pathway joins; `emploi` counts where nothing else is reached. */
function joined(world: World): string[] {
  return usableStarts(world).flatMap(({ id }) => {
    const k = Number.POSITIVE_INFINITY;
    const outlets = findPathwaysSlowly(world, { from: id, to: 'OUTLETS', k }).map(({ outlet }) => outlet);
    const named = outlets.filter((outlet) => outlet !== GENERAL_OUTLET);
    const counted = [...new Set(named.length > 0 ? named : outlets)].sort();
    return counted.map((outlet) => `${id} ${outlet}`);
  });
}

const without = (world: World, lifted: readonly string[]): World => ({
  ...world,
  document: {
    ...world.document,
    obstacles: world.document.obstacles.filter(({ id }) => !lifted.includes(id)),
  },
});

/** Obstacles that surely stand in the audience's way, wherever they stand, and that no mitigation lifts. */
const standing = (world: World): string[] =>
  [...new Set(world.document.obstacles.map(({ on }) => on))]
    .flatMap((on) => obstaclesOn(world, on))
    .filter(({ answer }) => answer === 'YES')
    .map(({ obstacle }) => obstacle.id)
    .sort(byCodeUnit);

/** Each obstacle, and each pair of them for what neither opens alone: most pairs first, then fewest obstacles, then ids. */
export function leversSlowly(world: World): OracleLever[] {
  const before = joined(world);
  const obstacles = standing(world);
  const openedBy = (lifted: readonly string[]): string[] =>
    joined(without(world, lifted)).filter((pair) => !before.includes(pair));
  const alone = new Map(obstacles.map((id) => [id, openedBy([id])]));
  const levers: OracleLever[] = obstacles.map((id) => ({ obstacles: [id], opened: alone.get(id) ?? [] }));
  for (const [index, one] of obstacles.entries()) {
    for (const other of obstacles.slice(index + 1)) {
      const known = [...(alone.get(one) ?? []), ...(alone.get(other) ?? [])];
      const opened = openedBy([one, other]).filter((pair) => !known.includes(pair));
      if (opened.length > 0) levers.push({ obstacles: [one, other], opened });
    }
  }
  return levers.sort(
    (one, other) =>
      other.opened.length - one.opened.length ||
      one.obstacles.length - other.obstacles.length ||
      byCodeUnit(one.obstacles.join(' '), other.obstacles.join(' ')),
  );
}
