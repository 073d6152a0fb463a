import type { GapKind } from '../analysis/results.ts';
import type { PasserelleChange } from '../graph/per-snapshot.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { compareEnds } from './compare-ends.ts';
import { compareFindings, inKindOrder, inOrder } from './compare-findings.ts';
import { findingsOf, kindsOf, type WhatIfOptions } from './compare-networks.ts';
import { compareService } from './compare-service.ts';
import { compareStart, startsNear, withOnlyStarts } from './compare-starts.ts';
import { QUICK_KINDS, quickDifference } from './quick-difference.ts';
import type { FindingsDifference, StartDifference, WhatIf } from './results.ts';

/** How far the calculation is: steps done, of those there are. */
export interface Progress {
  readonly done: number;
  readonly steps: number;
  /** All but the slow kinds of findings, once it is known: worth showing while they are worked out. */
  readonly soFar?: WhatIf | undefined;
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
  given: Known,
): Generator<Progress, WhatIf> {
  const kinds = kindsOf(options);
  const slow = kinds.filter((kind) => !QUICK_KINDS.includes(kind));
  const near = startsNear(before, after, changes);
  const steps = 3 + near.length + slow.length;
  let done = 0;
  const step = (): Progress => ({ done: ++done, steps });
  const quick = given.quick ?? quickDifference(before, after, changes, options);
  yield step();
  const ends =
    given.ends !== undefined
      ? given.ends
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
  const known = { at: before.at, starts, ends, service };
  yield { done, steps, soFar: { ...known, findings: quick } };
  const parts = [quick];
  const pairOfNetworks = { before, after };
  const shortened = withOnlyStarts(pairOfNetworks, near);
  for (const kind of slow) {
    // What a start is too far from, no change elsewhere brings nearer.
    const of = kind === 'M16' ? shortened : pairOfNetworks;
    const [then, now] = [of.before, of.after].map((snapshot) => findingsOf(snapshot, options, [kind]));
    parts.push(compareFindings(then!, now!, [kind]));
    yield step();
  }
  return { ...known, findings: joined(kinds, parts) };
}

/** The differences of some kinds each, as one. */
export const joined = (kinds: readonly GapKind[], parts: readonly FindingsDifference[]): FindingsDifference =>
  inOrder({
    kinds: inKindOrder(kinds),
    gone: parts.flatMap(({ gone }) => gone),
    new: parts.flatMap((part) => part.new),
    changed: parts.flatMap(({ changed }) => changed),
  });

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
