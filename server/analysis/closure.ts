import type { ClosureAnswer, ClosureAsked } from '../../domain/api/questions/closure.ts';
import { ifOperatorCloses } from '../../domain/findings/single-point/rule.ts';
import { unknownElement } from '../errors.ts';
import type { OpenNetwork } from '../network-reader.ts';
import { askedFor } from './asked-for.ts';

/**
 * Answers what the network would lose if an operator closed: which starts would no longer reach which outlets.
 * `today` is the default day. Throws the failure `unknown-element` when the operator does not exist.
 */
export function closureAnswer(network: OpenNetwork, asked: ClosureAsked, today: string): ClosureAnswer {
  const { at, snapshot } = askedFor(network, asked, today);
  const loss = ifOperatorCloses(snapshot, asked.operator);
  if (loss === undefined) throw unknownElement('operator', asked.operator);
  return { revision: network.revision, at, operator: asked.operator, loss };
}
