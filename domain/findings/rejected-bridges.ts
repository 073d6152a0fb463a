import type { Snapshot } from '../graph/snapshot.ts';
import type { FindingLife } from '../model/finding-life.ts';
import { lifeOf } from './follow-up.ts';
import { findGaps } from './list-findings.ts';
import { type JudgedPasserelle, judgedPasserelles } from './reviewed-passerelles.ts';

/**
 * Returns the keys of the missing passerelles (M04) and of the renewals (M13) that people rejected in `records` and
 * whose facts have not changed since. They count in no gain and no plan. A caller that has the follow-ups of
 * missing passerelles already passes them as `judged`.
 */
export function rejectedBridges(
  snapshot: Snapshot,
  records: readonly FindingLife[],
  judged: ReadonlyMap<string, JudgedPasserelle> = judgedPasserelles(snapshot, records),
): ReadonlySet<string> {
  const rejected = new Set<string>();
  for (const [key, { life }] of judged) if (life.state === 'REJECTED') rejected.add(key);
  const renewals = records.filter(({ key, state }) => state === 'REJECTED' && key.startsWith('M13:'));
  if (renewals.length === 0) return rejected;
  // No renewal depends on the period: what a rejection rests on has no flows in it.
  const period = { from: snapshot.at, to: snapshot.at };
  const byKey = new Map(renewals.map((record) => [record.key, record]));
  for (const finding of findGaps(snapshot, { period, kinds: ['M13'] })) {
    const record = byKey.get(finding.key);
    if (record !== undefined && lifeOf(snapshot, finding, record).state === 'REJECTED')
      rejected.add(finding.key);
  }
  return rejected;
}
