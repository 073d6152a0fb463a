import type { Agreements } from './agreements.ts';
import type { Marginals } from './marginals.ts';
import { bestChain } from './series.ts';

/** A set of agreements with the values by which it is ranked. */
export interface Choice {
  /** Positions in ascending order, which is the order of the operators' ids. */
  readonly agreements: readonly number[];
  readonly gain: number;
  readonly newlyServed: number;
  /** Number of pairs of filières. */
  readonly pairs: number;
}

/** The empty set. */
export const NOTHING_CHOSEN: Choice = { agreements: [], gain: 0, newlyServed: 0, pairs: 0 };

/** The longest series of agreements that is added at once. */
const LONGEST_CHAIN = 3;
/** Rounds of exchanging one agreement for another, for each number of agreements. */
const MOST_ROUNDS = 3;

/**
 * Compares two sets of agreements for sorting, the better first: larger gain, then more places newly served, fewer
 * agreements, fewer pairs of filières, ids. Negative when `a` is better, 0 when they are the same set.
 */
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

/**
 * Makes a `Choice` (a set of agreements with its figures) from the numbers of the agreements in the first parameter,
 * their joint gain, and the places per year that they newly serve. It sorts the set and counts its pairs of filières.
 */
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
 * Searches a good set of agreements of each size and yields them one by one, for size 1, 2, 3… It adds to a smaller
 * set the agreement that adds most, or two or three in series that add more together, then exchanges single
 * agreements while that helps. This heuristic gives no guarantee, as an agreement may add more once others are there.
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

  /** Exchanges one agreement for another or for none: the best exchange of each round, while one helps. */
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
