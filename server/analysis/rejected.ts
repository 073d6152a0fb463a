import { findingAt, missingPairs, positionOf } from '../../domain/analysis/candidates/missing-pairs.ts';
import { lifeOf } from '../../domain/findings/follow-up.ts';
import { findGaps } from '../../domain/findings/list-findings.ts';
import type { Snapshot } from '../../domain/graph/snapshot.ts';
import type { Period } from '../../domain/model/dates.ts';
import type { FindingLife } from '../../domain/model/finding-life.ts';

/**
 * Keys of candidate bridges (M04, M13) that someone rejected and whose evidence is still the same: they count in no
 * gain and no plan.
 */
export function rejectedCandidates(
  snapshot: Snapshot,
  records: readonly FindingLife[],
  period: Period,
): ReadonlySet<string> {
  const said = records.filter(({ state }) => state === 'REJECTED');
  const pairs = said.filter(({ key }) => key.startsWith('M04:'));
  const renewals = new Map(said.filter(({ key }) => key.startsWith('M13:')).map((one) => [one.key, one]));
  const out = new Set<string>();
  for (const record of pairs) {
    const missing = missingPairs(snapshot);
    const position = positionOf(missing, record.key);
    if (position !== undefined && lifeOf(findingAt(missing, position), record).state === 'REJECTED')
      out.add(record.key);
  }
  if (renewals.size === 0) return out;
  for (const finding of findGaps(snapshot, { period, kinds: ['M13'] })) {
    const record = renewals.get(finding.key);
    if (record !== undefined && lifeOf(finding, record).state === 'REJECTED') out.add(finding.key);
  }
  return out;
}
