import { type Finding, titleOf, titleOfRef } from '../../domain/findings/finding.ts';
import type { GapKind } from '../../domain/findings/kinds.ts';
import { usePhrases } from './phrases.ts';

/** What a finding is about, as a line of text. */
export function useFindingSubject(): (finding: Finding) => string {
  const phrases = usePhrases();
  return (finding) => titleOf(finding, phrases);
}

/** The same of a finding that is known by its kind and by what its title names; empty when it names nothing. */
export function useRefSubject(): (ref: {
  readonly kind: GapKind;
  readonly about: readonly string[];
}) => string {
  const phrases = usePhrases();
  return (ref) => titleOfRef(ref, phrases);
}
