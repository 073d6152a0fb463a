import type { Core } from 'cytoscape';
import { type Camera, framed } from '../../../domain/map/camera.ts';
import { READABLE_ZOOM } from '../../../domain/map/letters.ts';

/** The controls of the map's camera, used by buttons and search. */
export interface Viewport {
  fit(): void;
  zoom(factor: number): void;
  /**
   * Moves the map so that an element is visible, with as much of the map around it as there is room for; does nothing
   * if it is already well visible.
   */
  bring(element: string): void;
  /** The current camera: zoom, pan and size of the window. */
  camera(): Camera;
  /** Whether the map is shown as it is at first or as a whole: the reader chose no part of it. */
  isWhole(): boolean;
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

/** The room that the map takes. Only boxes count, so that missing passerelles do not change the view. */
const boundsOf = (drawing: Core) =>
  drawing
    .nodes('.node, .group, [shape]')
    .not('.icon, .sign')
    .boundingBox({ includeOverlays: false, includeLabels: false });

interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Returns the pan along one axis that puts a place of the map in the middle of the room, or as near to it as leaves no
 * room empty beyond an end of the map. A map that the room can hold is in its middle.
 */
function panTo(place: number, map: Span, room: Span, zoom: number): number {
  const least = room.to - map.to * zoom;
  const most = room.from - map.from * zoom;
  if (least >= most) return (least + most) / 2;
  return Math.min(most, Math.max(least, (room.from + room.to) / 2 - place * zoom));
}

/** Zoom and pan that show the whole map below the headers. */
function whole(drawing: Core): { zoom: number; pan: { x: number; y: number } } {
  const box = boundsOf(drawing);
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
export function viewportOf(drawing: Core, moved: (byHand: boolean) => void): Omit<Viewport, 'isWhole'> {
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
      const zoom = Math.max(drawing.zoom(), READABLE_ZOOM);
      const { x1, x2, y1, y2 } = found.boundingBox({});
      const map = boundsOf(drawing);
      const [across, down] = [
        { from: MARGIN, to: drawing.width() - MARGIN },
        { from: HEADER, to: drawing.height() - MARGIN },
      ];
      const pan = {
        x: panTo((x1 + x2) / 2, { from: map.x1, to: map.x2 }, across, zoom),
        y: panTo((y1 + y2) / 2, { from: map.y1, to: map.y2 }, down, zoom),
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

/**
 * Shows the whole map in a drawing or, if its letters would be too small to read, its beginning (left end), without
 * animation. With `all`, the whole map is shown in any case.
 */
export function fitNow(drawing: Core, all = false): void {
  if (drawing.elements().empty()) return;
  const view = whole(drawing);
  if (all || view.zoom >= READABLE_ZOOM) {
    drawing.viewport(view);
    return;
  }
  const { x1, y1, w, h } = boundsOf(drawing);
  const zoom = READABLE_ZOOM;
  const beside = Math.max(MARGIN, (drawing.width() - w * zoom) / 2);
  const below = Math.max(0, (drawing.height() - HEADER - MARGIN - h * zoom) / 2);
  drawing.viewport({ zoom, pan: { x: beside - x1 * zoom, y: HEADER + below - y1 * zoom } });
}
