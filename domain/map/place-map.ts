import { keptPlacing } from './kept/kept-layout.ts';
import { layoutInput } from './layout-input.ts';
import type { Layout } from './layouts/columns.ts';
import type { Watch } from './layouts/order.ts';
import { LAYOUTS } from './layouts/registry.ts';
import { besideColumn, withColumnBefore } from './layouts/silent-column.ts';
import type { MapContent } from './map-model.ts';
import { isSilent } from './silent.ts';

/**
 * Computes the places of all boxes of the map, by the kind of layout that the content asks for. Boxes stand where the
 * network keeps them; one that keeps no places is arranged afresh. With `before`, boxes
 * stay near their places in that earlier layout where possible. `watch` is told the progress, from 0 to 1. With fewer `starts`, it takes
 * less time and may leave a few more crossings.
 */
export function layoutOf(content: MapContent, before?: Layout, watch?: Watch, starts?: number): Layout {
  const asked = LAYOUTS.find(({ id }) => id === content.layout) ?? LAYOUTS[0]!;
  const place = keptPlacing(content) ?? asked.place;
  const input = { ...layoutInput(content), before, watch, starts };
  const silent = new Set(content.nodes.filter(isSilent).map(({ id }) => id));
  const hasOwnColumn = asked.id === 'stage' || asked.id === 'operator';
  if (!hasOwnColumn || silent.size === 0 || silent.size === content.nodes.length) return place(input);
  return withColumnBefore(input, silent, place(besideColumn(input, silent)));
}
