import type { Core } from 'cytoscape';
import type { PlacedMap } from '../../../domain/map/map-model.ts';
import { LINE_LOOKS } from '../../../domain/map/marks.ts';

/** The edge that is being drawn. */
const PREVIEW = 'edge preview';

/** Draws a line from a box of the map to the one that is pointed at; without an end, none. */
export function showPreview(
  drawing: Core,
  map: PlacedMap,
  from: string | undefined,
  to: string | undefined,
): void {
  drawing.getElementById(PREVIEW).remove();
  const has = (node: string): boolean => map.nodes.some(({ id }) => id === node);
  if (from === undefined || to === undefined || from === to || !has(from) || !has(to)) return;
  drawing.add({
    data: {
      id: PREVIEW,
      source: from,
      target: to,
      element: '',
      label: '+',
      width: LINE_LOOKS.SUPPOSED.width,
      weights: [0.5],
      distances: [0],
      sourceEndpoint: '0px 0px',
      targetEndpoint: '0px 0px',
      halo: 0,
    },
    classes: 'edge SUPPOSED preview',
  });
}
