import { useMemo } from 'react';
import { wholeMap } from '../../../domain/map/whole-map.ts';
import { vocabulary } from '../../../domain/messages/fr/vocabulary.ts';
import { useNetwork } from '../../context/network.tsx';
import type { ExplorerView } from '../../context/screens.ts';

export type WholeMap = ReturnType<typeof wholeMap>;

/**
 * Returns the map with every box of the network, whatever the day, the filters and the what-if, arranged by `layout`. What is shown is a part of it.
 */
export function useWholeMap({ layout }: Pick<ExplorerView, 'layout'>): WholeMap {
  const { document } = useNetwork();
  return useMemo(
    () =>
      wholeMap(document, {
        layout,
        // Its box has the size of its French name in every language, so that everyone sees the same places.
        generalOutlet: vocabulary.generalOutlet,
      }),
    [document, layout],
  );
}
