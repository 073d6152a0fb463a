import type { GapKind } from '../../findings/kinds.ts';
import { BADGES } from '../badges.ts';
import type { AllMarks } from './answered.ts';
import { isCut } from './answered.ts';
import type { AnsweredGaps } from './answers.ts';

/** Returns the kinds, of those that the map marks, of which an answer lists only the first findings. */
export const kindsCut = (gaps: AnsweredGaps, kinds: readonly GapKind[]): readonly GapKind[] =>
  kinds.filter((kind) => BADGES.has(kind) && isCut(gaps, kind));

/** Returns the marks of all findings of the kinds that an answer is about. */
export const allMarksOf = ({ counts, marks }: AnsweredGaps): AllMarks => ({
  kinds: new Set(Object.keys(counts) as GapKind[]),
  marks,
});
