import type { FindingKind, UnaskedReason } from './kind.ts';
import { FINDING_KINDS, type GapKind } from './kinds.ts';

export interface Unasked {
  readonly kind: GapKind;
  readonly reason: UnaskedReason;
}

/** Of the kinds asked for by name, those that the question leaves out by its other parts: finding none of them says nothing. */
export function unaskedOf(
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
