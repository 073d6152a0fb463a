import type { ClosureAnswer, ClosureAsked } from '../../domain/api/questions/closure.ts';
import { ifOperatorCloses } from '../../domain/findings/single-point/rule.ts';
import { unknownElement } from '../errors.ts';
import type { OpenNetwork } from '../network-reader.ts';
import { askedFor } from './asked-for.ts';

/** What the network would lose if an operator closed. Throws `unknown-element`. */
export function closureAnswer(network: OpenNetwork, asked: ClosureAsked, today: string): ClosureAnswer {
  const { at, snapshot } = askedFor(network, asked, today);
  const loss = ifOperatorCloses(snapshot, asked.operator);
  if (loss === undefined) throw unknownElement('operator', asked.operator);
  return { revision: network.revision, at, operator: asked.operator, loss };
}
