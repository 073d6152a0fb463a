import { ServiceState } from '../../gain/service-state.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { type Agreements, agreementsOf, type Choosable } from './agreements.ts';
import { planSets } from './describe.ts';
import { EXACT_BUDGET, type ExactAnswer, exactPlan, MOST_FOR_EXACT } from './exact.ts';
import { type Marginals, type Meter, marginalsOf } from './marginals.ts';
import { type AgreementPlan, MOST_AGREEMENTS, type PlanCode, type PlanStep } from './results.ts';
import { type Choice, searchPlans } from './search.ts';

/** Number of evaluated sets between two reports of progress. */
const EVALUATIONS_PER_REPORT = 2_000;

/** A request for a plan. */
interface PlanRequest extends Choosable {
  /** At most this many agreements, 0 to 10. */
  readonly n: number;
  /**
   * Is called every 2,000 evaluations with the number of finished steps and n. If it returns false, the search stops
   * and the plan keeps the finished steps.
   */
  readonly progress?: (done: number, total: number) => boolean;
}

class Cancelled extends Error {}

interface Found {
  readonly n: number;
  readonly plan: Choice;
  readonly exact: ExactAnswer | undefined;
}

/**
 * Plans which agreements between operators to sign in the network of a day: for each number from 1 to `n`, the set
 * that gains most places × outlets reached, and the exact optimum where it can be had. An agreement carries all
 * passerelles that could join its two operators, without those whose keys are `rejected`. Ties: places newly served,
 * fewest agreements, fewest pairs of filières, ids. `progress` is told how far it is. For an invalid request there
 * are no steps; `code` says why.
 */
export function planAgreements(
  snapshot: Snapshot,
  { n, rejected, isInside, progress }: PlanRequest,
): AgreementPlan {
  const agreements = agreementsOf(snapshot, { rejected, isInside });
  let [evaluations, ready] = [0, 0];
  const meter: Meter = {
    tick() {
      evaluations += 1;
      if (evaluations % EVALUATIONS_PER_REPORT === 0 && progress?.(ready, n) === false) throw new Cancelled();
    },
  };
  const answer = (code: PlanCode, steps: PlanStep[]): AgreementPlan => ({
    ...{ code, n, steps, evaluations },
    candidates: {
      agreements: agreements.count,
      certainPairs: agreements.certainPairs,
      renewals: agreements.renewals,
      possiblePairs: agreements.possiblePairs,
      rejected: agreements.rejected,
    },
  });
  if (!Number.isInteger(n) || n < 0 || n > MOST_AGREEMENTS) return answer('N_OUT_OF_RANGE', []);
  if (n === 0) return answer('NONE_ASKED', []);
  if (agreements.count === 0) return answer('NO_CANDIDATES', []);
  const found: Found[] = [];
  let code: PlanCode = n > agreements.count ? 'FEWER_CANDIDATES' : 'OK';
  try {
    const marginals = marginalsOf(snapshot, agreements, meter);
    const some = marginals.gain.some((gain) => gain > 0);
    if (!some && gainOfAll(snapshot, agreements) === 0) return answer('NO_EFFECT', []);
    for (const step of eachStep(snapshot, agreements, marginals, meter)) {
      found.push(step);
      ready = step.n;
      if (ready === n) break;
    }
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    code = 'CANCELLED';
  }
  const setOf = planSets(
    snapshot,
    agreements,
    found.flatMap(({ plan, exact }) => [plan, ...(exact?.choice === undefined ? [] : [exact.choice])]),
    rejected,
  );
  const steps = found.map(({ n: step, plan, exact }): PlanStep => {
    const best = exact?.choice;
    return {
      n: step,
      plan: setOf(plan),
      exact: best === undefined ? null : setOf(best),
      notExact: best !== undefined ? null : exact === undefined ? 'TOO_MANY_CANDIDATES' : 'BUDGET_SPENT',
      share: best === undefined ? null : best.gain === 0 ? 1 : plan.gain / best.gain,
      atMost: exact?.atMost ?? null,
    };
  });
  return answer(code, steps);
}

function* eachStep(
  snapshot: Snapshot,
  agreements: Agreements,
  marginals: Marginals,
  meter: Meter,
): Generator<Found, void> {
  const state = new ServiceState(snapshot);
  const few = agreements.count <= MOST_FOR_EXACT;
  let n = 0;
  for (const plan of searchPlans(agreements, marginals)) {
    n += 1;
    // Every single agreement was evaluated, so the best of them is the optimum.
    if (n === 1) yield { n, plan, exact: { choice: plan, atMost: plan.gain } };
    else if (!few) yield { n, plan, exact: undefined };
    else {
      const exact = exactPlan(agreements, state, n, plan, EXACT_BUDGET, meter);
      yield { n, plan, exact };
    }
  }
}

/** The gain of all agreements together. No set gains more, as a bridge never takes anything away. */
function gainOfAll(snapshot: Snapshot, { bridges }: Agreements): number {
  const state = new ServiceState(snapshot);
  state.push(bridges, 0, bridges.from.length);
  return state.gain();
}
