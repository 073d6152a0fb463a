import { fingerprint } from '../model/fingerprint.ts';
import { type Finding, kindOf } from './finding.ts';

/**
 * Makes a fingerprint of the facts on which people judge a finding (`judgedOn` of its kind). A changed fingerprint
 * brings a rejected finding back; changes elsewhere in the network do not change it.
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
