import { FLOW_OUTCOMES } from '../model/vocabulary.ts';
import type { ShownFigure } from '../secrecy/figure-results.ts';
import { leastOf, shownNumber } from '../secrecy/shown-figures.ts';
import type { ReferralPair } from './results.ts';

/** What a pair of ends says of the people who were lost on the way: refused, or gone early. */
export interface Loss {
  readonly pair: ReferralPair;
  readonly refused: number;
  readonly abandoned: number;
  /** Of how many whose outcome is given; undefined when a part of it is masked. */
  readonly of: number | undefined;
}

/** Whether an outcome of a pair is given, shown or masked. */
export const hasOutcomes = (pair: ReferralPair): boolean =>
  FLOW_OUTCOMES.some((outcome) => pair[outcome] !== null);

const lostOf = ({ refused, abandoned }: ReferralPair, read: (figure: ShownFigure) => number): number =>
  [refused, abandoned].reduce((sum, figure) => sum + (figure === null ? 0 : read(figure)), 0);

/**
 * The pairs with outcomes, those first where most people are known to be lost; a masked number counts as its least. The
 * order of the answer decides between equals, so that the order tells nothing that is masked.
 */
export const byLosses = (pairs: readonly ReferralPair[]): readonly ReferralPair[] =>
  pairs.filter(hasOutcomes).toSorted((one, other) => lostOf(other, leastOf) - lostOf(one, leastOf));

/** The pairs where most people are shown to be lost, at most so many of them. Masked numbers are left out. */
export function worstLosses(pairs: readonly ReferralPair[], most: number): readonly Loss[] {
  return byLosses(pairs)
    .map((pair): Loss => {
      const [started, refused = 0, abandoned = 0, pending] = FLOW_OUTCOMES.map((one) =>
        shownNumber(pair[one]),
      );
      const isKnown = FLOW_OUTCOMES.every((one) => shownNumber(pair[one]) !== undefined);
      const of = isKnown ? started! + refused + abandoned + pending! : undefined;
      return { pair, refused, abandoned, of };
    })
    .filter(({ refused, abandoned }) => refused + abandoned > 0)
    .toSorted((one, other) => other.refused + other.abandoned - one.refused - one.abandoned)
    .slice(0, most);
}
