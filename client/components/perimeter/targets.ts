import { useMemo } from 'react';
import { choices } from '../../../domain/map/filters.ts';
import { fullNameOf, nameOf, sectorLabel } from '../../../domain/map/names.ts';
import { GENERIC_SECTOR } from '../../../domain/model/vocabulary.ts';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';

interface TargetChoice {
  readonly value: string;
  readonly label: string;
}

/**
 * Returns the goals that a question about pathways can have, as options of a drop-down list. The value is empty for
 * any outlet (job goal), else the id of an outlet or filière, or `sector:CODE`.
 */
export function useTargets(): readonly TargetChoice[] {
  const { t, vocabulary, gapWords } = useWords();
  const { view } = useNetwork();
  return useMemo(
    () => [
      { value: '', label: gapWords.anyOutlet },
      ...[...view.outlets.keys()].map((id) => ({ value: id, label: nameOf(view, vocabulary, id) })),
      ...choices(view)
        .sectors.filter((code) => code !== GENERIC_SECTOR)
        .map((code) => ({ value: `sector:${code}`, label: sectorLabel(vocabulary, t.sectors, code) })),
      ...[...view.filieres.keys()].map((id) => ({ value: id, label: fullNameOf(view, vocabulary, id) })),
    ],
    [view, vocabulary, t, gapWords],
  );
}
