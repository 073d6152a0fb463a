import type { Core } from 'cytoscape';
import { type Camera, framed } from '../../../domain/map/camera.ts';

/** The controls of the map's camera, used by buttons and search. */
export interface Viewport {
  fit(): void;
  zoom(factor: number): void;
  /** Moves the map so that an element is visible; does nothing if it is already well visible. */
  bring(element: string): void;
  /** The current camera: zoom, pan and size of the window. */
  camera(): Camera;
  /** Applies a saved camera without animation. */
  show(camera: Camera): void;
}

const MARGIN = 16;
/** Pixels covered by the column headers at the top of the map. */
const HEADER = 44;

const still = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

function go(drawing: Core, view: { zoom: number; pan: { x: number; y: number } }): void {
  drawing.stop();
  if (still()) drawing.viewport(view);
  else drawing.animate(view, { duration: 220 });
}

/** Zoom and pan that show the whole map below the headers. */
function whole(drawing: Core): { zoom: number; pan: { x: number; y: number } } {
  // Only boxes count, so that missing passerelles do not change the view.
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

/**
 * Creates the controls of the camera (zoom and position) of a drawing: show all, zoom, move to an element, read or
 * apply a camera. `moved` is called with true when the user pans or zooms, and with false when the whole map is shown
 * again.
 */
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
      // An animation is finished first, so that the camera is that of its end.
      drawing.stop(true, true);
      return { zoom: drawing.zoom(), ...drawing.pan(), width: drawing.width(), height: drawing.height() };
    },
    show: (camera) => showCamera(drawing, camera),
  };
}

/**
 * Gives a drawing the zoom and position of a saved camera, without animation. In a window of another size, the same
 * part of the map is shown.
 */
export function showCamera(drawing: Core, camera: Camera): void {
  drawing.stop();
  drawing.viewport(framed(camera, { width: drawing.width(), height: drawing.height() }));
}

/** Below this zoom labels are not readable: a small screen then starts with the first columns only. */
const READABLE = 0.5;

/**
 * Shows the whole map in a drawing or, if it would be too small to read, its beginning (left end), without animation.
 */
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
