import type { OpenNetwork } from '../../domain/answers/open-network.ts';
import { arrangedPlaces } from '../../domain/map/kept/arrange.ts';
import { vocabulary } from '../../domain/messages/fr/vocabulary.ts';
import { KEPT_LAYOUTS, type KeptLayout, type MapPlace } from '../../domain/model/map-place.ts';

/** The places of all boxes of a network, by the id of the element. */
export interface Arrangement {
  readonly places: readonly (readonly [id: string, places: readonly MapPlace[]])[];
}

/** In a network with more filières, the free layout takes minutes: it is arranged only when it is named. */
const MOST_FREE = 1_000;

/** Arranges the whole map of a network afresh, in all layouts that keep places or in some. Pinned boxes stay. */
export const arrangement = (
  { document }: OpenNetwork,
  { layouts }: { readonly layouts?: readonly KeptLayout[] | undefined },
): Arrangement => {
  const isLarge = document.filieres.length > MOST_FREE;
  const usual = KEPT_LAYOUTS.filter((layout) => layout !== 'organic' || !isLarge);
  return { places: [...arrangedPlaces(document, vocabulary, layouts ?? usual)] };
};
