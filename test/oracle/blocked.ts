import { findPathwaysSlowly, type OracleQuery } from './pathways.ts';
import { usableStarts } from './walkable.ts';
import { reach, type World } from './world.ts';

type Reason = 'CONTRADICTION' | 'INACTIVE' | 'LIMITS' | 'NO_USABLE_START' | 'ON_PAPER' | 'UNCONNECTED';

/** Why a question has no pathway: itself, its limits, its starts, what stops people on the way, or no way in N⁺. */
export function reasonSlowly(world: World, query: OracleQuery): Reason {
  const { from, to } = query;
  if (contradictsItself(world, query)) return 'CONTRADICTION';
  const isActive = (id: string): boolean =>
    !world.filieres.has(id) || world.active.some((one) => one.id === id);
  if (!isActive(from) || !isActive(to)) return 'INACTIVE';
  if (findPathwaysSlowly(world, { from, to, k: 1 }).length > 0) return 'LIMITS';
  const leads = (starts: readonly string[]): boolean => {
    const reached = reach(starts, (id) => [
      ...world.pPlus.filter((passerelle) => passerelle.from === id).map((passerelle) => passerelle.to),
      ...world.prep.filter(({ filiere }) => filiere === id).map(({ outlet }) => outlet),
    ]);
    return [...reached].some((id) => isEnd(world, to, id));
  };
  if (from !== 'STARTS') return leads([from]) ? 'ON_PAPER' : 'UNCONNECTED';
  const usable = usableStarts(world).map(({ id }) => id);
  if (usable.length === 0) return 'NO_USABLE_START';
  if (leads(usable)) return 'ON_PAPER';
  return leads(world.starts.map(({ id }) => id)) ? 'NO_USABLE_START' : 'UNCONNECTED';
}

const isEnd = (world: World, to: string, id: string): boolean =>
  id === to ||
  (to === 'OUTLETS' && world.outlets.has(id)) ||
  `sector:${world.filieres.get(id)?.sector}` === to;

/**
 * Were everything joined to everything, the shortest sequence that the question allows would be its start, its places on
 * the way and its end. It contradicts itself when even that one is no pathway.
 */
function contradictsItself(world: World, { from, to, via = [], avoid = [], maxSteps }: OracleQuery): boolean {
  const named = world.filieres.has(to) || world.outlets.has(to) ? [to] : [];
  const starts = from === 'STARTS' ? [] : [from];
  const sequence = [...starts, ...via.slice(via[0] === from ? 1 : 0)];
  if (sequence.at(-1) !== to) sequence.push(...named);
  const filieres = sequence.filter((id) => !world.outlets.has(id));
  return (
    new Set(sequence).size < sequence.length ||
    sequence.slice(0, -1).some((id) => isEnd(world, to, id) || world.outlets.has(id)) ||
    (sequence.length > 0 &&
      named.length === 0 &&
      to !== 'OUTLETS' &&
      world.outlets.has(sequence.at(-1) as string)) ||
    filieres.some((id) => avoid.includes(id) || avoid.includes(world.filieres.get(id)?.operator ?? '')) ||
    (maxSteps !== undefined && filieres.length - 1 > maxSteps)
  );
}
