import type { Body } from '../../context/api.ts';
import { PATHWAYS_AT_FIRST, type PathwaysView } from '../../context/screens.ts';

/** The body of the request for pathways; undefined until both ends are chosen. */
export function queryOf(view: PathwaysView, at: string): Omit<Body<'pathwaysFor'>, 'audience'> | undefined {
  const { from, to, k, via, avoid, maxMonths, maxSteps, formality, diversity } = view;
  if (from === undefined || to === undefined) return undefined;
  return {
    from,
    to,
    at,
    k: k ?? PATHWAYS_AT_FIRST,
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
