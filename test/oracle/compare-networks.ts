import type { Snapshot } from '../../domain/graph/snapshot.ts';
import { compareEnds } from '../../domain/whatif/compare-ends.ts';
import { compareFindings } from '../../domain/whatif/compare-findings.ts';
import { compareService } from '../../domain/whatif/compare-service.ts';
import { compareStart, startsOf } from '../../domain/whatif/compare-starts.ts';
import { findingsOf, kindsOf, type WhatIfOptions } from '../../domain/whatif/kept-findings.ts';
import type { WhatIf } from '../../domain/whatif/results.ts';

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
