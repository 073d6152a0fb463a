import { useMemo } from 'react';
import type { GapsAnswer } from '../../../domain/api/questions/gaps.ts';
import { filieresInside } from '../../../domain/map/filters.ts';
import { useNetwork } from '../../context/network.tsx';
import type { GapsView } from '../../context/screens.ts';
import { indexAnswer, linesOf } from '../../findings/findings.ts';
import { keepFindings, keepLines } from './selection.ts';

/**
 * Applies the filters of the screen (`choices`) to the server's findings. Returns the findings that pass (`kept`),
 * and the pairs of operators with missing passerelles that pass (`keptLines`).
 */
export function useKept(answer: GapsAnswer | undefined, choices: GapsView) {
  const { view } = useNetwork();
  const { bassin, type, stage, sector, kind, certainty, life } = choices;
  const inside = useMemo(
    () => filieresInside(view, { bassin, type, stage, sector }),
    [view, bassin, type, stage, sector],
  );
  const lines = useMemo(() => (answer ? linesOf(answer, indexAnswer(view, answer)) : []), [view, answer]);
  const chosen = useMemo(
    () => ({ kind, certainty, life, lives: answer?.lives ?? {} }),
    [kind, certainty, life, answer],
  );
  const kept = useMemo(
    () => keepFindings(view, answer?.findings ?? [], inside, chosen),
    [view, answer, inside, chosen],
  );
  const keptLines = useMemo(() => keepLines(view, lines, inside, chosen), [view, lines, inside, chosen]);
  return { kept, keptLines };
}
