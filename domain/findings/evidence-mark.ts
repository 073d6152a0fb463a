import { fingerprint } from '../model/fingerprint.ts';
import { type Finding, kindOf } from './finding.ts';

/**
 * A fingerprint of the facts of a finding on which a follow-up rests (`judgedOn` of its kind). It stays the same
 * while these facts stay the same, so that changes elsewhere do not bring a rejected finding back.
 */
export function evidenceMark(finding: Finding): string {
  const judged = kindOf(finding).judgedOn?.(finding) ?? [finding.evidence];
  return fingerprint(stable([finding.kind, finding.certainty, ...judged]));
}

/** JSON text with sorted keys, so that equal values always give the same text. */
const stable = (value: unknown): string =>
  JSON.stringify(value, (_key, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
