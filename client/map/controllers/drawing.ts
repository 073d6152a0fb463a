import cytoscape from 'cytoscape';
import type { AreaNames } from '../../../domain/map/drawing/map.ts';
import type { PlacedMap } from '../../../domain/map/map-model.ts';
import type { Palette } from '../../../domain/map/palette.ts';
import { elementsOf } from '../elements.ts';
import { mapStyle } from '../style.ts';
import { changeDrawn } from './changed.ts';

/** Creates the drawing in its box. The map is fixed: it can be moved and zoomed as a whole only. */
export function createDrawing(container: HTMLElement, large: boolean): cytoscape.Core {
  const drawing = cytoscape({
    container,
    layout: { name: 'preset' },
    minZoom: 0.15,
    maxZoom: 4,
    autoungrabify: true,
    autounselectify: true,
    boxSelectionEnabled: false,
    // While a large map is moved, its last picture moves; it is drawn again when it stands still.
    textureOnViewport: large,
    // Above this, the finer pixels of a dense screen cost more than they show.
    ...(large && { pixelRatio: 1 }),
  });
  if (!large) drawAfresh(drawing);
  leaveAlone(drawing, container);
  return drawing;
}

/** What the library draws with; not part of its documented interface. */
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
 * Keeps the library from work that nobody asked for, each of which would make the hand wait on a large map. Nothing drawn
 * listens to the hand (see hit-test.ts): it would bring all of it up to date to find that out. And it takes any change
 * of an attribute of the box, as the form of the pointer, for one of its size, of which the canvas tells it anyhow, and
 * draws everything again.
 */
function leaveAlone(drawing: cytoscape.Core, container: HTMLElement): void {
  const renderer = rendererOf(drawing);
  renderer.findNearestElements = () => [];
  renderer.styleObserver?.disconnect();
  renderer.resizeObserver?.disconnect();
  // The box may have moved on the page in its old size.
  const onEnter = (): void => renderer.invalidateContainerClientCoordsCache();
  container.addEventListener('mouseenter', onEnter);
  drawing.one('destroy', () => container.removeEventListener('mouseenter', onEnter));
}

/**
 * Draws every frame from nothing. The library keeps pictures of boxes and letters by steps of zoom, and shows them
 * stretched: letters are blurred, and the same view differs in their edges by the way that led to it.
 */
function drawAfresh(drawing: cytoscape.Core): void {
  const renderer = rendererOf(drawing);
  renderer.drawLayeredElements = (context, elements) => renderer.drawElements(context, elements);
}

/** Boxes and lines from which a map is large: what is lit is drawn over it, instead of drawing all of it again. */
const LARGE = 1200;
export const isLarge = ({ nodes, edges }: PlacedMap): boolean => nodes.length + edges.length > LARGE;

/** Draws in the colours of a look; what is drawn and the view stay. */
export function paintMap(drawing: cytoscape.Core, palette: Palette, lineScale: number): void {
  drawing.style(mapStyle(palette, lineScale));
}

/** More would not glide, it would stutter. */
const MOST_GLIDING = 400;
const GLIDE_MS = 300;

/**
 * Replaces what is drawn; the view (pan and zoom) stays. The function given back lets what stays glide from where it
 * stood to its new place, so that the eye follows, and gives back one that ends this at once.
 */
export function drawMap(drawing: cytoscape.Core, map: PlacedMap, names: AreaNames): () => () => void {
  const wanted = elementsOf(map, names);
  // What waits to be measured waits under its name: a box that takes that name meanwhile would stay without letters.
  rendererOf(drawing).flushRenderedStyleQueue();
  if (isLarge(map)) {
    changeDrawn(drawing, wanted);
    return () => () => {};
  }
  const before = new Map(drawing.nodes().map((node) => [node.id(), { ...node.position() }]));
  drawing.batch(() => {
    drawing.elements().remove();
    drawing.add(wanted);
  });
  return () => glide(drawing, before);
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
  for (const { node, position } of ends) node.animate({ position }, { duration: GLIDE_MS });
  return () => {
    for (const { node } of ends) node.stop(true, false);
  };
}
