import type { Core } from 'cytoscape';
import { type Emphases, emphasisIn } from '../../../domain/map/highlight.ts';

/** Marks what stands out on the drawing and dims the rest; `cursor` is the box where the keyboard stands. */
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
