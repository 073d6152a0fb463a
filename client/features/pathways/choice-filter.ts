import type { OptionsFilter } from '@mantine/core';
import { useMemo } from 'react';
import { matchNames } from '../../components/match-options.ts';
import { useNetwork } from '../../context/network.tsx';

/**
 * Returns the filter of a choice of filières: one is found by its own name together with the full name, the acronym and
 * the other names of its operator.
 */
export function useChoiceFilter(): OptionsFilter {
  const { view } = useNetwork();
  return useMemo(
    () =>
      matchNames((id) => {
        const found = view.filieres.get(id);
        if (found === undefined) return [];
        const { name, acronym = '', aliases = [] } = found.operator;
        return [[found.filiere.name, name, acronym, ...aliases].join(' ')];
      }),
    [view],
  );
}
