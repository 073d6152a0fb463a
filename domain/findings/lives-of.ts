import type { Snapshot } from '../graph/snapshot.ts';
import type { FindingLife } from '../model/finding-life.ts';
import { findByKey } from './find-by-key.ts';
import { type LifeShown, lifeOf } from './follow-up.ts';

/** The present follow-ups of the findings with these keys, by key; findings without a record are left out. */
export function livesOf(
  snapshot: Snapshot,
  keys: ReadonlySet<string>,
  records: readonly FindingLife[],
): Record<string, LifeShown> {
  // Nothing here depends on the period, as no flow is evidence of a missing passerelle or of a renewal.
  const period = { from: snapshot.at, to: snapshot.at };
  const lives = records.flatMap((record) => {
    const finding = keys.has(record.key) ? findByKey(snapshot, record.key, { period }) : undefined;
    return finding === undefined ? [] : [[record.key, lifeOf(snapshot, finding, record)] as const];
  });
  return Object.fromEntries(lives);
}
