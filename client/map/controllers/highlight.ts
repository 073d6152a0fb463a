import type { Core } from 'cytoscape';
import { useEffect, useMemo } from 'react';
import { type Attention, type Emphases, emphasesOf, emphasisIn } from '../../../domain/map/highlight.ts';
import { type Highlighted, highlighted } from '../../../domain/map/highlighted.ts';
import type { PlacedMap } from '../../../domain/map/map-model.ts';

const NOTHING: readonly string[] = [];

/**
 * Highlights the selected element and those of a finding or pathway (`attention`) on the map. On a small map it marks
 * them in the drawing and returns nothing in `over`. On a large map it returns them in `over`, to be drawn on top,
 * because drawing thousands of lines again would be slow.
 */
export function useHighlight(
  drawing: Core | undefined,
  given: {
    readonly map: PlacedMap;
    readonly large: boolean;
    readonly attention: Attention;
    /** The element that was just clicked and whose details are not open yet. */
    readonly clicked: { readonly element: string | undefined } | undefined;
    /** The box under the keyboard cursor. */
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

/**
 * Marks the elements of a Cytoscape drawing as highlighted, dimmed or selected, as `emphases` says by id; undefined
 * clears all marks. `cursor` is the id of the box under the keyboard cursor.
 */
export function showHighlight(
  drawing: Core,
  emphases: Emphases | undefined,
  cursor: string | undefined,
): void {
  const emphasisOf = emphasisIn(emphases);
  drawing.batch(() => {
    drawing.elements().removeClass('dim near lit chosen cursor');
    if (emphases !== undefined)
      // A part of a box is emphasised as its box is.
      for (const element of drawing.elements().toArray())
        element.addClass([...emphasisOf(element.data('of') ?? element.id())]);
    if (cursor !== undefined) drawing.getElementById(cursor).addClass('cursor');
  });
}
