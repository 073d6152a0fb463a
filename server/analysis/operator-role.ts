import { operatorRole } from '../../domain/advice/operators/operator-role.ts';
import type { OperatorRoleAnswer } from '../../domain/api/answers.ts';
import type { OperatorRoleAsked } from '../../domain/api/asked.ts';
import { unknownElement } from '../errors.ts';
import type { OpenNetwork } from '../network-reader.ts';
import { askedFor } from './asked-for.ts';

/** What an operator carries in the network, and with whom; throws `unknown-element`. */
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
