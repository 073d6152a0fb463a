import { KEPT_LAYOUTS, type Placed } from '../../model/map-place.ts';
import type { NetworkDocument } from '../../model/network.ts';
import { arrangedPlaces, type ElementPlaces, type MapWords, PLACED_LISTS } from './arrange.ts';
import { placesBeside } from './beside.ts';

/**
 * A network of more boxes is not arranged when it is written, as that takes minutes. The map arranges what it shows, and
 * the whole is arranged when somebody asks for it.
 */
const MOST_BOXES = 2_000;
/** The free layout takes longest: it is arranged for fewer. */
const MOST_FREE = 400;

/** Whether an element has no place on the map. */
export const lacks = ({ mapPlaces }: Placed): boolean => mapPlaces === undefined;
/** Returns the elements of a document that have a box on the map. */
export const boxesOf = ({
  filieres,
  outlets,
}: NetworkDocument): readonly (Placed & { readonly id: string })[] => [...filieres, ...outlets];

/** Whether a document has filières or outlets and keeps no place of any. */
export const isUnarranged = (document: NetworkDocument): boolean => {
  const boxes = boxesOf(document);
  return boxes.length > 0 && boxes.every(lacks);
};

/**
 * Returns a document in which every filière and outlet has its places on the map. Where most boxes have
 * none, the whole map is arranged; else each new one gets a place beside its like.
 */
export function withAllPlaces(document: NetworkDocument, words: MapWords): NetworkDocument {
  const fresh = new Set(PLACED_LISTS.flatMap((list) => document[list].filter(lacks).map(({ id }) => id)));
  if (fresh.size === 0) return document;
  const places = placesFor(document, fresh, words, Number.POSITIVE_INFINITY);
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

/**
 * Returns places for the elements with the ids in `fresh`, at least: those of an arrangement of the whole map where most
 * boxes have none so far and no more than `most` are new, else places beside their like.
 */
export function placesFor(
  document: NetworkDocument,
  fresh: ReadonlySet<string>,
  words: MapWords,
  most: number,
): ElementPlaces {
  const boxes = boxesOf(document);
  const isMostlyNew = boxes.filter(lacks).length * 2 > boxes.length;
  if (!isMostlyNew || fresh.size > most) return placesBeside(document, fresh);
  if (boxes.length > MOST_BOXES) return new Map();
  const layouts = KEPT_LAYOUTS.filter((layout) => layout !== 'organic' || boxes.length <= MOST_FREE);
  return arrangedPlaces(document, words, layouts);
}
