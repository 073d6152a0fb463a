import { useMemo } from 'react';
import { wholeMap } from '../../../domain/map/whole-map.ts';
import { vocabulary } from '../../../domain/messages/fr/vocabulary.ts';
import { useNetwork } from '../../context/network.tsx';
import type { ExplorerView } from '../../context/screens.ts';
import { hasFrames } from './map-content.ts';

export type WholeMap = ReturnType<typeof wholeMap>;

/**
 * Returns the map with every box of the network, whatever the day, the filters and the what-if, arranged as `choices`
 * (the state of the map in the address) asks. What is shown is a part of it.
 */
export function useWholeMap(choices: Pick<ExplorerView, 'layout' | 'grouped'>): WholeMap {
  const { document } = useNetwork();
  const { layout, grouped } = choices;
  return useMemo(
    () =>
      wholeMap(document, {
        ...{ layout, grouped: hasFrames({ layout, grouped }) },
        // Its box has the size of its French name in every language, so that everyone sees the same places.
        generalOutlet: vocabulary.generalOutlet,
      }),
    [document, layout, grouped],
  );
}
