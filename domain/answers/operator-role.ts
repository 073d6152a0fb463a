import { operatorRole } from '../advice/operators/operator-role.ts';
import type { OperatorRoleAnswer, OperatorRoleAsked } from '../api/questions/operator-role.ts';
import { askedFor } from './asked-for.ts';
import type { OpenNetwork } from './open-network.ts';
import { unknownElement } from './refusal.ts';

/**
 * Answers what role an operator has in the network: its places, what depends on it, and its partners. `today` is the
 * default day. Throws the refusal `unknown-element` when the operator does not exist.
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
