import { type Finding, titleOf, titleOfRef } from '../../domain/findings/finding.ts';
import type { GapKind } from '../../domain/findings/kinds.ts';
import { usePhrases } from './phrases.ts';

/**
 * Returns a function that gives the subject of a finding as a line of text, such as the names of its
 * elements.
 */
export function useFindingSubject(): (finding: Finding) => string {
  const phrases = usePhrases();
  return (finding) => titleOf(finding, phrases);
}

/**
 * Returns a function that gives the subject of a finding from its kind and the ids in its title; an empty
 * text without ids.
 */
export function useRefSubject(): (ref: {
  readonly kind: GapKind;
  readonly about: readonly string[];
}) => string {
  const phrases = usePhrases();
  return (ref) => titleOfRef(ref, phrases);
}
