import type { Finding } from '../findings/finding.ts';
import { GAP_KINDS, type GapKind } from '../findings/kinds.ts';
import { findGaps, type GapOptions } from '../findings/list-findings.ts';
import { perSnapshot } from '../graph/per-snapshot.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { compareEnds, type Ends } from './compare-ends.ts';
import { compareFindings } from './compare-findings.ts';
import { compareService } from './compare-service.ts';
import { compareStart, startsOf } from './compare-starts.ts';
import type { WhatIf } from './results.ts';

/** What is asked of two networks: how their findings are read, and between which ends pathways are counted. */
export interface WhatIfOptions extends GapOptions {
  readonly ends?: Ends | undefined;
}

/**
 * The difference between two networks, each read on the same day for the same audience: findings, starts, the two ends
 * asked for, and what is served. Everything is worked out on both; when passerelles alone differ, `fullDifference`
 * tells the same for less.
 */
export function compareNetworks(before: Snapshot, after: Snapshot, options: WhatIfOptions): WhatIf {
  const kinds = kindsOf(options);
  return {
    at: before.at,
    findings: compareFindings(findingsOf(before, options, kinds), findingsOf(after, options, kinds), kinds),
    starts: startsOf(before, after).flatMap((start) => compareStart(before, after, start) ?? []),
    ends: options.ends === undefined ? null : compareEnds(before, after, options.ends),
    service: compareService(before, after),
  };
}

/** Every kind asked for that this program finds. */
export const kindsOf = ({ kinds }: GapOptions): readonly GapKind[] =>
  GAP_KINDS.filter((kind) => kinds === undefined || kinds.includes(kind));

const kept = perSnapshot(() => new Map<string, readonly Finding[]>());

/** The findings of some kinds; those of the last few questions are kept with the snapshot. */
export function findingsOf(
  snapshot: Snapshot,
  options: GapOptions,
  kinds: readonly GapKind[],
): readonly Finding[] {
  const { period, audienceId, target, horizonMonths, withoutConcurrent, cells, waitsOf } = options;
  const asked = { period, audienceId, target, horizonMonths, withoutConcurrent, cells, waitsOf, kinds };
  const key = JSON.stringify(asked);
  const known = kept(snapshot);
  const found = known.get(key) ?? findGaps(snapshot, asked);
  known.delete(key);
  known.set(key, found);
  const [oldest] = known.keys();
  if (known.size > MOST_KEPT && oldest !== undefined) known.delete(oldest);
  return found;
}

/** Questions whose findings are kept: a base is asked the same ones again and again, kind by kind. */
const MOST_KEPT = 32;
