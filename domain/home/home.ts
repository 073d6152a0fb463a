import { type Snapshot, snapshotAt } from '../graph/snapshot.ts';
import { undocumentedAt } from '../inventory/young.ts';
import type { Period } from '../model/dates.ts';
import type { FindingLife } from '../model/finding-life.ts';
import { expiringSoon, lapsedBefore } from './expiring.ts';
import { firstToVerify } from './first-to-verify.ts';
import { openFollowUps } from './open-follow-ups.ts';
import type { HomeResult } from './results.ts';
import { type ScopeAsked, scopeOf } from './scope.ts';
import { topBridges } from './top-bridges.ts';

/**
 * Answers what matters and what to do about it, for a bassin, an operator or the whole network on the day of the
 * snapshot. `records` are the follow-ups of findings, and `period` is the one in which flows are counted.
 * `today` is the day on which people read it: what expires, what lapsed and which follow-ups are overdue is told from it,
 * whatever day is read.
 */
export function home(
  snapshot: Snapshot,
  records: readonly FindingLife[],
  asked: ScopeAsked,
  period: Period,
  today = snapshot.at,
): HomeResult {
  const { document, at } = snapshot;
  const scope = scopeOf(snapshot, asked);
  // What expires is a matter of the present day, whatever day the bridges are read for.
  const present = today === at ? snapshot : snapshotAt(document, today);
  const presentScope = today === at ? scope : scopeOf(present, asked);
  const { lacksFilieres, lacksLinks, ...undocumented } = undocumentedAt(document, at);
  const { operators, withoutFilieres, withoutLinks, withoutLevels } = undocumented;
  return {
    bridges: topBridges(snapshot, records, scope),
    expiring: expiringSoon(present, presentScope),
    lapsed: lapsedBefore(present, presentScope),
    toVerify: firstToVerify(snapshot, period, scope),
    followUps: openFollowUps(snapshot, records, period, scope, today),
    undocumented: {
      isYoung: lacksFilieres || lacksLinks,
      ...{ operators, withoutFilieres, withoutLinks, withoutLevels },
    },
  };
}
