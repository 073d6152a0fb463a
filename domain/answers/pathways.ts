import { findPathways } from '../advice/pathways/find-pathways.ts';
import { suitableCourses } from '../advice/pathways/suitable-courses.ts';
import type { PathwaysAnswer, PathwaysAsked } from '../api/questions/pathways.ts';
import { askedFor } from './asked-for.ts';
import type { OpenNetwork } from './open-network.ts';
import { unknownElement } from './refusal.ts';

/**
 * Answers which are the `k` best pathways between two ends, or why there is none. `today` is the default day. Throws
 * the refusal `unknown-element` with the parameter whose id does not exist.
 */
export function pathwaysAnswer(network: OpenNetwork, asked: PathwaysAsked, today: string): PathwaysAnswer {
  const { at: _at, audience: _audience, ...request } = asked;
  const { at, snapshot, audience } = askedFor(network, asked, today);
  const result = findPathways(snapshot, request);
  if (!result.ok) throw unknownElement(result.parameter, result.value);
  const { pathways, exhaustive, blocked, wayOut } = result;
  return {
    revision: network.revision,
    at,
    audience,
    from: asked.from,
    to: asked.to,
    order: asked.order,
    pathways: [...pathways],
    exhaustive,
    blocked,
    wayOut,
    suitable: suitableCourses(snapshot, request, pathways),
  };
}
