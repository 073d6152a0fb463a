import type { Core, Position } from 'cytoscape';
import { useEffect, useMemo, useState } from 'react';
import { type UnderPointer, underPointer } from '../../../domain/map/highlighted.ts';
import type { PlacedMap } from '../../../domain/map/map-model.ts';
import type { Hit } from '../hit-test.ts';
import { type Finder, listenToHover } from './pointer.ts';

export interface Hovering {
  /** The part of the map under the pointer, and where the pointer came to it, in pixels of the drawing. */
  readonly hit: Hit | undefined;
  readonly at: Position;
  /** What stands out for it; the rest is dimmed. */
  readonly shown: UnderPointer | undefined;
}

const NOWHERE: Pick<Hovering, 'hit' | 'at'> = { hit: undefined, at: { x: 0, y: 0 } };

/**
 * Returns what the pointer is on. Nothing while the map moves, and while `isOff`, as when a passerelle is being drawn.
 * `find` finds what is under the pointer.
 */
export function useHovering(
  drawing: Core | undefined,
  map: PlacedMap,
  find: Finder,
  isOff: boolean,
): Hovering {
  const [{ hit, at }, setHovering] = useState(NOWHERE);
  useEffect(() => {
    // A finger does not hover: after a tap the rest would stay dimmed.
    if (drawing === undefined || isOff || window.matchMedia('(hover: none)').matches) return;
    const letGo = (): void => setHovering(NOWHERE);
    const stop = listenToHover(drawing, find, (found, place) =>
      setHovering({ hit: found, at: { ...place } }),
    );
    drawing.on('viewport', letGo);
    return () => {
      stop();
      drawing.off('viewport', letGo);
      letGo();
    };
  }, [drawing, find, isOff]);
  const shown = useMemo(() => underPointer(map, hit?.id), [map, hit]);
  return { hit, at, shown };
}
