import type { PasserelleChange } from '../graph/per-snapshot.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { compareEnds } from './compare-ends.ts';
import { compareFindings, inOrder } from './compare-findings.ts';
import { findingsOf, kindsOf, type WhatIfOptions } from './compare-networks.ts';
import { compareService } from './compare-service.ts';
import { compareStart, startsNear } from './compare-starts.ts';
import { QUICK_KINDS, quickDifference } from './quick-difference.ts';
import type { FindingsDifference, StartDifference, WhatIf } from './results.ts';

/** How far the calculation is: steps done, of those there are. */
export interface Progress {
  readonly done: number;
  readonly steps: number;
}

/** What the whole calculation may start from when the quick one was made before. */
export interface Known {
  readonly quick?: FindingsDifference | undefined;
  readonly ends?: WhatIf['ends'] | undefined;
}

/**
 * What `compareNetworks` tells, for passerelles that were added, closed or changed alone: the QUICK_KINDS from what
 * stands near, the other kinds on both networks, and of the starts those that lead to a change. A generator, so that
 * it may be given up between two steps when the hand moves on; each step yields how far it is.
 */
export function* fullDifference(
  before: Snapshot,
  after: Snapshot,
  changes: readonly PasserelleChange[],
  options: WhatIfOptions,
  known: Known,
): Generator<Progress, WhatIf> {
  const kinds = kindsOf(options);
  const slow = kinds.filter((kind) => !QUICK_KINDS.includes(kind));
  const near = startsNear(before, after, changes);
  const steps = 3 + near.length + slow.length;
  let done = 0;
  const step = (): Progress => ({ done: ++done, steps });
  const quick = known.quick ?? quickDifference(before, after, changes, options);
  yield step();
  const ends =
    known.ends !== undefined
      ? known.ends
      : options.ends === undefined
        ? null
        : compareEnds(before, after, options.ends);
  yield step();
  const service = compareService(before, after);
  yield step();
  const starts: StartDifference[] = [];
  for (const start of near) {
    const difference = compareStart(before, after, start);
    if (difference !== undefined) starts.push(difference);
    yield step();
  }
  const parts = [quick];
  for (const kind of slow) {
    const [then, now] = [before, after].map((snapshot) => findingsOf(snapshot, options, [kind]));
    parts.push(compareFindings(then!, now!, [kind]));
    yield step();
  }
  const findings = inOrder({
    kinds: [...kinds],
    gone: parts.flatMap(({ gone }) => gone),
    new: parts.flatMap((part) => part.new),
    changed: parts.flatMap(({ changed }) => changed),
  });
  return { at: before.at, findings, starts, ends, service };
}

/** The same without a pause. */
export function fullDifferenceAtOnce(
  before: Snapshot,
  after: Snapshot,
  changes: readonly PasserelleChange[],
  options: WhatIfOptions,
): WhatIf {
  const work = fullDifference(before, after, changes, options, {});
  for (let next = work.next(); ; next = work.next()) if (next.done === true) return next.value;
}
