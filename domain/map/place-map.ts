import type { Layout } from './layouts/columns.ts';
import type { Watch } from './layouts/order.ts';
import { LAYOUTS } from './layouts/registry.ts';
import { layoutInput, type MapContent } from './map-model.ts';

/**
 * Computes the places of all boxes of the map, by the kind of layout that the content asks for. With `before`, boxes
 * stay near their places in that earlier layout where possible. `watch` is told the progress, from 0 to 1.
 */
export function layoutOf(content: MapContent, before?: Layout, watch?: Watch): Layout {
  const asked = LAYOUTS.find(({ id }) => id === content.layout) ?? LAYOUTS[0]!;
  return asked.place({ ...layoutInput(content), before, watch });
}
