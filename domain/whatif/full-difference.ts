import type { Patch } from '../graph/per-snapshot.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { compareEnds } from './compare-ends.ts';
import { compareFindings, inKindOrder, inOrder } from './compare-findings.ts';
import { compareService } from './compare-service.ts';
import { compareStart, startsNear, startsOf, withOnlyStarts } from './compare-starts.ts';
import { findingsOf, kindsOf, type WhatIfOptions } from './kept-findings.ts';
import { QUICK_KINDS, quickDifference } from './quick-difference.ts';
import type { FindingsDifference, StartDifference, WhatIf } from './results.ts';

/** How far the calculation is: steps done, of those there are. */
export interface Progress {
  readonly done: number;
  readonly steps: number;
  /** All but kinds of findings still to be worked out (those that its list does not name), once that is known. */
  readonly soFar?: WhatIf | undefined;
}

/** What the whole calculation may start from when the quick one was made before. */
interface Known {
  readonly quick?: FindingsDifference | undefined;
  readonly ends?: WhatIf['ends'] | undefined;
}

/**
 * Computes the whole difference between two states of a network, as a generator that the caller may stop between two
 * steps. It yields its progress and what is known so far, and returns the result. With a `patch` (what differs
 * between them) only what its changes may concern is computed. `given` holds parts that are known already.
 */
export function* fullDifference(
  before: Snapshot,
  after: Snapshot,
  patch: Patch | undefined,
  options: WhatIfOptions,
  given: Known,
): Generator<Progress, WhatIf> {
  const kinds = kindsOf(options);
  const slow = kinds.filter((kind) => !QUICK_KINDS.includes(kind));
  const chosen = patch === undefined ? startsOf(before, after) : startsNear(before, after, patch);
  const steps = 3 + chosen.length + slow.length;
  let done = 0;
  const step = (): Progress => ({ done: ++done, steps });
  const quick = given.quick ?? quickPart(before, after, patch, options);
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
  for (const start of chosen) {
    const difference = compareStart(before, after, start);
    if (difference !== undefined) starts.push(difference);
    yield step();
  }
  const known = { at: before.at, starts, ends, service };
  const parts = [quick];
  const whole = (): WhatIf => ({ ...known, findings: joined(parts) });
  yield { done, steps, soFar: whole() };
  const networks = { before, after };
  const narrowed = patch === undefined ? networks : withOnlyStarts(networks, chosen);
  for (const kind of slow) {
    // What a start is too far from, no change elsewhere brings nearer.
    const of = kind === 'M16' ? narrowed : networks;
    const [then, now] = [of.before, of.after].map((snapshot) => findingsOf(snapshot, options, [kind]));
    parts.push(compareFindings(then!, now!, [kind]));
    yield { ...step(), soFar: whole() };
  }
  return whole();
}

/**
 * Compares, in two states of a network, the findings of the kinds that are quick to compare (QUICK_KINDS). With a
 * `patch` (what differs between them) only what lies near its changes is looked at; without one, both networks are
 * searched.
 */
export function quickPart(
  before: Snapshot,
  after: Snapshot,
  patch: Patch | undefined,
  options: WhatIfOptions,
): FindingsDifference {
  if (patch !== undefined) return quickDifference(before, after, patch, options);
  const kinds = kindsOf(options).filter((kind) => QUICK_KINDS.includes(kind));
  return compareFindings(findingsOf(before, options, kinds), findingsOf(after, options, kinds), kinds);
}

/** The differences of some kinds each, as one. */
const joined = (parts: readonly FindingsDifference[]): FindingsDifference =>
  inOrder({
    kinds: inKindOrder(parts.flatMap(({ kinds }) => kinds)),
    gone: parts.flatMap(({ gone }) => gone),
    new: parts.flatMap((part) => part.new),
    changed: parts.flatMap(({ changed }) => changed),
  });
