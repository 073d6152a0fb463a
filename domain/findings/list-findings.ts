import type { Snapshot } from '../graph/snapshot.ts';
import type { Period } from '../model/dates.ts';
import type { Finding } from './finding.ts';
import type { Cell, GapRule } from './rule.ts';
import { type GapList, inOrder, madeOf } from './finding-list.ts';
import { deadEnds } from './dead-end/rule.ts';
import { noOutlets } from './no-outlet/rule.ts';
import { unreachables } from './unreachable/rule.ts';
import { levelGaps } from './level-gap/rule.ts';
import { missingPasserelles } from '../analysis/gaps/m04-no-passerelle.ts';
import { oneWay } from './one-way/rule.ts';
import { informalOnly } from './informal-only/rule.ts';
import { dormant } from './dormant/rule.ts';
import { latent } from './latent/rule.ts';
import { blockedPairs } from './blocked/rule.ts';
import { bottlenecks } from './bottleneck/rule.ts';
import { networkCut } from './network-cut/rule.ts';
import { crossBassin } from './outside-bassin/rule.ts';
import { singlePoints } from './single-point/rule.ts';
import { lapsed } from './lapsed/rule.ts';
import { audienceHole } from './no-pathway/rule.ts';
import { testInflation } from './harder-test/rule.ts';
import { tooLong } from './too-long/rule.ts';
import { blankAreas } from './blank-area/rule.ts';
import { undocumented } from './undocumented/rule.ts';
import { HORIZON_MONTHS } from '../analysis/horizon.ts';
import { ANY_OUTLET } from '../analysis/pathways/request.ts';
import type { GapKind } from '../analysis/results.ts';

/** Every kind of missing bridge, one function each, in the order in which they are listed. */
export const GAP_RULES: readonly GapRule[] = [
  { kind: 'M01', find: deadEnds },
  { kind: 'M01X', find: noOutlets },
  { kind: 'M02', find: unreachables },
  { kind: 'M03', find: levelGaps },
  { kind: 'M04', find: missingPasserelles, takesAudience: true },
  { kind: 'M05', find: inOrder(oneWay) },
  { kind: 'M06', find: informalOnly },
  { kind: 'M07', find: dormant },
  { kind: 'M08', find: latent },
  { kind: 'M09', find: inOrder(blockedPairs), takesAudience: true },
  { kind: 'M10', find: bottlenecks },
  { kind: 'M10C', find: inOrder(networkCut) },
  { kind: 'M11', find: crossBassin },
  { kind: 'M12', find: singlePoints },
  { kind: 'M13', find: lapsed, takesAudience: true },
  { kind: 'M14', find: inOrder(audienceHole), takesAudience: true },
  { kind: 'M15', find: testInflation },
  { kind: 'M16', find: tooLong, takesAudience: true },
  { kind: 'M17', find: inOrder(blankAreas) },
  { kind: 'M18', find: undocumented },
];

export interface GapOptions {
  /** The period of flows: whole days, both inside. */
  readonly period: Period;
  /** Only these kinds; absent = all. */
  readonly kinds?: readonly GapKind[] | undefined;
  /** Id of the snapshot's audience when it is a named one. */
  readonly audienceId?: string | undefined;
  /** Target of M14; absent = any outlet. */
  readonly target?: string | undefined;
  /** Horizon of M16; absent = 24 months. */
  readonly horizonMonths?: number | undefined;
  readonly withoutConcurrent?: boolean | undefined;
  /** Cells asked for (M17); absent = none. */
  readonly cells?: readonly Cell[] | undefined;
  /** Rules whose waits M18 gathers; absent = all. */
  readonly waitsOf?: readonly GapKind[] | undefined;
}

/** What was found of one kind. */
export interface GapsOfKind extends GapList {
  readonly kind: GapKind;
}

/**
 * The missing bridges of a network, for the audience that the snapshot is read for: kind after kind, M04 in the order
 * of candidates, the others by their elements. All are found and counted; one is made when it is asked for.
 */
export function listGaps(snapshot: Snapshot, options: GapOptions): GapsOfKind[] {
  const { period, kinds, audienceId, target = ANY_OUTLET, horizonMonths = HORIZON_MONTHS } = options;
  const { withoutConcurrent = false, cells = [], waitsOf } = options;
  const asked = { period, audienceId, target, horizonMonths, withoutConcurrent, cells, waitsOf };
  return GAP_RULES.filter(({ kind }) => kinds === undefined || kinds.includes(kind)).map(
    ({ kind, find, takesAudience }) => ({
      kind,
      ...find({ ...asked, snapshot: takesAudience === true ? snapshot : snapshot.everyone }),
    }),
  );
}

/** The same, all made, each with its evidence. */
export function findGaps(snapshot: Snapshot, options: GapOptions): Finding[] {
  return ([] as Finding[]).concat(...listGaps(snapshot, options).map((list) => madeOf(list)));
}
