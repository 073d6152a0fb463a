import { type Finding, titleOf, titleOfRef } from '../../domain/findings/finding.ts';
import type { GapKind } from '../../domain/findings/kinds.ts';
import { usePhrases } from './phrases.ts';

/**
 * Returns a function that takes a finding (a gap in the network) and says in a line of text what it is about, such as
 * the names of its elements.
 */
export function useFindingSubject(): (finding: Finding) => string {
  const phrases = usePhrases();
  return (finding) => titleOf(finding, phrases);
}

/**
 * Returns a function that says in a line of text what a finding is about, such as the names of its elements, when
 * only its kind and the ids of these elements (`about`) are known. Without ids, the text is empty.
 */
export function useRefSubject(): (ref: {
  readonly kind: GapKind;
  readonly about: readonly string[];
}) => string {
  const phrases = usePhrases();
  return (ref) => titleOfRef(ref, phrases);
}
