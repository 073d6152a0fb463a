import { useMemo } from 'react';
import { STAGES } from '../../../domain/model/vocabulary.ts';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';
import { fullNameOf, nameOf } from '../../model/labels.ts';

interface Choice {
  readonly value: string;
  readonly label: string;
}

/**
 * Returns all filières as options of a drop-down list, sorted by stage, then by name. In what-if mode,
 * supposed filières are included.
 */
export function useFiliereChoices(): readonly Choice[] {
  const { vocabulary } = useWords();
  const { view } = useNetwork();
  return useMemo(
    () =>
      [...view.filieres.values()]
        .map(({ id, filiere }) => ({
          value: id,
          label: fullNameOf(view, vocabulary, id),
          stage: STAGES.indexOf(filiere.stage),
        }))
        .sort((a, b) => a.stage - b.stage || a.label.localeCompare(b.label, 'fr'))
        .map(({ value, label }) => ({ value, label })),
    [view, vocabulary],
  );
}

/** Returns all outlets as options of a drop-down list. */
export function useOutletChoices(): readonly Choice[] {
  const { vocabulary } = useWords();
  const { view } = useNetwork();
  return useMemo(
    () => [...view.outlets.keys()].map((id) => ({ value: id, label: nameOf(view, vocabulary, id) })),
    [view, vocabulary],
  );
}
