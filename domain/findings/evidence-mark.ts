import { fingerprint } from '../model/fingerprint.ts';
import { type Finding, kindOf } from './finding.ts';

/**
 * A fingerprint of what a follow-up rests on: equal as long as the judged facts of the finding are the same, so that work
 * elsewhere does not bring a rejected finding back. Each kind says what it is judged on (`judgedOn`).
 */
export function evidenceMark(finding: Finding): string {
  const judged = kindOf(finding).judgedOn?.(finding) ?? [finding.evidence];
  return fingerprint(stable([finding.kind, finding.certainty, ...judged]));
}

/** JSON whose keys are in one order, however the object was made. */
const stable = (value: unknown): string =>
  JSON.stringify(value, (_key, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
