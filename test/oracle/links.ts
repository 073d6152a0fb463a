import { byCodeUnit } from '../../domain/model/network.ts';
import type { World } from './world.ts';

type Direction = 'out' | 'into';

/** Someone went through the links of the operator with it by the day, or some passerelle tells one of them. */
export function isDocumented(world: World, operator: string, direction: Direction): boolean {
  const day = world.operators.get(operator)?.linksVerifiedOn;
  if (day !== undefined && day <= world.at) return true;
  return world.linkTellers.some(({ kind, from, to }) => {
    const end = direction === 'out' ? from : to;
    return kind !== 'DISCOVERY' && world.filieres.get(end)?.operator === operator;
  });
}

/** The operators of some filières, each once, of which links in one of these directions are not documented. */
export function undocumentedOf(
  world: World,
  ends: Iterable<string>,
  ...directions: readonly Direction[]
): string[] {
  const operators = new Set([...ends].flatMap((id) => world.filieres.get(id)?.operator ?? []));
  return [...operators]
    .filter((operator) => directions.some((direction) => !isDocumented(world, operator, direction)))
    .sort(byCodeUnit);
}

/** Both operators of a pair of which neither the one sends nor the other receives in writing. */
export const undocumentedPair = (world: World, from: string, to: string): string[] =>
  isDocumented(world, from, 'out') || isDocumented(world, to, 'into') ? [] : [from, to].sort(byCodeUnit);
