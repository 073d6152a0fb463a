import type { Core, EventObject, Position } from 'cytoscape';
import type { PlacedMap } from '../../../domain/map/map-model.ts';
import { type Hit, hitTest } from '../hit-test.ts';

/** The functions that clicks on the map call. */
export interface Hand {
  readonly find: Finder;
  /** Selects an element; undefined (the background) selects nothing. */
  choose(element: string | undefined): void;
  /** Opens a folded box after a double click. */
  unfold(box: string): void;
}

/** Pixels around a line within which a click still hits it. */
const REACH = 8;
/**
 * Two clicks count as a double click within this time and distance. A slower pair counts too when the browser calls it
 * one, as users can set how fast they double-click.
 */
const TWICE = { ms: 500, pixels: 8 };

/**
 * Returns a function that finds the element of `map` under a pointer event on the drawing; undefined when nothing is
 * there. Its index is built on first use, as that takes time on a large map.
 */
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

/** Position and time of a mouse or touch event; undefined for other events. */
function touched(event: Event | undefined): Omit<Click, 'node'> | undefined {
  const at = event instanceof MouseEvent ? event : (event as Partial<TouchEvent>)?.changedTouches?.[0];
  return event && at && { x: at.clientX, y: at.clientY, time: event.timeStamp };
}

/** Whether the browser counts a mouse event as part of a double click. */
const isSecond = (event: Event | undefined): boolean => event instanceof MouseEvent && event.detail === 2;

/**
 * Listens to clicks and double clicks on a drawing; `hand` gives the functions to call, at the moment of the click.
 * The first click may open a panel that shifts the map, so the second click always counts for the box of the first.
 * Returns a function that stops listening.
 */
export function listenToHand(drawing: Core, hand: () => Hand): () => void {
  let first: Click | undefined;
  /** The box on which the first click of a double click was; undefined when this is not a second click. */
  const again = (event: Event | undefined): string | undefined => {
    const now = touched(event);
    if (first === undefined || now === undefined) return undefined;
    if (now.time - first.time > TWICE.ms && !isSecond(event)) return undefined;
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
    // The map has shifted: what lies under the pointer now must not receive the click.
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

/**
 * Calls `hover` whenever the element under the pointer changes, with the element and where the pointer is on the screen;
 * with undefined when there is none. `find` finds that element. Returns a function that stops listening.
 */
export function listenToHover(
  drawing: Core,
  find: Finder,
  hover: (hit: Hit | undefined, at: Position) => void,
): () => void {
  const container = drawing.container();
  let last: string | undefined;
  const tell = (hit: Hit | undefined, at: Position): void => {
    if (hit?.id === last) return;
    last = hit?.id;
    if (container !== null) container.style.cursor = hit === undefined ? '' : 'pointer';
    hover(hit, at);
  };
  const onMove = (event: EventObject): void => {
    // While the map is dragged, the pointer does not hover over elements.
    const { originalEvent } = event;
    if (!(originalEvent instanceof MouseEvent) || originalEvent.buttons === 0)
      tell(find(drawing, event), event.renderedPosition);
  };
  const onLeave = (): void => tell(undefined, { x: 0, y: 0 });
  drawing.on('mousemove', onMove);
  container?.addEventListener('mouseleave', onLeave);
  return () => {
    drawing.off('mousemove', onMove);
    container?.removeEventListener('mouseleave', onLeave);
  };
}
