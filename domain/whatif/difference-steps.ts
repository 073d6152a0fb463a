import { patchedSnapshot } from '../graph/patched-snapshot.ts';
import { forAudience, type Snapshot, snapshotAt } from '../graph/snapshot.ts';
import type { Change } from '../model/scenario.ts';
import { applyChanges } from './apply-changes.ts';
import { compareEnds } from './compare-ends.ts';
import { fullDifference, type Progress, quickPart } from './full-difference.ts';
import { rejectedIn, type WhatIfOptions } from './kept-findings.ts';
import type { ChangeProblem } from './problems.ts';
import type { QuickWhatIf, WhatIf } from './results.ts';

/** One intermediate or final result of a what-if calculation. */
type DifferenceStep =
  | { readonly step: 'refused'; readonly problems: readonly ChangeProblem[] }
  | { readonly step: 'quick'; readonly difference: QuickWhatIf }
  | { readonly step: 'progress'; readonly progress: Progress }
  /** The difference without the kinds of findings that are still to be computed. */
  | { readonly step: 'soFar'; readonly difference: WhatIf }
  /** The whole difference. */
  | { readonly step: 'full'; readonly difference: WhatIf };

const PASSERELLE_CHANGES: readonly Change['do'][] = [
  'ADD_PASSERELLE',
  'CLOSE_PASSERELLE',
  'CHANGE_PASSERELLE',
];

/**
 * Whether a patched snapshot can express a change: it concerns passerelles, or only the places and months of a
 * filière.
 */
function isPatch(change: Change): boolean {
  if (change.do !== 'CHANGE_FILIERE') return PASSERELLE_CHANGES.includes(change.do);
  const { intake: _intake, waitMonths: _wait, durationMonths: _duration, ...others } = change.set;
  return Object.values(others).every((value) => value === undefined);
}

/**
 * Computes what supposed (what-if) changes would make different, as a generator that the caller may stop between two
 * steps. It yields the quick part first, then the progress of the rest, then the whole difference; or only the
 * problems when the changes cannot be made. `before` is the present network.
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
  const patched = changes.every(isPatch) ? patchedSnapshot(before, applied.document) : undefined;
  const after = patched?.snapshot ?? forAudience(snapshotAt(applied.document, before.at), before.audience);
  const quick = quickPart(before, after, patched?.patch, options);
  const ends = options.ends === undefined ? null : compareEnds(before, after, options.ends);
  yield { step: 'quick', difference: { at: before.at, findings: quick, ends } };
  const asked = { ...options, rejected: rejectedIn(before) };
  const work = fullDifference(before, after, patched?.patch, asked, { quick, ends });
  for (let next = work.next(); ; next = work.next()) {
    if (next.done === true) {
      yield { step: 'full', difference: next.value };
      return;
    }
    const { soFar, ...progress } = next.value;
    if (soFar !== undefined) yield { step: 'soFar', difference: soFar };
    yield { step: 'progress', progress };
  }
}
