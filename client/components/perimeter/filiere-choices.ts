import { useMemo } from 'react';
import { fullNameOf, nameOf } from '../../../domain/map/names.ts';
import { STAGES } from '../../../domain/model/vocabulary.ts';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';

interface Choice {
  readonly value: string;
  readonly label: string;
}

/**
 * Returns all filières of the shown network as options of a drop-down list (`value` is the id, `label` the name with
 * the operator), sorted by stage, then by name. In what-if mode, supposed filières are among them.
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

/**
 * Returns all outlets (job goals) of the shown network as options of a drop-down list: `value` is the id, `label` the
 * name.
 */
export function useOutletChoices(): readonly Choice[] {
  const { vocabulary } = useWords();
  const { view } = useNetwork();
  return useMemo(
    () => [...view.outlets.keys()].map((id) => ({ value: id, label: nameOf(view, vocabulary, id) })),
    [view, vocabulary],
  );
}
