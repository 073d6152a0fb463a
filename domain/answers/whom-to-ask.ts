import type { WhomToAskAnswer, WhomToAskQuery } from '../api/questions/whom-to-ask.ts';
import { reviewFindings } from '../findings/reviewed-findings.ts';
import { judgedPasserelles } from '../findings/reviewed-passerelles.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { silentInOrder } from '../inventory/asking-order.ts';
import { type Asking, whomToAsk } from '../inventory/whom-to-ask.ts';
import type { Period } from '../model/dates.ts';
import type { FindingLife } from '../model/finding-life.ts';
import { askedFor, periodOf, targetOf } from './asked-for.ts';
import type { OpenNetwork } from './open-network.ts';

/**
 * Answers which operators to ask first: those whose answer would settle the most findings, at most `limit` of them, and
 * as many of those of which nobody has said what they offer. Rejected findings do not count. Throws the refusal `inverted-period`.
 */
export function whomToAskAnswer(network: OpenNetwork, asked: WhomToAskQuery, today: string): WhomToAskAnswer {
  const { at, snapshot } = askedFor(network, asked, today);
  const period = periodOf(at, asked);
  const ranked = rankedToAsk(snapshot, network.document.findingLives, period);
  const silent = silentInOrder(snapshot);
  return {
    ...{ revision: network.revision, at, period },
    asked: ranked.slice(0, asked.limit),
    total: ranked.length,
    silent: silent.slice(0, asked.limit).map(({ operator }) => operator.id),
    silentTotal: silent.length,
  };
}

/** The operators by what asking them would settle. Findings that the follow-ups (`records`) reject do not count. */
export const rankedToAsk = (
  snapshot: Snapshot,
  records: readonly FindingLife[],
  period: Period,
): readonly Asking[] => whomToAsk(snapshot, period, rejectedKeys(snapshot, records, period));

/** Keys of the findings that people rejected and whose facts have not changed since. */
function rejectedKeys(
  snapshot: Snapshot,
  records: readonly FindingLife[],
  period: Period,
): ReadonlySet<string> {
  if (!records.some(({ state }) => state === 'REJECTED')) return new Set();
  const { rejected } = reviewFindings(snapshot, records, {
    ...{ period, kinds: ['M01', 'M01X', 'M02', 'M08'], limit: 1, isUnnamed: false },
    target: targetOf(snapshot, undefined),
  });
  const passerelles = [...judgedPasserelles(snapshot, records).values()].filter(
    ({ life }) => life.state === 'REJECTED',
  );
  return new Set([...rejected, ...passerelles].map(({ finding }) => finding.key));
}
