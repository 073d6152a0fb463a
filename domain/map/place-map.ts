import type { Layout } from './layouts/columns.ts';
import type { Watch } from './layouts/order.ts';
import { LAYOUTS } from './layouts/registry.ts';
import { layoutInput, type MapContent } from './map-model.ts';

/** The places of all boxes by the layout that is asked for. */
export function layoutOf(content: MapContent, before?: Layout, watch?: Watch): Layout {
  const asked = LAYOUTS.find(({ id }) => id === content.layout) ?? LAYOUTS[0]!;
  return asked.place({ ...layoutInput(content), before, watch });
}
