import type { ServiceState } from '../../gain/service-state.ts';
import type { Agreements } from './agreements.ts';
import { chargesOf } from './charges.ts';
import type { Meter } from './marginals.ts';
import { type Choice, choiceOf, compareChoices, NOTHING_CHOSEN } from './search.ts';

/** Most evaluations of the exact search for one number of agreements. */
export const EXACT_BUDGET = 150_000;
/** With more agreements than this, the exact search is not tried, as it would only use up its budget. */
export const MOST_FOR_EXACT = 1_000;

/** The result of the exact search. */
export interface ExactAnswer {
  /** The best of all sets; undefined when the budget was spent before the search was complete. */
  readonly choice: Choice | undefined;
  /** An upper bound of the gain of every set. */
  readonly atMost: number;
}

/**
 * Finds the best set of at most `n` of the `agreements` by branch and bound; `known` is a good set to begin with, and
 * `state` computes gains. Returns the set and an upper bound of every gain. It gives up after `budget` evaluations
 * (not seconds, so that the answer is always the same); the set is then undefined. `meter` is told of each
 * evaluation, and may throw to cancel.
 */
export function exactPlan(
  agreements: Agreements,
  state: ServiceState,
  n: number,
  known: Choice,
  budget: number,
  meter: Meter,
): ExactAnswer {
  const { bridges, start, pairs } = agreements;
  // Two upper bounds hold for every set that may still be added: the gain with everything that remains, and the sum of
  // the largest charges. A branch is left only when its bound is worse than the best set, or equal with more agreements
  // or pairs; ties are broken by ids.
  const chosen: number[] = [];
  let best = compareChoices(known, NOTHING_CHOSEN) < 0 ? known : NOTHING_CHOSEN;
  let spent = 0;
  let rootBound = Number.POSITIVE_INFINITY;
  const all = Array.from({ length: agreements.count }, (_, index) => index).filter(
    (index) => start[index + 1]! > start[index]!,
  );
  branch(all, n);
  const choice = spent > budget ? undefined : best;
  return { choice, atMost: choice?.gain ?? Math.max(rootBound, best.gain) };

  function spend(): boolean {
    spent += 1;
    meter.tick();
    return spent <= budget;
  }

  function lay(agreement: number): void {
    state.push(bridges, start[agreement]!, start[agreement + 1]!);
  }

  /**
   * Whether every set with at most this gain and at least this many agreements and pairs is worse than the best set.
   */
  function isWorse(gain: number, newlyServed: number, size: number, pairCount: number): boolean {
    const order =
      best.gain - gain ||
      best.newlyServed - newlyServed ||
      size - best.agreements.length ||
      pairCount - best.pairs;
    return order > 0;
  }

  function branch(remaining: readonly number[], left: number): void {
    const here = choiceOf(agreements, chosen, state.gain(), state.newlyServed());
    if (compareChoices(here, best) < 0) best = here;
    if (left === 0 || remaining.length === 0 || !spend()) return;
    const { useful, charges, gainOfAll, newlyOfAll } = chargesOf(agreements, state, remaining, spend);
    if (spent > budget) return;
    const cheapest = useful.reduce((least, one) => Math.min(least, pairs[one]!), Number.POSITIVE_INFINITY);
    const worse = (gain: number): boolean =>
      isWorse(Math.min(gain, gainOfAll), newlyOfAll, here.agreements.length + 1, here.pairs + cheapest);
    const bounds = useful.map((_, at) => here.gain + sumOf(charges, at, at + left));
    if (chosen.length === 0) rootBound = Math.min(gainOfAll, bounds[0] ?? 0);
    for (let at = 0; at < useful.length; at++) {
      if (spent > budget || worse(bounds[at]!)) return;
      lay(useful[at]!);
      chosen.push(useful[at]!);
      branch(useful.slice(at + 1), left - 1);
      chosen.pop();
      state.pop();
    }
  }
}

function sumOf(values: readonly number[], begin: number, end: number): number {
  let sum = 0;
  for (let at = begin; at < Math.min(end, values.length); at++) sum += values[at]!;
  return sum;
}
