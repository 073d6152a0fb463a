import { GAP_KINDS, type GapKind } from '../analysis/results.ts';

/** Why a kind that someone asks for cannot be found by their question, whatever the network holds. */
export const UNASKED_REASONS = ['NEEDS_AUDIENCE', 'NEEDS_CELLS', 'ONLY_M04'] as const;
export type UnaskedReason = (typeof UNASKED_REASONS)[number];

export interface Unasked {
  readonly kind: GapKind;
  readonly reason: UnaskedReason;
}

/** Kinds that only an audience has, and the one that looks at nothing but the cells asked for. */
const WANTS: Partial<Record<GapKind, UnaskedReason>> = {
  M09: 'NEEDS_AUDIENCE',
  M14: 'NEEDS_AUDIENCE',
  M17: 'NEEDS_CELLS',
};

/** Of the kinds asked for by name, those that the question leaves out by its other parts: nothing found says nothing. */
export function unaskedOf(
  kinds: readonly GapKind[],
  given: { readonly audience: boolean; readonly cells: boolean; readonly operators: boolean },
): Unasked[] {
  const reasonOf = (kind: GapKind): UnaskedReason | undefined => {
    if (given.operators) return kind === 'M04' ? undefined : 'ONLY_M04';
    const wants = WANTS[kind];
    return (wants === 'NEEDS_AUDIENCE' && given.audience) || (wants === 'NEEDS_CELLS' && given.cells)
      ? undefined
      : wants;
  };
  return GAP_KINDS.filter((kind) => kinds.includes(kind)).flatMap((kind) => {
    const reason = reasonOf(kind);
    return reason === undefined ? [] : [{ kind, reason }];
  });
}
