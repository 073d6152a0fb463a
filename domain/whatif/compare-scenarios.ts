import { forAudience, type Snapshot, snapshotAt } from '../graph/snapshot.ts';
import type { Scenario } from '../model/scenario.ts';
import { applyChanges } from './apply-changes.ts';
import { pathwaysBetween } from './compare-ends.ts';
import { compareFindings } from './compare-findings.ts';
import { compareService, serviceTotal } from './compare-service.ts';
import { startMeasures, startsOf } from './compare-starts.ts';
import { findingsOf, kindsOf, rejectedIn, type WhatIfOptions } from './kept-findings.ts';
import type { ChangeProblem } from './problems.ts';
import type { ScenarioMeasures } from './results.ts';

/** The measures of the scenarios that could be applied, and the problems of the others. */
export interface ComparedScenarios {
  /** The present network first, then each scenario that can be applied, in the order given. */
  readonly measures: readonly ScenarioMeasures[];
  /** Scenarios that no longer fit the network, with the reasons. */
  readonly refused: readonly { readonly scenario: string; readonly problems: readonly ChangeProblem[] }[];
}

/**
 * Computes the same measures for the base network (the first result) and for the network with the changes of each
 * scenario, so that they can be compared side by side. Scenarios whose changes cannot be made are listed as refused.
 */
export function compareScenarios(
  base: Snapshot,
  scenarios: readonly Pick<Scenario, 'id' | 'changes'>[],
  given: WhatIfOptions,
): ComparedScenarios {
  const options = { ...given, rejected: rejectedIn(base) };
  const measures = [measuresOf(base, base, { id: null, changes: 0 }, options)];
  const refused: { scenario: string; problems: readonly ChangeProblem[] }[] = [];
  for (const { id, changes } of scenarios) {
    const applied = applyChanges(base.document, base.at, changes);
    if (!applied.ok) {
      refused.push({ scenario: id, problems: applied.problems });
      continue;
    }
    const after = forAudience(snapshotAt(applied.document, base.at), base.audience);
    measures.push(measuresOf(base, after, { id, changes: changes.length }, options));
  }
  return { measures, refused };
}

function measuresOf(
  base: Snapshot,
  after: Snapshot,
  { id, changes }: { readonly id: string | null; readonly changes: number },
  options: WhatIfOptions,
): ScenarioMeasures {
  const kinds = kindsOf(options);
  const found = findingsOf(after, options, kinds);
  const difference = compareFindings(findingsOf(base, options, kinds), found, kinds);
  const starts = startsOf(after, after).map((start) => startMeasures(after, start));
  const months = starts.flatMap((start) => (start.months === null ? [] : [start.months]));
  const { gained, lost, gains, loses } = compareService(base, after);
  return {
    scenario: id,
    changes,
    findings: found.length,
    findingsGone: difference.gone.length,
    findingsNew: difference.new.length,
    startOutletPairs: starts.reduce((sum, { outlets }) => sum + outlets.length, 0),
    startsServed: months.length,
    medianMonths: months.sort((a, b) => a - b)[(months.length - 1) >> 1] ?? null,
    service: serviceTotal(after),
    gained,
    lost,
    gains,
    loses,
    ends: options.ends === undefined ? null : (pathwaysBetween(after, options.ends) ?? null),
  };
}
