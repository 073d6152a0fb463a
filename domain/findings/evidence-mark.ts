import { fingerprint } from '../model/fingerprint.ts';
import { OLDER_MARK } from '../model/older-mark.ts';
import { MASKED } from '../model/vocabulary.ts';
import { type Finding, kindOf } from './finding.ts';

/**
 * Makes a fingerprint of the facts on which people judge a finding (`judgedOn` of its kind). A changed fingerprint
 * brings a rejected finding back; changes elsewhere in the network do not change it. A
 * masked band counts under its older mark, as in the fingerprints that earlier versions kept.
 */
export function evidenceMark(finding: Finding): string {
  const judged = kindOf(finding).judgedOn?.(finding) ?? [finding.evidence];
  const facts = judged.map((fact) => (fact === MASKED ? OLDER_MARK : fact));
  return fingerprint(stable([finding.kind, finding.certainty, ...facts]));
}

/** JSON text with sorted keys, so that equal values always give the same text. */
const stable = (value: unknown): string =>
  JSON.stringify(value, (_key, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
