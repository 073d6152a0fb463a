import { findMissingPasserelles } from '../findings/missing-passerelle/rule.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import type { Period } from '../model/dates.ts';
import type { Finding } from './findings.ts';
import type { Cell, GapRule } from './gaps/context.ts';
import { type GapList, inOrder, madeOf } from './gaps/gap-list.ts';
import { deadEnds } from './gaps/m01-dead-end.ts';
import { noOutlets } from './gaps/m01x-no-outlet.ts';
import { unreachables } from './gaps/m02-unreachable.ts';
import { levelGaps } from './gaps/m03-level-gap.ts';
import { oneWay } from './gaps/m05-one-way.ts';
import { informalOnly } from './gaps/m06-informal-only.ts';
import { dormant } from './gaps/m07-dormant.ts';
import { latent } from './gaps/m08-latent.ts';
import { blockedPairs } from './gaps/m09-blocked.ts';
import { bottlenecks } from './gaps/m10-bottleneck.ts';
import { networkCut } from './gaps/m10c-cut.ts';
import { crossBassin } from './gaps/m11-cross-bassin.ts';
import { singlePoints } from './gaps/m12-single-point.ts';
import { lapsed } from './gaps/m13-expired.ts';
import { audienceHole } from './gaps/m14-audience-hole.ts';
import { testInflation } from './gaps/m15-test-inflation.ts';
import { tooLong } from './gaps/m16-too-long.ts';
import { blankAreas } from './gaps/m17-blank-area.ts';
import { undocumented } from './gaps/m18-undocumented.ts';
import { HORIZON_MONTHS } from './horizon.ts';
import { ANY_OUTLET } from './pathways/request.ts';
import type { GapKind } from './results.ts';

/** Every kind of missing bridge, one function each, in the order in which they are listed. */
export const GAP_RULES: readonly GapRule[] = [
  { kind: 'M01', find: deadEnds },
  { kind: 'M01X', find: noOutlets },
  { kind: 'M02', find: unreachables },
  { kind: 'M03', find: levelGaps },
  { kind: 'M04', find: findMissingPasserelles, takesAudience: true },
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
