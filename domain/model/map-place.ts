import * as z from 'zod';

/** The layouts of the map that keep the place of each box. By place it comes from where the communes lie. */
export const KEPT_LAYOUTS = ['stage', 'bassin', 'operator', 'organic'] as const;
export type KeptLayout = (typeof KEPT_LAYOUTS)[number];

/** The levels at which one box stands for several filières, from the smallest boxes to the largest. */
export const FOLDED_LEVELS = ['operators', 'types', 'stages'] as const;
export type FoldedLevel = (typeof FOLDED_LEVELS)[number];

const Amount = z.int().min(-100_000).max(100_000);

/**
 * Where a box of the map stands in one layout, in units of the map. In the free layout, `x` and `y` are the left side and
 * the top. In the others, `x` is the lane inside the column of its stage, from 0 on, or by operator the column of its
 * frame; `y` is the preferred top, by bassin inside its band. With a `level`, it is the place of the box in which the
 * element is folded; one element of each such box has it.
 */
export const MapPlace = z.strictObject({
  layout: z.enum(KEPT_LAYOUTS),
  level: z.enum(FOLDED_LEVELS).optional(),
  x: Amount,
  y: Amount,
  /** Whether an arrangement of the whole map leaves the box there. */
  pinned: z.boolean().optional(),
});
export type MapPlace = z.infer<typeof MapPlace>;

/** The places of an element on the map, one a layout and level. Of two for the same, the first one counts. */
export const MapPlaces = z.array(MapPlace).min(1).max(40);

/** An element that has a box on the map. */
export interface Placed {
  readonly mapPlaces?: readonly MapPlace[] | undefined;
}

const isFor = (place: MapPlace, layout: KeptLayout, level: FoldedLevel | undefined): boolean =>
  place.layout === layout && place.level === level;

/** Returns the place of an element in a layout and at a level; undefined when none is kept. */
export const placeIn = (
  { mapPlaces }: Placed,
  layout: KeptLayout,
  level?: FoldedLevel,
): MapPlace | undefined => mapPlaces?.find((place) => isFor(place, layout, level));

/** Returns the places of an element with some replaced, in the order of layouts and levels. */
export function withPlacesIn({ mapPlaces = [] }: Placed, places: readonly MapPlace[]): readonly MapPlace[] {
  return KEPT_LAYOUTS.flatMap((layout) =>
    [undefined, ...FOLDED_LEVELS].flatMap((level) => {
      const place = [...places, ...mapPlaces].find((one) => isFor(one, layout, level));
      return place === undefined ? [] : [place];
    }),
  );
}
