import type { GapsAnswer } from '../../domain/api/answers.ts';
import type { FindingOf } from '../../domain/findings/finding.ts';
import type { OperatorPair } from '../../domain/findings/missing-passerelle/operator-pair.ts';
import { hasMoreLines } from '../findings/findings.ts';

/** What is missing between an operator and others, in an answer. */
export interface MissingOf {
  /** Lines of missing passerelles from it and to it that would open something, the best first. */
  readonly lines: readonly OperatorPair[];
  /** Passages without a passerelle. */
  readonly latent: readonly FindingOf<'M08'>[];
  /** False when the answer does not list every line of the network. */
  readonly isWhole: boolean;
}

export function missingOf(answer: GapsAnswer, operator: string): MissingOf {
  return {
    lines: answer.operatorPairs.filter(({ operators, folded }) => !folded && operators.includes(operator)),
    latent: answer.findings.flatMap((finding) =>
      finding.kind === 'M08' && finding.elements.includes(operator) ? [finding] : [],
    ),
    isWhole: !hasMoreLines(answer),
  };
}
