import { askedFor, periodOf } from '../../domain/answers/asked-for.ts';
import type { OpenNetwork } from '../../domain/answers/open-network.ts';
import type { LifeSaid } from '../../domain/api/asked.ts';
import { findingMark } from '../../domain/findings/evidence-mark.ts';
import { findByKey } from '../../domain/findings/find-by-key.ts';
import type { FindingLife } from '../../domain/model/finding-life.ts';
import { failure, unknownElement } from '../errors.ts';

/**
 * Builds the record of a user's decision on a finding (confirmed, rejected…), to be stored. It contains a fingerprint
 * of the present facts, so that their later changes are noticed. Throws the failure `reason-needed` for
 * a rejection without a reason, `unknown-element` for an operator that does not exist, and `unknown-finding` when the
 * rules find no such finding.
 */
export function lifeRecord(network: OpenNetwork, said: LifeSaid, today: string): FindingLife {
  const { key, state, reason, author, carrier, operator, due, horizon, withoutConcurrent } = said;
  const { audience: id } = said;
  if (state === 'REJECTED' && reason === undefined) throw failure('reason-needed');
  const audience = id === undefined ? undefined : { id };
  if (operator !== undefined && !network.document.operators.some((known) => known.id === operator))
    throw unknownElement('operator', operator);
  const { at, snapshot } = askedFor(network, { at: said.at, audience }, today);
  const period = periodOf(at, said);
  const found = findByKey(snapshot, key, {
    period,
    audienceId: id,
    horizonMonths: horizon,
    withoutConcurrent,
  });
  if (found === undefined) throw failure('unknown-finding', { key });
  return {
    ...{ key, state, author, date: today, evidence: findingMark(snapshot, found) },
    ...(reason !== undefined && { reason }),
    ...(carrier !== undefined && { carrier }),
    ...(operator !== undefined && { operator }),
    ...(due !== undefined && { due }),
  };
}
