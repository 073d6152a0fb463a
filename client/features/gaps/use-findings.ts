import { useMemo } from 'react';
import type { GapsAnswer } from '../../../domain/api/answers.ts';
import { MOST_FINDINGS } from '../../../domain/api/asked.ts';
import type { GapKind } from '../../../domain/findings/kinds.ts';
import { useGaps } from '../../context/queries.ts';
import { isCut } from '../../findings/findings.ts';

type Asked = NonNullable<Parameters<typeof useGaps>[0]>;

/**
 * The findings of a question: the first of each kind, and all of the kinds that are asked for by name: filters look at
 * what is listed, and over the first ones alone they would keep others from being found. Missing passerelles are shown
 * in lines, of which the first stay the first.
 */
export function useFindings(asked: Asked, kinds: readonly GapKind[]) {
  const first = useGaps(asked);
  const { data: some } = first;
  const kindsCut = some === undefined ? [] : kinds.filter((kind) => kind !== 'M04' && isCut(some, kind));
  const rest = useGaps(
    kindsCut.length === 0 ? undefined : { ...asked, kind: kindsCut, limit: MOST_FINDINGS },
  );
  const whole = rest.isPlaceholderData ? undefined : rest.data;
  const data = useMemo(() => whole && some && withAll(some, whole), [some, whole]);
  return {
    ...first,
    data: data ?? some,
    /** Why filters look at the first ones alone. */
    cut: whole === undefined && rest.error !== null ? { error: rest.error, retry: rest.refetch } : undefined,
  };
}

/** An answer with all findings of some kinds in the place of the first ones. */
export function withAll(first: GapsAnswer, whole: GapsAnswer): GapsAnswer {
  // Someone wrote in between: the next answers will belong together.
  if (first.revision !== whole.revision) return first;
  const others = first.findings.filter(({ kind }) => !(kind in whole.counts));
  return {
    ...first,
    findings: [...others, ...whole.findings],
    shown: { ...first.shown, ...whole.shown },
    lives: { ...first.lives, ...whole.lives },
  };
}
