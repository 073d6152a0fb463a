import type { FindingKind, UnaskedReason } from './kind.ts';
import { FINDING_KINDS, type GapKind } from './kinds.ts';

/** A kind of finding that a question leaves out, and why. */
export interface Unasked {
  readonly kind: GapKind;
  readonly reason: UnaskedReason;
}

/**
 * Lists the kinds asked for that a question cannot find, with the reason: an audience or cells (area, stage and
 * sector) are missing, or it names two operators. `given` says which of these the question gives. An empty result of
 * such a kind means nothing.
 */
export function unansweredKinds(
  kinds: readonly GapKind[],
  given: { readonly audience: boolean; readonly cells: boolean; readonly operators: boolean },
): Unasked[] {
  const reasonOf = ({ needs, isBetweenOperators }: FindingKind): UnaskedReason | undefined => {
    if (given.operators) return isBetweenOperators === true ? undefined : 'ONLY_M04';
    const isGiven = needs === 'NEEDS_AUDIENCE' ? given.audience : given.cells;
    return isGiven ? undefined : needs;
  };
  return FINDING_KINDS.flatMap((kind) => {
    const reason = kinds.includes(kind.code) ? reasonOf(kind as FindingKind) : undefined;
    return reason === undefined ? [] : [{ kind: kind.code, reason }];
  });
}
