import { useMemo } from 'react';
import { STAGES } from '../../../domain/model/vocabulary.ts';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';
import { fullNameOf, nameOf } from '../../model/labels.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Filières to choose from, in the order of the map; where changes are supposed, with those that they add. */
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

/** Outlets, by name. */
export function useOutletChoices(): readonly Choice[] {
  const { vocabulary } = useWords();
  const { view } = useNetwork();
  return useMemo(
    () => [...view.outlets.keys()].map((id) => ({ value: id, label: nameOf(view, vocabulary, id) })),
    [view, vocabulary],
  );
}
