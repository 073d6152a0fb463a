import type { Agreements } from './agreements.ts';
import type { Marginals } from './marginals.ts';
import { bestChain } from './series.ts';

/** A set of agreements and what it is ranked by. */
export interface Choice {
  /** Positions in rising order: the order of the operators' ids. */
  readonly agreements: readonly number[];
  readonly gain: number;
  readonly newlyServed: number;
  /** Pairs of filières. */
  readonly pairs: number;
}

export const NOTHING_CHOSEN: Choice = { agreements: [], gain: 0, newlyServed: 0, pairs: 0 };

/** Longest additions in series that are looked for at once. */
const LONGEST_CHAIN = 3;
/** Rounds of exchanging one agreement for another, per number of agreements. */
const MOST_ROUNDS = 3;

/** The order of plans: gain, newly served at all, fewest agreements, fewest pairs of filières, ids. Below 0: a is better. */
export function compareChoices(a: Choice, b: Choice): number {
  const order =
    b.gain - a.gain ||
    b.newlyServed - a.newlyServed ||
    a.agreements.length - b.agreements.length ||
    a.pairs - b.pairs;
  if (order !== 0) return order;
  const differs = a.agreements.findIndex((agreement, at) => agreement !== b.agreements[at]);
  return differs < 0 ? 0 : a.agreements[differs]! - b.agreements[differs]!;
}

/** A choice with what its set is worth. */
export function choiceOf(
  { pairs }: Agreements,
  agreements: readonly number[],
  gain: number,
  newlyServed: number,
): Choice {
  const sorted = [...agreements].sort((one, other) => one - other);
  return { agreements: sorted, gain, newlyServed, pairs: sorted.reduce((sum, at) => sum + pairs[at]!, 0) };
}

/**
 * A good plan for each number of agreements from 1 on, each from the shorter ones: the agreement that adds most, or two
 * or three in series that together add more, then exchanges of one agreement as long as they help. No guarantee: what
 * an agreement adds may grow once others are there.
 */
export function* searchPlans(agreements: Agreements, marginals: Marginals): Generator<Choice, never> {
  const plans: Choice[] = [NOTHING_CHOSEN];
  const { state } = marginals;

  for (;;) {
    const last = plans.at(-1)!;
    marginals.choose(last.agreements);
    let best = withBestSingle() ?? last;
    for (let length = 2; length <= Math.min(LONGEST_CHAIN, plans.length); length++) {
      const shorter = plans[plans.length - length]!;
      marginals.choose(shorter.agreements);
      const chain = bestChain(agreements, marginals, length, best.gain - shorter.gain);
      if (chain !== undefined) best = betterOf(best, withAdded(chain));
    }
    best = exchanged(best);
    plans.push(best);
    yield best;
  }

  /** The chosen set with the agreement that adds most to it; undefined when none adds anything. */
  function withBestSingle(): Choice | undefined {
    const { gain, newlyServed } = marginals;
    let best = -1;
    for (let index = 0; index < gain.length; index++) {
      if (gain[index]! <= 0) continue;
      const order =
        best < 0 ||
        gain[index]! > gain[best]! ||
        (gain[index] === gain[best] &&
          (newlyServed[index]! > newlyServed[best]! ||
            (newlyServed[index] === newlyServed[best] &&
              agreements.pairs[index]! < agreements.pairs[best]!)));
      if (order) best = index;
    }
    if (best < 0) return undefined;
    const [sum, served] = [state.gain() + gain[best]!, state.newlyServed() + newlyServed[best]!];
    return choiceOf(agreements, [...marginals.chosen(), best], sum, served);
  }

  function withAdded(added: readonly number[]): Choice {
    const { gain, newlyServed } = marginals.evaluate(added);
    return choiceOf(
      agreements,
      [...marginals.chosen(), ...added],
      state.gain() + gain,
      state.newlyServed() + newlyServed,
    );
  }

  /** Exchanges one agreement for another, or for none: the best exchange of each round, as long as one helps. */
  function exchanged(choice: Choice): Choice {
    let best = choice;
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const before = best;
      marginals.choose(before.agreements);
      for (const agreement of before.agreements) {
        const instead = marginals.without(agreement, () => {
          const without = choiceOf(agreements, marginals.chosen(), state.gain(), state.newlyServed());
          return betterOf(without, withBestSingle() ?? without);
        });
        best = betterOf(best, instead);
      }
      if (best === before) break;
    }
    return best;
  }
}

const betterOf = (a: Choice, b: Choice): Choice => (compareChoices(b, a) < 0 ? b : a);
