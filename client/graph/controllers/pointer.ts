import type { Core, EventObject } from 'cytoscape';
import { type Hit, hitTest } from '../hit-test.ts';
import type { PlacedMap } from '../map-model.ts';

/** What the hand asks of the map. */
export interface Hand {
  /** An element is chosen; the empty ground chooses nothing. */
  choose(element: string | undefined): void;
  /** Twice on a box that stands for several. */
  unfold(box: string): void;
}

/** Pixels beside a line that still count as on it. */
const REACH = 8;

/** Finds what an event is on; built when the pointer first comes, since it takes a moment on a large map. */
export function finder(map: PlacedMap): (drawing: Core, event: EventObject) => Hit | undefined {
  let find: ReturnType<typeof hitTest> | undefined;
  return (drawing, { position }) => {
    find ??= hitTest(map);
    return find(position.x, position.y, REACH / drawing.zoom());
  };
}
export type Finder = ReturnType<typeof finder>;

/** Clicks and double clicks. Returns how to stop listening. */
export function listenToHand(drawing: Core, find: Finder, { choose, unfold }: Hand): () => void {
  const onTap = (event: EventObject): void => choose(find(drawing, event)?.element);
  const onTwice = (event: EventObject): void => {
    const hit = find(drawing, event);
    if (hit?.kind === 'node') unfold(hit.id);
  };
  drawing.on('tap', onTap);
  drawing.on('dbltap', onTwice);
  return () => {
    drawing.off('tap', onTap);
    drawing.off('dbltap', onTwice);
  };
}

/** Tells what the pointer is on, each time that it changes. Returns how to stop listening. */
export function listenToHover(
  drawing: Core,
  find: Finder,
  hover: (hit: Hit | undefined) => void,
): () => void {
  const container = drawing.container();
  let last: string | undefined;
  const tell = (hit: Hit | undefined): void => {
    if (hit?.id === last) return;
    last = hit?.id;
    if (container !== null) container.style.cursor = hit === undefined ? '' : 'pointer';
    hover(hit);
  };
  const onMove = (event: EventObject): void => {
    // While the map is dragged, the pointer is on the map.
    const { originalEvent } = event;
    if (!(originalEvent instanceof MouseEvent) || originalEvent.buttons === 0) tell(find(drawing, event));
  };
  const onLeave = (): void => tell(undefined);
  drawing.on('mousemove', onMove);
  container?.addEventListener('mouseleave', onLeave);
  return () => {
    drawing.off('mousemove', onMove);
    container?.removeEventListener('mouseleave', onLeave);
  };
}
