import type { Filiere } from '../../model/entities.ts';
import { FOLDED_LEVELS, type FoldedLevel, type KeptLayout, placeIn } from '../../model/map-place.ts';
import type { NetworkDocument } from '../../model/network.ts';

/** Where a box stood when places were last kept, in units of the map (`domain/model/map-place.ts`). */
export interface KeptPlace {
  readonly x: number;
  readonly y: number;
  readonly pinned?: boolean | undefined;
}

/** The kept places of boxes, by id. */
export type KeptPlaces = ReadonlyMap<string, KeptPlace>;

/**
 * The kept places of one layout by the id of a filière or an outlet: those of its own box, and at each level those of the
 * box in which it is folded.
 */
export type KeptByLevel = ReadonlyMap<'filieres' | FoldedLevel, KeptPlaces>;

/** What tells the boxes of a level apart, for a filière with the type of its operator. */
export const boxKey = (
  level: FoldedLevel,
  { operator, stage }: Pick<Filiere, 'operator' | 'stage'>,
  type: string,
): string =>
  level === 'operators' ? `${stage} ${operator}` : level === 'types' ? `${stage} ${type}` : stage;

/**
 * Returns the places that a document keeps for a layout; undefined when it keeps none. `bandOf` gives the band of a
 * filière in the layout by bassin, where a box belongs to one band.
 */
export function keptIn(
  { filieres, outlets, operators }: NetworkDocument,
  layout: KeptLayout,
  bandOf: (filiere: string) => string,
): KeptByLevel | undefined {
  const own = new Map<string, KeptPlace>();
  for (const element of [...filieres, ...outlets]) {
    const place = placeIn(element, layout);
    if (place !== undefined) own.set(element.id, place);
  }
  const kept = new Map<'filieres' | FoldedLevel, KeptPlaces>([['filieres', own]]);
  const typeOf = new Map(operators.map(({ id, type }) => [id, type]));
  const band = layout === 'bassin' ? bandOf : () => '';
  for (const level of FOLDED_LEVELS) {
    const keyOf = (filiere: Filiere): string =>
      `${band(filiere.id)} ${boxKey(level, filiere, typeOf.get(filiere.operator) ?? '')}`;
    const ofBox = new Map<string, KeptPlace>();
    for (const filiere of filieres) {
      const place = placeIn(filiere, layout, level);
      const key = place && keyOf(filiere);
      if (key !== undefined && !ofBox.has(key)) ofBox.set(key, place!);
    }
    const places = new Map<string, KeptPlace>();
    for (const filiere of filieres) {
      const place = ofBox.get(keyOf(filiere));
      if (place !== undefined) places.set(filiere.id, place);
    }
    const ofOutlets = outlets.flatMap((outlet) => placeIn(outlet, layout, level) ?? []);
    for (const outlet of outlets) {
      const place = placeIn(outlet, layout, level) ?? (ofOutlets.length === 1 ? ofOutlets[0] : undefined);
      if (place !== undefined) places.set(outlet.id, place);
    }
    kept.set(level, places);
  }
  return [...kept.values()].every(({ size }) => size === 0) ? undefined : kept;
}

/** Whether two sets of kept places are equal. */
export const sameKept = (one: KeptByLevel | undefined, other: KeptByLevel | undefined): boolean =>
  one === other ||
  (one !== undefined &&
    other !== undefined &&
    [...one].every(([level, places]) => samePlaces(places, other.get(level))));

const samePlaces = (one: KeptPlaces, other: KeptPlaces | undefined): boolean =>
  one.size === other?.size &&
  [...one].every(([id, { x, y, pinned }]) => {
    const place = other.get(id);
    return place?.x === x && place.y === y && place.pinned === pinned;
  });
