import { KEPT_LAYOUTS, type KeptLayout, type Placed } from '../../model/map-place.ts';
import type { NetworkDocument } from '../../model/network.ts';
import { arrangedPlaces, type ElementPlaces, type MapWords, PLACED_LISTS } from './arrange.ts';
import { placesBeside } from './beside.ts';

/**
 * A network of more boxes is not arranged when it is written, as that takes long. The map arranges what it shows, and
 * the whole is arranged when somebody asks for it.
 */
const MOST_BOXES = 1_000;
/** The free layout takes longest: it is arranged for fewer. */
const MOST_FREE = 400;

/** Whether an element has no place on the map. */
export const lacks = ({ mapPlaces }: Placed): boolean => mapPlaces === undefined;
/** Returns the elements of a document that have a box on the map. */
export const boxesOf = ({
  filieres,
  outlets,
}: NetworkDocument): readonly (Placed & { readonly id: string })[] => [...filieres, ...outlets];

/**
 * Whether the first change to a document has to keep the places of its boxes: it has some, keeps no place of any, and is
 * not too large.
 */
export const isUnarranged = (document: NetworkDocument): boolean => {
  const boxes = boxesOf(document);
  return boxes.length > 0 && boxes.length <= MOST_BOXES && boxes.every(lacks);
};

/** Returns the layouts that are arranged when a document is written. */
export const layoutsToArrange = (document: NetworkDocument): readonly KeptLayout[] =>
  KEPT_LAYOUTS.filter((layout) => layout !== 'organic' || boxesOf(document).length <= MOST_FREE);

/**
 * Returns a document in which every filière and outlet has its places on the map. Where most boxes have
 * none, the whole map is arranged; else each new one gets a place beside its like.
 */
export function withAllPlaces(document: NetworkDocument, words: MapWords): NetworkDocument {
  const fresh = new Set(PLACED_LISTS.flatMap((list) => document[list].filter(lacks).map(({ id }) => id)));
  if (fresh.size === 0) return document;
  const places = placesFor(document, fresh, words, IN_THREAD);
  const filled = <T extends Placed & { readonly id: string }>(element: T): T => {
    const own = lacks(element) ? places.get(element.id) : undefined;
    return own === undefined ? element : { ...element, mapPlaces: [...own] };
  };
  return {
    ...document,
    filieres: document.filieres.map(filled),
    outlets: document.outlets.map(filled),
  };
}

/** How many new elements an edit may have for the whole map to be arranged, and for each to get a place beside its like. */
export interface Effort {
  readonly arranged: number;
  readonly beside: number;
}

/** The effort of a thread. Of more new elements, each would look at too many others. */
export const IN_THREAD: Effort = { arranged: MOST_BOXES, beside: 1_000 };
/** The effort of what others wait for. */
export const AT_ONCE: Effort = { arranged: 12, beside: 100 };

/**
 * Returns places for the elements with the ids in `fresh`, at least: those of an arrangement of the whole map where most
 * boxes have none so far, else places beside their like. None where that is more than the `effort`.
 */
export function placesFor(
  document: NetworkDocument,
  fresh: ReadonlySet<string>,
  words: MapWords,
  effort: Effort,
): ElementPlaces {
  const boxes = boxesOf(document);
  const isMostlyNew = boxes.filter(lacks).length * 2 > boxes.length;
  if (!isMostlyNew || fresh.size > effort.arranged)
    return fresh.size > effort.beside ? new Map() : placesBeside(document, fresh);
  return arrangedPlaces(document, words, layoutsToArrange(document));
}
