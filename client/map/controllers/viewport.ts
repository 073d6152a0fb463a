import type { Core } from 'cytoscape';
import { type Camera, framed } from '../../../domain/map/camera.ts';

/** What the buttons and the search ask of the map. */
export interface Viewport {
  fit(): void;
  zoom(factor: number): void;
  /** Brings an element into sight, without moving when it is well in sight already. */
  bring(element: string): void;
  /** How the map is framed now. */
  camera(): Camera;
  /** Frames it as it was kept, at once. */
  show(camera: Camera): void;
}

const MARGIN = 16;
/** Place of the column headers, which float over the top of the map. */
const HEADER = 44;

const still = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

function go(drawing: Core, view: { zoom: number; pan: { x: number; y: number } }): void {
  drawing.stop();
  if (still()) drawing.viewport(view);
  else drawing.animate(view, { duration: 220 });
}

/** Zoom and place that show the whole map below the headers. */
function whole(drawing: Core): { zoom: number; pan: { x: number; y: number } } {
  // Boxes only: what is missing, drawn as edges, must not move the view either.
  const box = drawing.nodes().not('.badge').boundingBox({ includeOverlays: false, includeLabels: false });
  const [width, height] = [drawing.width() - 2 * MARGIN, drawing.height() - HEADER - MARGIN];
  const zoom = Math.max(drawing.minZoom(), Math.min(width / box.w, height / box.h, 1.6));
  return {
    zoom,
    pan: {
      x: MARGIN + (width - box.w * zoom) / 2 - box.x1 * zoom,
      y: HEADER + (height - box.h * zoom) / 2 - box.y1 * zoom,
    },
  };
}

/** `moved` is told whether the reader has chosen a view of their own, or asked for the whole map again. */
export function viewportOf(drawing: Core, moved: (byHand: boolean) => void): Viewport {
  drawing.on('dragpan scrollzoom pinchzoom', () => moved(true));
  return {
    fit() {
      moved(false);
      if (drawing.elements().nonempty()) go(drawing, whole(drawing));
    },
    zoom(factor) {
      moved(true);
      const zoom = Math.min(drawing.maxZoom(), Math.max(drawing.minZoom(), drawing.zoom() * factor));
      const [x, y] = [drawing.width() / 2, drawing.height() / 2];
      const [pan, ratio] = [drawing.pan(), zoom / drawing.zoom()];
      go(drawing, { zoom, pan: { x: x - (x - pan.x) * ratio, y: y - (y - pan.y) * ratio } });
    },
    bring(element) {
      const found = drawing.elements().filter((item) => item.data('element') === element);
      if (found.empty()) return;
      const box = found.renderedBoundingBox({});
      const inSight = box.x1 > 0 && box.y1 > HEADER && box.x2 < drawing.width() && box.y2 < drawing.height();
      if (inSight && drawing.zoom() > 0.5) return;
      const zoom = Math.max(drawing.zoom(), 0.9);
      const { x1, x2, y1, y2 } = found.boundingBox({});
      const pan = {
        x: drawing.width() / 2 - ((x1 + x2) / 2) * zoom,
        y: (drawing.height() + HEADER) / 2 - ((y1 + y2) / 2) * zoom,
      };
      go(drawing, { zoom, pan });
    },
    camera: () => {
      // What is under way is not where one is yet: it is seen at its end.
      drawing.stop(true, true);
      return { zoom: drawing.zoom(), ...drawing.pan(), width: drawing.width(), height: drawing.height() };
    },
    show: (camera) => showCamera(drawing, camera),
  };
}

/** Frames the map as it was kept, without a move: the same pixels each time. */
export function showCamera(drawing: Core, camera: Camera): void {
  drawing.stop();
  drawing.viewport(framed(camera, { width: drawing.width(), height: drawing.height() }));
}

/** Below this zoom a label cannot be read: a small screen begins with a part of the map, the first columns. */
const READABLE = 0.5;

/** The first view: the whole map when it can be read, else its beginning. */
export function fitNow(drawing: Core): void {
  if (drawing.elements().empty()) return;
  const view = whole(drawing);
  if (view.zoom >= READABLE) {
    drawing.viewport(view);
    return;
  }
  const { x1, y1, w, h } = drawing.nodes().boundingBox({ includeOverlays: false, includeLabels: false });
  const zoom = READABLE * 1.3;
  const beside = Math.max(MARGIN, (drawing.width() - w * zoom) / 2);
  const below = Math.max(0, (drawing.height() - HEADER - h * zoom) / 2);
  drawing.viewport({ zoom, pan: { x: beside - x1 * zoom, y: HEADER + below - y1 * zoom } });
}
