import type { ClosureAnswer, ClosureAsked } from '../api/questions/closure.ts';
import { ifOperatorCloses } from '../findings/single-point/rule.ts';
import { askedFor } from './asked-for.ts';
import type { OpenNetwork } from './open-network.ts';
import { unknownElement } from './refusal.ts';

/**
 * Answers what the network would lose if an operator closed: which starts would no longer reach which outlets.
 * `today` is the default day. Throws the refusal `unknown-element` when the operator does not exist.
 */
export function closureAnswer(network: OpenNetwork, asked: ClosureAsked, today: string): ClosureAnswer {
  const { at, snapshot } = askedFor(network, asked, today);
  const loss = ifOperatorCloses(snapshot, asked.operator);
  if (loss === undefined) throw unknownElement('operator', asked.operator);
  return { revision: network.revision, at, operator: asked.operator, loss };
}
