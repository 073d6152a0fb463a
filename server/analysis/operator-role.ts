import { operatorRole } from '../../domain/advice/operators/operator-role.ts';
import type { OperatorRoleAnswer, OperatorRoleAsked } from '../../domain/api/questions/operator-role.ts';
import { unknownElement } from '../errors.ts';
import type { OpenNetwork } from '../network-reader.ts';
import { askedFor } from './asked-for.ts';

/**
 * Answers what role an operator has in the network: its places, what depends on it, and its partners. `today` is the
 * default day. Throws the failure `unknown-element` when the operator does not exist.
 */
export function operatorRoleAnswer(
  network: OpenNetwork,
  asked: OperatorRoleAsked,
  today: string,
): OperatorRoleAnswer {
  const { at, snapshot } = askedFor(network, asked, today);
  const role = operatorRole(snapshot, asked.operator);
  if (role === undefined) throw unknownElement('operator', asked.operator);
  return { revision: network.revision, at, operator: asked.operator, role };
}
