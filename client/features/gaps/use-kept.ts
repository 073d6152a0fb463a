import { useMemo } from 'react';
import type { GapsAnswer } from '../../../domain/api/questions/gaps.ts';
import type { GapKind } from '../../../domain/findings/kinds.ts';
import { filieresInside } from '../../../domain/map/filters.ts';
import type { NetworkView } from '../../../domain/map/network-view.ts';
import { indexAnswer, linesOf } from '../../../domain/map/shown/answered.ts';
import {
  keepFindings,
  keepLines,
  keepUndocumented,
  operatorOfKey,
} from '../../../domain/slides/gaps/selection.ts';
import { useNetwork } from '../../context/network.tsx';
import type { GapsView } from '../../context/screens.ts';

/**
 * Applies the filters of the screen (`choices`) to the server's findings. Returns the findings that pass (`kept`),
 * the pairs of operators with missing passerelles that pass (`keptLines`), and the folded findings that pass, by operator
 * (`undocumented`).
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
  const undocumented = useMemo(
    () => keepUndocumented(view, answer?.undocumented ?? [], inside, chosen),
    [view, answer, inside, chosen],
  );
  return { kept, keptLines, undocumented };
}

/**
 * Returns the state of the folded findings: their number (`folded`), the operator whose line is open (`under`), and
 * whether the finding with a key is listed or in the open line (`isShown`). `choices` is the state of the screen; the
 * last parameter holds what passes the filters.
 */
export function foldState(
  view: NetworkView,
  { open, under: chosen }: GapsView,
  { kept, keptLines, undocumented }: ReturnType<typeof useKept>,
) {
  const isListed = (key: string): boolean =>
    keptLines.some(({ line }) => line.keys.includes(key)) ||
    kept.some((finding) => finding.kind !== 'M04' && finding.key === key);
  // The address of a folded finding opens the line of its operator.
  const ofOpen = open === undefined || isListed(open) ? undefined : operatorOfKey(view, open);
  const under = chosen ?? ofOpen;
  const line = undocumented.find(({ operator }) => operator === under);
  return {
    folded: undocumented.reduce((sum, { total }) => sum + total, 0),
    under,
    isShown: (key: string): boolean =>
      isListed(key) || line?.counts[key.split(':', 1)[0] as GapKind] !== undefined,
  };
}
