import { findPathwaysSlowly, type OracleQuery } from './pathways.ts';
import { usableStarts } from './walkable.ts';
import { reach, type World } from './world.ts';

/** Why a question has no pathway: its own limits, what stops people on the way, or no way at all in N⁺. */
export function reasonSlowly(world: World, { from, to }: OracleQuery): 'LIMITS' | 'ON_PAPER' | 'UNCONNECTED' {
  if (findPathwaysSlowly(world, { from, to, k: 1 }).length > 0) return 'LIMITS';
  const starts = from === 'STARTS' ? usableStarts(world).map(({ id }) => id) : [from];
  const reached = reach(starts, (id) => [
    ...world.pPlus.filter((passerelle) => passerelle.from === id).map((passerelle) => passerelle.to),
    ...world.prep.filter(({ filiere }) => filiere === id).map(({ outlet }) => outlet),
  ]);
  const isTarget = (id: string): boolean => id === to || `sector:${world.filieres.get(id)?.sector}` === to;
  return [...reached].some(isTarget) ? 'ON_PAPER' : 'UNCONNECTED';
}
