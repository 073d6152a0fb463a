import { planAgreements } from '../advice/plan/plan-agreements.ts';
import type { PlanAnswer, PlanAsked } from '../api/questions/plan.ts';
import { livesOf } from '../findings/lives-of.ts';
import { rejectedBridges } from '../findings/rejected-bridges.ts';
import { scopeOf } from '../home/scope.ts';
import { askedFor } from './asked-for.ts';
import type { OpenNetwork } from './open-network.ts';
import { unknownElement } from './refusal.ts';

/**
 * Answers which agreements between operators bring the most, for each number of them up to `n`. Passerelles that a
 * user has rejected are left out. `today` is the default day. Once `isCancelled` returns true, the answer holds the
 * steps planned so far.
 */
export function planAnswer(
  network: OpenNetwork,
  asked: PlanAsked,
  today: string,
  isCancelled: () => boolean,
): PlanAnswer {
  const { bassins } = network.document;
  if (asked.bassin !== undefined && !bassins.some(({ id }) => id === asked.bassin))
    throw unknownElement('bassin', asked.bassin);
  const { at, snapshot, audience } = askedFor(network, asked, today);
  const rejected = rejectedBridges(snapshot, network.document.findingLives);
  const { n, bassin } = asked;
  const isInside = bassin === undefined ? undefined : scopeOf(snapshot, { bassin }).hasNode;
  const plan = planAgreements(snapshot, { n, rejected, isInside, progress: () => !isCancelled() });
  const keys = plan.steps.flatMap(({ plan: quick, exact }) =>
    [quick, ...(exact === null ? [] : [exact])].flatMap(({ agreements }) =>
      agreements.flatMap(({ pairs }) => pairs.map(({ key }) => key)),
    ),
  );
  return {
    ...{ revision: network.revision, at, audience, plan },
    lives: livesOf(snapshot, new Set(keys), network.document.findingLives),
  };
}
