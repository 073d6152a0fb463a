import { withPasserellesOf } from '../../domain/graph/patched-snapshot.ts';
import { forAudience, type Snapshot, snapshotAt } from '../../domain/graph/snapshot.ts';
import type { Change } from '../../domain/model/scenario.ts';
import { applyChanges } from '../../domain/whatif/apply-changes.ts';
import { compareEnds } from '../../domain/whatif/compare-ends.ts';
import { compareFindings, inOrder } from '../../domain/whatif/compare-findings.ts';
import { findingsOf, kindsOf, type WhatIfOptions } from '../../domain/whatif/compare-networks.ts';
import { compareService } from '../../domain/whatif/compare-service.ts';
import { compareStart, startsOf } from '../../domain/whatif/compare-starts.ts';
import { fullDifference, type Progress } from '../../domain/whatif/full-difference.ts';
import type { ChangeProblem } from '../../domain/whatif/problems.ts';
import { QUICK_KINDS, quickDifference } from '../../domain/whatif/quick-difference.ts';
import type {
  FindingsDifference,
  QuickWhatIf,
  StartDifference,
  WhatIf,
} from '../../domain/whatif/results.ts';

export type DifferenceStep =
  | { readonly step: 'refused'; readonly problems: readonly ChangeProblem[] }
  | { readonly step: 'quick'; readonly difference: QuickWhatIf }
  | { readonly step: 'progress'; readonly progress: Progress }
  | { readonly step: 'full'; readonly difference: WhatIf };

const PASSERELLES_ALONE: readonly Change['do'][] = [
  'ADD_PASSERELLE',
  'CLOSE_PASSERELLE',
  'CHANGE_PASSERELLE',
];

/**
 * What changes would change, bit by bit: first what is known at once, then how far the rest is, then all of it.
 * Whoever asks may stop between two steps.
 */
export function* differenceSteps(
  before: Snapshot,
  changes: readonly Change[],
  options: WhatIfOptions,
): Generator<DifferenceStep, void> {
  const applied = applyChanges(before.document, before.at, changes);
  if (!applied.ok) {
    yield { step: 'refused', problems: applied.problems };
    return;
  }
  const ends = (after: Snapshot) =>
    options.ends === undefined ? null : compareEnds(before, after, options.ends);
  if (changes.every((change) => PASSERELLES_ALONE.includes(change.do))) {
    const patched = withPasserellesOf(before, applied.document);
    const after = forAudience(patched.snapshot, before.audience);
    const findings = quickDifference(before, after, patched.changes, options);
    const known = { quick: findings, ends: ends(after) };
    yield { step: 'quick', difference: { at: before.at, findings, ends: known.ends } };
    const difference = yield* toldOf(fullDifference(before, after, patched.changes, options, known));
    yield { step: 'full', difference };
    return;
  }
  const after = forAudience(snapshotAt(applied.document, before.at), before.audience);
  const kinds = kindsOf(options).filter((kind) => QUICK_KINDS.includes(kind));
  const findings = compareFindings(
    findingsOf(before, options, kinds),
    findingsOf(after, options, kinds),
    kinds,
  );
  const quick: QuickWhatIf = { at: before.at, findings, ends: ends(after) };
  yield { step: 'quick', difference: quick };
  yield { step: 'full', difference: yield* toldOf(wholeDifference(before, after, options, quick)) };
}

/** Of networks that differ in more than passerelles: every start and every other kind, on both. */
function* wholeDifference(
  before: Snapshot,
  after: Snapshot,
  options: WhatIfOptions,
  quick: QuickWhatIf,
): Generator<Progress, WhatIf> {
  const slow = kindsOf(options).filter((kind) => !QUICK_KINDS.includes(kind));
  const ids = startsOf(before, after);
  const steps = 1 + ids.length + slow.length;
  let done = 0;
  const service = compareService(before, after);
  yield { done: ++done, steps };
  const starts: StartDifference[] = [];
  for (const id of ids) {
    const difference = compareStart(before, after, id);
    if (difference !== undefined) starts.push(difference);
    yield { done: ++done, steps };
  }
  const parts: FindingsDifference[] = [quick.findings];
  for (const kind of slow) {
    parts.push(
      compareFindings(findingsOf(before, options, [kind]), findingsOf(after, options, [kind]), [kind]),
    );
    yield { done: ++done, steps };
  }
  const findings = inOrder({
    kinds: [...kindsOf(options)],
    gone: parts.flatMap(({ gone }) => gone),
    new: parts.flatMap((part) => part.new),
    changed: parts.flatMap(({ changed }) => changed),
  });
  return { at: before.at, findings, starts, ends: quick.ends, service };
}

function* toldOf(work: Generator<Progress, WhatIf>): Generator<DifferenceStep, WhatIf> {
  for (let next = work.next(); ; next = work.next()) {
    if (next.done === true) return next.value;
    yield { step: 'progress', progress: next.value };
  }
}
