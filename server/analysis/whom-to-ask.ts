import type { WhomToAskAnswer, WhomToAskQuery } from '../../domain/api/questions/whom-to-ask.ts';
import { reviewFindings } from '../../domain/findings/reviewed-findings.ts';
import { judgedPasserelles } from '../../domain/findings/reviewed-passerelles.ts';
import { silentOperators } from '../../domain/graph/silent-operators.ts';
import type { Snapshot } from '../../domain/graph/snapshot.ts';
import { whomToAsk } from '../../domain/inventory/whom-to-ask.ts';
import type { Period } from '../../domain/model/dates.ts';
import type { FindingLife } from '../../domain/model/finding-life.ts';
import type { OpenNetwork } from '../network-reader.ts';
import { askedFor, periodOf, targetOf } from './asked-for.ts';

/**
 * Answers which operators to ask first: those whose answer would settle the most findings, at most `limit` of them, and
 * as many of those of which nobody has said what they offer. Rejected findings do not count. Throws the failure `inverted-period`.
 */
export function whomToAskAnswer(network: OpenNetwork, asked: WhomToAskQuery, today: string): WhomToAskAnswer {
  const { at, snapshot } = askedFor(network, asked, today);
  const period = periodOf(at, asked);
  const rejected = rejectedKeys(snapshot, network.document.findingLives, period);
  const ranked = whomToAsk(snapshot, period, rejected);
  const silent = silentOperators(snapshot);
  return {
    ...{ revision: network.revision, at, period },
    asked: ranked.slice(0, asked.limit),
    total: ranked.length,
    silent: silent.slice(0, asked.limit).map(({ id }) => id),
    silentTotal: silent.length,
  };
}

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
