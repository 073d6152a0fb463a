import { arrangedPlaces } from '../../domain/map/kept/arrange.ts';
import { vocabulary } from '../../domain/messages/fr/vocabulary.ts';
import type { KeptLayout, MapPlace } from '../../domain/model/map-place.ts';
import type { OpenNetwork } from '../network-reader.ts';

/** The places of all boxes of a network, by the id of the element. */
export interface Arrangement {
  readonly places: readonly (readonly [id: string, places: readonly MapPlace[]])[];
}

/** Arranges the whole map of a network afresh, in all layouts that keep places or in some. Pinned boxes stay. */
export const arrangement = (
  { document }: OpenNetwork,
  { layouts }: { readonly layouts?: readonly KeptLayout[] | undefined },
): Arrangement => ({ places: [...arrangedPlaces(document, vocabulary, layouts)] });
