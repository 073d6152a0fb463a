import type { Core } from 'cytoscape';
import type { PlacedMap } from '../map-model.ts';

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
      weights: [0.5],
      distances: [0],
      sourceEndpoint: '0px 0px',
      targetEndpoint: '0px 0px',
      halo: 0,
    },
    classes: 'edge SUPPOSED preview',
  });
}

/** Tells which filière or outlet the pointer is on. Returns how to stop listening. */
export function listenToPointing(drawing: Core, point: (node: string | undefined) => void): () => void {
  const enter = (event: { target: { id(): string } }): void => point(event.target.id());
  const leave = (): void => point(undefined);
  drawing.on('mouseover', '.node', enter);
  drawing.on('mouseout', '.node', leave);
  return () => {
    drawing.off('mouseover', '.node', enter);
    drawing.off('mouseout', '.node', leave);
  };
}
