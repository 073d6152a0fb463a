import { perDocument } from '../graph/per-snapshot.ts';
import { linkedOperators } from '../model/linked-operators.ts';
import { ENTITY_LISTS, type EntityList, type NetworkDocument } from '../model/network.ts';

type ItemOf<L extends EntityList> = NetworkDocument[L][number];
interface Place {
  readonly list: EntityList;
  readonly index: number;
}

/**
 * The list and index of each entity by id. Operator types are left out, as their codes are a separate set of names.
 */
const placesOf = perDocument((document): ReadonlyMap<string, Place> => {
  const places = new Map<string, Place>();
  for (const list of ENTITY_LISTS) {
    if (list === 'operatorTypes') continue;
    document[list].forEach(({ id }, index) => {
      if (id !== undefined) places.set(id, { list, index });
    });
  }
  return places;
});

const linkedBefore = perDocument(linkedOperators);

/** A mutable draft of a document. A list is copied when it is first changed; unchanged lists are shared. */
export interface Draft {
  /** The list and index of an entity; undefined when the id is not there. */
  readonly placeOf: (id: string) => Place | undefined;
  /** Whether an id was in the document and a change removed it. */
  readonly isRemoved: (id: string) => boolean;
  readonly find: <L extends EntityList>(list: L, id: string) => ItemOf<L> | undefined;
  readonly add: <L extends EntityList>(list: L, item: ItemOf<L>) => void;
  readonly replace: <L extends EntityList>(list: L, id: string, item: ItemOf<L>) => void;
  readonly remove: (id: string) => void;
  /** The present items of a list. */
  readonly items: <L extends EntityList>(list: L) => ItemOf<L>[];
  readonly document: () => NetworkDocument;
}

/**
 * Starts a draft of a document: an object by which elements can be added, replaced and removed, and which gives the
 * resulting document. The document itself is not changed.
 */
export function draftOf(document: NetworkDocument): Draft {
  const known = placesOf(document);
  const linked = linkedBefore(document);
  const moved = new Map<string, Place | undefined>();
  const touched = new Map<EntityList, unknown[]>();
  const placeOf = (id: string): Place | undefined => (moved.has(id) ? moved.get(id) : known.get(id));
  // A list holds items of its own kind, and undefined where an item was removed. The map's type cannot express this.
  const current = <L extends EntityList>(list: L): readonly (ItemOf<L> | undefined)[] =>
    (touched.get(list) ?? document[list]) as readonly (ItemOf<L> | undefined)[];
  const copy = (list: EntityList): unknown[] => {
    const found = touched.get(list) ?? [...document[list]];
    touched.set(list, found);
    return found;
  };
  const withHoles = new Set<EntityList>();
  const items = <L extends EntityList>(list: L): ItemOf<L>[] =>
    withHoles.has(list)
      ? current(list).filter((item): item is ItemOf<L> => item !== undefined)
      : ([...current(list)] as ItemOf<L>[]);
  return {
    placeOf,
    isRemoved: (id) => moved.has(id) && moved.get(id) === undefined,
    find: (list, id) => {
      const place = placeOf(id);
      return place?.list === list ? current(list)[place.index] : undefined;
    },
    add: (list, item) => {
      const of = copy(list);
      if (item.id !== undefined) moved.set(item.id, { list, index: of.length });
      of.push(item);
    },
    replace: (list, id, item) => {
      const place = placeOf(id);
      if (place !== undefined) copy(list)[place.index] = item;
    },
    remove: (id) => {
      const place = placeOf(id);
      if (place === undefined) return;
      copy(place.list)[place.index] = undefined;
      withHoles.add(place.list);
      moved.set(id, undefined);
    },
    items,
    document: () => {
      const lists = [...touched.keys()].map((list) => [list, items(list)] as const);
      // Nothing is supposed where no list was touched.
      if (lists.length === 0) return document;
      return { ...document, linked, ...(Object.fromEntries(lists) as Partial<NetworkDocument>) };
    },
  };
}
