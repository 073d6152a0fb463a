import type { Layout } from './layouts/columns.ts';
import type { Watch } from './layouts/order.ts';
import { LAYOUTS } from './layouts/registry.ts';
import { dressMap, layoutInput, type MapContent, type PlacedMap } from './map-model.ts';

/**
 * Computes the places of all boxes by the layout of the content. With `before`, boxes keep their places as far as
 * possible.
 */
export function layoutOf(content: MapContent, before?: Layout, watch?: Watch): Layout {
  const asked = LAYOUTS.find(({ id }) => id === content.layout) ?? LAYOUTS[0]!;
  return asked.place({ ...layoutInput(content), before, watch });
}

/** Lays out and labels the whole map in one call. */
export const placeMap = (content: MapContent): PlacedMap => dressMap(content, layoutOf(content));
