import type { PathwayOrder } from '../../../domain/analysis/pathways/request.ts';
import type { Body } from '../../context/api.ts';
import { PATHWAYS_AT_FIRST, type PathwaysView } from '../../context/screens.ts';

/**
 * Returns the order in which the screen lists pathways: the one that the user chose, else the surest first for an
 * audience, and the fastest first for everyone.
 */
export const orderFor = ({ order }: PathwaysView, isForAudience: boolean): PathwayOrder =>
  order ?? (isForAudience ? 'surest' : 'fastest');

/**
 * Builds the body of the request for pathways on the day `at` in the given order from the state of the screen, without
 * the audience; undefined until both start and goal are chosen.
 */
export function queryOf(
  view: PathwaysView,
  at: string,
  order: PathwayOrder,
): Omit<Body<'pathwaysFor'>, 'audience'> | undefined {
  const { from, to, k, via, avoid, maxMonths, maxSteps, formality, diversity } = view;
  if (from === undefined || to === undefined) return undefined;
  return {
    from,
    to,
    at,
    k: k ?? PATHWAYS_AT_FIRST,
    order,
    via: via.length > 0 ? via : undefined,
    avoid: avoid.length > 0 ? avoid : undefined,
    maxMonths,
    maxSteps,
    formality: formality.length > 0 ? formality : undefined,
    withoutConcurrent: view.withoutConcurrent || undefined,
    enrolled: view.enrolled || undefined,
    diversity: diversity === undefined ? undefined : diversity / 100,
  };
}
