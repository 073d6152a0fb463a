import cytoscape from 'cytoscape';
import type { AreaNames } from '../../../domain/map/drawing/map.ts';
import type { PlacedMap } from '../../../domain/map/map-model.ts';
import type { Palette } from '../../../domain/map/palette.ts';
import { elementsOf } from '../elements.ts';
import { mapStyle } from '../style.ts';
import { changeDrawn } from './changed.ts';
import './resting.ts';

/**
 * Creates the Cytoscape drawing of the map in an element of the page, empty at first. Boxes cannot be moved; the map
 * can be panned and zoomed. `large` chooses faster but coarser drawing for a large map.
 */
export function createDrawing(container: HTMLElement, large: boolean): cytoscape.Core {
  const drawing = cytoscape({
    container,
    layout: { name: 'preset' },
    minZoom: 0.15,
    maxZoom: 4,
    autoungrabify: true,
    autounselectify: true,
    boxSelectionEnabled: false,
    // While a large map is moved, a picture of it moves; it is drawn again afterwards.
    textureOnViewport: large,
    // On a large map, the full resolution of a dense screen would cost too much time.
    ...(large && { pixelRatio: 1 }),
  });
  if (!large) drawAfresh(drawing);
  leaveAlone(drawing, container);
  return drawing;
}

/** Parts of Cytoscape's renderer that we use. They are not part of its documented interface. */
interface Renderer {
  flushRenderedStyleQueue(): void;
  invalidateContainerClientCoordsCache(): void;
  readonly styleObserver?: MutationObserver;
  readonly resizeObserver?: ResizeObserver;
  findNearestElements(x: number, y: number, interactive: boolean, touch: boolean): readonly unknown[];
  drawElements(context: CanvasRenderingContext2D, elements: unknown): void;
  drawLayeredElements(context: CanvasRenderingContext2D, elements: unknown): void;
}

const rendererOf = (drawing: cytoscape.Core): Renderer =>
  (drawing as unknown as { renderer(): Renderer }).renderer();

/**
 * Switches off work of Cytoscape that slows down large maps. It need not find elements under the pointer
 * (hit-test.ts does) nor watch the attributes and size of its element: the canvas component reports the size.
 */
function leaveAlone(drawing: cytoscape.Core, container: HTMLElement): void {
  const renderer = rendererOf(drawing);
  renderer.findNearestElements = () => [];
  renderer.styleObserver?.disconnect();
  renderer.resizeObserver?.disconnect();
  // The element may have moved on the page without changing its size.
  const onEnter = (): void => renderer.invalidateContainerClientCoordsCache();
  container.addEventListener('mouseenter', onEnter);
  drawing.one('destroy', () => container.removeEventListener('mouseenter', onEnter));
}

/**
 * Draws every frame from scratch. Cytoscape's cached pictures of boxes and texts look blurred when stretched,
 * and make the same view differ by a few pixels.
 */
function drawAfresh(drawing: cytoscape.Core): void {
  const renderer = rendererOf(drawing);
  renderer.drawLayeredElements = (context, elements) => renderer.drawElements(context, elements);
}

/**
 * A map with more boxes and lines than this is large. Highlights are then drawn on top instead of drawing all
 * again.
 */
const LARGE = 1200;
/** Whether a map has so many boxes and lines that it needs faster, coarser ways of drawing. */
export const isLarge = ({ nodes, edges }: PlacedMap): boolean => nodes.length + edges.length > LARGE;

/**
 * Applies colours (`palette`) and line widths (multiplied by `lineScale`) to a Cytoscape drawing; its elements, zoom
 * and position stay.
 */
export function paintMap(drawing: cytoscape.Core, palette: Palette, lineScale: number): void {
  drawing.style(mapStyle(palette, lineScale));
}

/** With more boxes than this, an animation would stutter. */
const MOST_GLIDING = 400;
const GLIDE_MS = 300;

/**
 * Replaces the elements of a Cytoscape drawing by those of `map`; zoom and position stay. `names` names the areas on
 * the map. The returned function starts an animation that moves the boxes to their new places, and itself returns a
 * function that ends the animation.
 */
export function drawMap(drawing: cytoscape.Core, map: PlacedMap, names: AreaNames): () => () => void {
  const wanted = elementsOf(map, names);
  // Cytoscape measures texts later, by element id. A new box with the id of a waiting one would stay without
  // text.
  rendererOf(drawing).flushRenderedStyleQueue();
  const large = isLarge(map);
  const before = new Map(
    large ? [] : drawing.nodes().map((node) => [node.id(), { ...node.position() }] as const),
  );
  changeDrawn(drawing, wanted);
  if (large) return () => () => {};
  endGlide(drawing, wanted);
  return () => glide(drawing, before);
}

/** Puts the boxes that were still on their way, and that the new map leaves where they were going, in their places. */
function endGlide(drawing: cytoscape.Core, wanted: readonly cytoscape.ElementDefinition[]): void {
  drawing.batch(() => {
    for (const { data, position } of wanted) {
      if (position === undefined) continue;
      const box = drawing.$id(String(data.id));
      const { x, y } = box.position();
      if (x !== position.x || y !== position.y) box.position({ ...position });
    }
  });
}

function glide(drawing: cytoscape.Core, before: ReadonlyMap<string, cytoscape.Position>): () => void {
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (still || before.size === 0 || before.size > MOST_GLIDING) return () => {};
  const ends = drawing
    .nodes()
    .toArray()
    .flatMap((node) => {
      const [from, position] = [before.get(node.id()), { ...node.position() }];
      const moved = from !== undefined && Math.hypot(from.x - position.x, from.y - position.y) > 1;
      return moved ? [{ node, from, position }] : [];
    });
  drawing.batch(() => {
    for (const { node, from } of ends) node.position({ ...from });
  });
  // The boxes are moved here and not by Cytoscape's animations: it keeps moving elements by id, so that a box which
  // replaced one of its id while that still moved would stay on its way for ever.
  const begun = performance.now();
  const step = (now: number): void => {
    const share = Math.min(1, Math.max(0, (now - begun) / GLIDE_MS));
    const done = 1 - (1 - share) ** 3;
    drawing.batch(() => {
      for (const { node, from, position } of ends)
        node.position({
          x: from.x + (position.x - from.x) * done,
          y: from.y + (position.y - from.y) * done,
        });
    });
    if (share < 1) frame = requestAnimationFrame(step);
  };
  let frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}
