import { applied } from '../../domain/change/difference.ts';
import type { Element, ElementChange } from '../../domain/change/record.ts';
import { type ElementPlaces, type MapWords, PLACED_LISTS } from '../../domain/map/kept/arrange.ts';
import { AT_ONCE, boxesOf, type Effort, IN_THREAD, lacks, placesFor } from '../../domain/map/kept/fill.ts';
import type { MapPlace, Placed } from '../../domain/model/map-place.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';

const isPlacedList = (list: string): boolean => (PLACED_LISTS as readonly string[]).includes(list);

/**
 * Adds the places on the map to the new filières and outlets of some changes to a document. A network that
 * keeps none so far is left so, unless most of it is new. New elements get none where that is more than the `effort`.
 */
export function withNewPlaces(
  document: NetworkDocument,
  changes: readonly ElementChange[],
  words: MapWords,
  effort: Effort = IN_THREAD,
): readonly ElementChange[] {
  const fresh = new Set(
    changes.flatMap(({ list, id, before, after }) =>
      isPlacedList(list) && before === null && after !== null && lacks(after as Placed) ? [id] : [],
    ),
  );
  if (fresh.size === 0) return changes;
  const { document: after } = applied(document, changes);
  const boxes = boxesOf(after);
  const old = boxes.filter((box) => lacks(box) && !fresh.has(box.id));
  if (old.length * 2 > boxes.length) return changes;
  const places = placesFor(after, fresh, words, effort);
  return changes.map((change) =>
    withPlaces(change, fresh.has(change.id) ? places.get(change.id) : undefined),
  );
}

/**
 * Adds the places of an arrangement to the first changes of a network that keeps none: those to the elements that they
 * change or leave as they are, and places beside their like to new ones.
 */
export function withFirstPlaces(
  document: NetworkDocument,
  changes: readonly ElementChange[],
  places: ElementPlaces,
  words: MapWords,
): readonly ElementChange[] {
  const touched = new Set(changes.map(({ list, id }) => `${list} ${id}`));
  const others = placeChanges(document, places).filter(({ list, id }) => !touched.has(`${list} ${id}`));
  const own = changes.map((change) =>
    change.before === null ? change : withPlaces(change, places.get(change.id)),
  );
  return withNewPlaces(document, [...own, ...others], words, AT_ONCE);
}

const withPlaces = (change: ElementChange, places: readonly MapPlace[] | undefined): ElementChange =>
  places === undefined || change.after === null || !isPlacedList(change.list)
    ? change
    : { ...change, after: { ...change.after, mapPlaces: places } };

/** Returns the changes that give the elements of a document these places, where they have others or none. */
export function placeChanges(document: NetworkDocument, places: ElementPlaces): readonly ElementChange[] {
  return PLACED_LISTS.flatMap((list) =>
    (document[list] as unknown as readonly (Element & Placed)[]).flatMap((before): ElementChange[] => {
      const wanted = places.get(before.id);
      if (wanted === undefined || JSON.stringify(wanted) === JSON.stringify(before.mapPlaces)) return [];
      return [{ list, id: before.id, before, after: { ...before, mapPlaces: wanted } }];
    }),
  );
}
