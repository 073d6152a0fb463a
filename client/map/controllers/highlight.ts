import type { Core } from 'cytoscape';
import { useEffect, useMemo } from 'react';
import { type Attention, type Emphases, emphasesOf, emphasisIn } from '../../../domain/map/highlight.ts';
import { type Highlighted, highlighted } from '../../../domain/map/highlighted.ts';
import type { PlacedMap } from '../../../domain/map/map-model.ts';

const NOTHING: readonly string[] = [];

/**
 * Shows what stands out. On a large map it is given back, to be drawn over the map: to draw thousands of lines again would
 * make the hand wait.
 */
export function useHighlight(
  drawing: Core | undefined,
  given: {
    readonly map: PlacedMap;
    readonly large: boolean;
    readonly attention: Attention;
    /** What has been clicked and is not open yet. */
    readonly clicked: { readonly element: string | undefined } | undefined;
    /** The box where the keyboard is. */
    readonly cursor: string | undefined;
  },
): { readonly over: Highlighted | undefined } {
  const { map, large, clicked } = given;
  const { chosen, lit, near } = given.attention;
  const over = useMemo(() => {
    if (!large) return undefined;
    return highlighted(map, clicked ? { chosen: clicked.element, lit: NOTHING } : { chosen, lit });
  }, [large, map, chosen, lit, clicked]);
  const [marked, litUp] = large ? [undefined, NOTHING] : [chosen, lit];
  const emphases = useMemo(
    () => emphasesOf(map, { chosen: marked, lit: litUp, near }),
    [map, marked, litUp, near],
  );
  const cursor = large ? undefined : given.cursor;
  useEffect(() => {
    if (drawing !== undefined) showHighlight(drawing, emphases, cursor);
  }, [drawing, emphases, cursor]);
  return { over };
}

/** Marks what stands out on the drawing and dims the rest; `cursor` is the box where the keyboard is. */
export function showHighlight(
  drawing: Core,
  emphases: Emphases | undefined,
  cursor: string | undefined,
): void {
  const emphasisOf = emphasisIn(emphases);
  drawing.batch(() => {
    drawing.elements().removeClass('dim near lit chosen cursor');
    if (emphases !== undefined)
      for (const element of drawing.elements().toArray()) element.addClass([...emphasisOf(element.id())]);
    if (cursor !== undefined) drawing.getElementById(cursor).addClass('cursor');
  });
}
