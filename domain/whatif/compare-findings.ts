import { type Finding, kindOf } from '../findings/finding.ts';
import { GAP_KINDS, type GapKind } from '../findings/kinds.ts';
import { compareIds } from '../model/compare-ids.ts';
import type { ChangedFinding, FindingRef, FindingsDifference } from './results.ts';

/**
 * Compares the findings of the same `kinds` before and after a change, by key: those gone, new and changed. A finding
 * has changed when its certainty or its evidence differs. Values computed from the whole network, such as its gain,
 * do not count as a change.
 */
export function compareFindings(
  before: readonly Finding[],
  after: readonly Finding[],
  kinds: readonly GapKind[],
): FindingsDifference {
  const known = new Map(before.map((finding) => [finding.key, finding]));
  const difference: { gone: FindingRef[]; new: FindingRef[]; changed: ChangedFinding[] } = {
    gone: [],
    new: [],
    changed: [],
  };
  for (const finding of after) {
    const old = known.get(finding.key);
    known.delete(finding.key);
    if (old === undefined) difference.new.push(refOf(finding));
    else {
      const evidenceChanged = !sameEvidence(old, finding);
      if (evidenceChanged || old.certainty !== finding.certainty)
        difference.changed.push({ ...refOf(finding), certaintyBefore: old.certainty, evidenceChanged });
    }
  }
  for (const finding of known.values()) difference.gone.push(refOf(finding));
  return inOrder({ kinds: inKindOrder(kinds), ...difference });
}

/** The reference of a finding: its kind, key, elements and certainty, and the elements to name on the screen. */
function refOf(finding: Finding): FindingRef {
  const { kind, key, elements, certainty } = finding;
  const about = [...(kindOf(finding).about?.(finding) ?? elements)];
  return { kind, key, elements: [...elements], certainty, about };
}

/** Returns the given kinds of findings in the usual order of all kinds, each once. */
export const inKindOrder = (kinds: readonly GapKind[]): GapKind[] =>
  GAP_KINDS.filter((kind) => kinds.includes(kind));

/**
 * Sorts the lists of findings in a difference (gone, new, changed) by kind, then by elements, so that the same
 * difference always reads the same.
 */
export function inOrder(difference: FindingsDifference): FindingsDifference {
  const byName = (a: FindingRef, b: FindingRef): number =>
    GAP_KINDS.indexOf(a.kind) - GAP_KINDS.indexOf(b.kind) || compareIds(a.elements, b.elements);
  return {
    kinds: difference.kinds,
    gone: [...difference.gone].sort(byName),
    new: [...difference.new].sort(byName),
    changed: [...difference.changed].sort(byName),
  };
}

function sameEvidence(one: Finding, other: Finding): boolean {
  return one.evidence === other.evidence || isSame(ownEvidence(one), ownEvidence(other));
}

const ownEvidence = (finding: Finding): object => kindOf(finding).ownEvidence?.(finding) ?? finding.evidence;

function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const [a, b] = [Object.entries(one), Object.entries(other)];
  return (
    a.length === b.length &&
    a.every(([name, value]) => isSame(value, (other as Record<string, unknown>)[name]))
  );
}
