import type { Core, EventObject } from 'cytoscape';
import type { PlacedMap } from '../../../domain/map/map-model.ts';
import { type Hit, hitTest } from '../hit-test.ts';

/** What the hand asks of the map, as it is drawn now. */
export interface Hand {
  readonly find: Finder;
  /** An element is chosen; the empty ground chooses nothing. */
  choose(element: string | undefined): void;
  /** Twice on a box that stands for several. */
  unfold(box: string): void;
}

/** Pixels beside a line that still count as on it. */
const REACH = 8;
/** Two clicks so near to each other, in time and on the screen, are one double click: slow hands count too. */
const TWICE = { ms: 500, pixels: 8 };

/** Finds what an event is on; built when the pointer first comes, since it takes a moment on a large map. */
export function finder(map: PlacedMap): (drawing: Core, event: EventObject) => Hit | undefined {
  let find: ReturnType<typeof hitTest> | undefined;
  return (drawing, { position }) => {
    find ??= hitTest(map);
    return find(position.x, position.y, REACH / drawing.zoom());
  };
}
export type Finder = ReturnType<typeof finder>;

interface Click {
  readonly node: string;
  readonly x: number;
  readonly y: number;
  readonly time: number;
}

/** Where and when the hand touched the screen. */
function touched(event: Event | undefined): Omit<Click, 'node'> | undefined {
  const at = event instanceof MouseEvent ? event : (event as Partial<TouchEvent>)?.changedTouches?.[0];
  return event && at && { x: at.clientX, y: at.clientY, time: event.timeStamp };
}

/**
 * Clicks and double clicks. The first click opens a panel, and the map moves away from under it: the second one is
 * for the box of the first, whatever lies in its place by then. Returns how to stop listening.
 */
export function listenToHand(drawing: Core, hand: () => Hand): () => void {
  let first: Click | undefined;
  /** The box that is clicked for the second time. */
  const again = (event: Event | undefined): string | undefined => {
    const now = touched(event);
    if (first === undefined || now === undefined || now.time - first.time > TWICE.ms) return undefined;
    return Math.hypot(now.x - first.x, now.y - first.y) > TWICE.pixels ? undefined : first.node;
  };
  const onTap = (event: EventObject): void => {
    const { find, choose, unfold } = hand();
    const box = again(event.originalEvent);
    const hit = find(drawing, event);
    const now = touched(event.originalEvent);
    first = box === undefined && hit?.kind === 'node' && now ? { node: hit.id, ...now } : undefined;
    if (box === undefined) choose(hit?.element);
    else unfold(box);
  };
  const onClick = (event: MouseEvent): void => {
    const box = again(event);
    if (box === undefined || drawing.container()?.contains(event.target as Node) !== false) return;
    // What has come under the hand meanwhile is not what it was meant for.
    event.preventDefault();
    event.stopPropagation();
    first = undefined;
    hand().unfold(box);
  };
  drawing.on('tap', onTap);
  document.addEventListener('click', onClick, true);
  return () => {
    drawing.off('tap', onTap);
    document.removeEventListener('click', onClick, true);
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
