import { useMemo } from 'react';
import { type GapsAnswer, MOST_FINDINGS } from '../../../domain/api/questions/gaps.ts';
import type { GapKind } from '../../../domain/findings/kinds.ts';
import { isCut } from '../../../domain/map/shown/answered.ts';
import { useGaps } from '../../context/use-answer.ts';

type Asked = NonNullable<Parameters<typeof useGaps>[0]>;

/**
 * Fetches the findings for the parameters `asked`: the first ones of each kind, and all findings of the kinds in
 * `kinds`, by which the user filters, as filters would otherwise miss some. Missing passerelles stay limited. Returns
 * the query with its data. `cut` is set when not all of these findings could be loaded.
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
    /** The error when not all findings could be loaded, so that filters see only the first ones. */
    cut: whole === undefined && rest.error !== null ? { error: rest.error, retry: rest.refetch } : undefined,
  };
}

/** Combines two answers: all findings of some kinds replace the first ones of those kinds. */
function withAll(first: GapsAnswer, whole: GapsAnswer): GapsAnswer {
  // Another user changed the network between the two answers. The next ones will fit together.
  if (first.revision !== whole.revision) return first;
  const others = first.findings.filter(({ kind }) => !(kind in whole.counts));
  return {
    ...first,
    findings: [...others, ...whole.findings],
    shown: { ...first.shown, ...whole.shown },
    lives: { ...first.lives, ...whole.lives },
  };
}
