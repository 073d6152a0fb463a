import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import type { PlacedMap } from '../../../domain/map/map-model.ts';
import { LINE_LOOKS } from '../../../domain/map/marks.ts';
import { type Finder, listenToHover } from './pointer.ts';

/**
 * A passerelle that the user draws on the map: it starts at one box and ends at the box that is clicked.
 */
export interface Linking {
  /** Undefined while no passerelle is being drawn. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Starts a passerelle at the box under the keyboard cursor. */
  start(node: string): void;
  point(node: string | undefined): void;
  pick(node: string): void;
  cancel(): void;
}

/**
 * While the user draws a passerelle (`linking`), shows a dashed line from its start to the box under the pointer.
 * `find` finds that box, and `linking` is told of it.
 */
export function useLinkingPreview(
  drawing: Core | undefined,
  map: PlacedMap,
  find: Finder,
  linking: Linking | undefined,
): void {
  const { from, to, point } = linking ?? {};
  useEffect(() => {
    if (drawing === undefined || from === undefined || point === undefined) return;
    return listenToHover(drawing, find, (hit) => point(hit?.kind === 'node' ? hit.id : undefined));
  }, [drawing, find, from, point]);
  useEffect(() => {
    if (drawing !== undefined) showPreview(drawing, map, from, to);
  }, [drawing, map, from, to]);
}

/** Id of the dashed line. */
const PREVIEW = 'edge preview';

/** Draws the dashed line between two boxes, or removes it when an end is missing. */
function showPreview(drawing: Core, map: PlacedMap, from: string | undefined, to: string | undefined): void {
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
