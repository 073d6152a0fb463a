import { useMemo } from 'react';
import type { GapKind } from '../../../domain/findings/kinds.ts';
import { allMarksOf, kindsCut } from '../../../domain/map/shown/all-marks.ts';
import type { AllMarks } from '../../../domain/map/shown/answered.ts';
import { useGaps } from '../../context/use-answer.ts';

type Asked = NonNullable<Parameters<typeof useGaps>[0]>;

/**
 * Fetches where the map marks all findings of the chosen kinds, where the first answer (`gaps`) lists only some of
 * them. Returns them once they are `known`, and whether the question has `ended`, with or without an answer. `asked`
 * are the parameters of the first answer.
 */
export function useAllMarks(
  gaps: ReturnType<typeof useGaps>,
  asked: Asked,
  kinds: readonly GapKind[],
): { readonly known: AllMarks | undefined; readonly ended: boolean } {
  const first = gaps.data;
  const cut = first === undefined ? [] : kindsCut(first, kinds);
  const isNeeded = cut.length > 0;
  const rest = useGaps(isNeeded ? { ...asked, kind: [...cut], limit: 1, marks: true } : undefined);
  // Another user may have changed the network between the two answers. The next ones will fit together.
  const data =
    isNeeded && !rest.isPlaceholderData && rest.data?.revision === first?.revision ? rest.data : undefined;
  const known = useMemo(() => data && allMarksOf(data), [data]);
  return { known, ended: !isNeeded || data !== undefined || rest.isError };
}
