import { CERTAINTIES, type Certainty } from '../analysis/results.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { fingerprint } from '../model/fingerprint.ts';
import { OLDER_MARK } from '../model/older-mark.ts';
import { MASKED } from '../model/vocabulary.ts';
import { type Finding, kindOf } from './finding.ts';
import { judgedElements } from './judged-elements.ts';

/**
 * Makes a fingerprint of the facts on which people judge a finding: those of its evidence (`judgedOn` of its kind),
 * and the levels, conditions, sectors and passerelles of its elements (`judgedElements`). A changed fingerprint brings
 * a rejected finding back. Changes elsewhere in the network do not change it, and neither does the certainty, which
 * grows when someone documents links.
 */
export function findingMark(snapshot: Snapshot, finding: Finding): string {
  const elements = judgedElements(snapshot, kindOf(finding).judgedElements?.(finding) ?? finding.elements);
  return elements.length === 0
    ? evidenceMark(finding)
    : markOf(finding, [...judgedFacts(finding), elements], 'certain');
}

/**
 * Makes the fingerprint that earlier versions recorded: of the evidence alone. A masked band counts under its older
 * mark, as in the fingerprints that they kept.
 */
export const evidenceMark = (finding: Finding): string => markOf(finding, judgedFacts(finding), 'certain');

/**
 * Whether a recorded fingerprint is of the facts of this finding. Earlier versions made it of the evidence alone, and
 * of the certainty and further facts too (`judgedBefore` of its kind); such a record stays valid as long as the facts
 * that it is made of and that count are the same.
 */
export function isMarkOf(snapshot: Snapshot, finding: Finding, mark: string | undefined): boolean {
  if (mark === findingMark(snapshot, finding)) return true;
  const facts = [judgedFacts(finding), ...(kindOf(finding).judgedBefore?.(finding) ?? [])];
  return facts.some((judged) => CERTAINTIES.some((certainty) => mark === markOf(finding, judged, certainty)));
}

const judgedFacts = (finding: Finding): readonly unknown[] =>
  kindOf(finding).judgedOn?.(finding) ?? [withoutPresumed(finding.evidence)];

/** The facts of some evidence. Which of them are only presumed is no fact: it goes when someone confirms them. */
function withoutPresumed(evidence: object): object {
  if (!('presumed' in evidence)) return evidence;
  const { presumed: _, ...facts } = evidence;
  return facts;
}

function markOf({ kind }: Finding, judged: readonly unknown[], certainty: Certainty): string {
  const facts = judged.map((fact) => (fact === MASKED ? OLDER_MARK : fact));
  return fingerprint(stable([kind, certainty, ...facts]));
}

/** JSON text with sorted keys, so that equal values always give the same text. */
const stable = (value: unknown): string =>
  JSON.stringify(value, (_key, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
