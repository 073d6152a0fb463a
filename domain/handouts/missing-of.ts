import type { GapsAnswer } from '../api/questions/gaps.ts';
import type { FindingOf } from '../findings/finding.ts';
import type { OperatorPair } from '../findings/missing-passerelle/operator-pair.ts';

/** The missing passerelles from and to one operator. */
export interface MissingOf {
  /** Pairs of operators that include it and whose missing passerelles would open something, best first. */
  readonly lines: readonly OperatorPair[];
  /** Pairs of operators between which people are sent without a passerelle (M08). */
  readonly latent: readonly FindingOf<'M08'>[];
  /** False when the answer does not list all pairs of operators. */
  readonly isWhole: boolean;
}

/**
 * Picks from the server's findings what concerns the operator with this id: the pairs of operators with missing
 * passerelles (`lines`), and the pairs between which people are sent without a passerelle (`latent`). `isWhole` is
 * false when the server listed only the first pairs.
 */
export function missingOf(answer: GapsAnswer, operator: string): MissingOf {
  return {
    lines: answer.operatorPairs.filter(({ operators, folded }) => !folded && operators.includes(operator)),
    latent: answer.findings.flatMap((finding) =>
      finding.kind === 'M08' && finding.elements.includes(operator) ? [finding] : [],
    ),
    isWhole: answer.operatorPairCount <= answer.operatorPairs.length,
  };
}
