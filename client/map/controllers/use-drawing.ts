import type { Core } from 'cytoscape';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Camera } from '../../../domain/map/camera.ts';
import type { AreaNames } from '../../../domain/map/drawing/map.ts';
import type { PlacedMap } from '../../../domain/map/map-model.ts';
import type { Palette } from '../../../domain/map/palette.ts';
import { createDrawing, drawMap, paintMap } from './drawing.ts';
import { moveAsPicture } from './gesture.ts';
import { fitNow, showCamera, type Viewport, viewportOf } from './viewport.ts';

/** The camera state that the controllers share. It is mutable: changing it does not render the page again. */
export interface Framing {
  viewport: Viewport | undefined;
  /** Camera of the open saved view, until the user moves the map or shows something else. */
  held: Camera | undefined;
  /** Element that must stay visible. */
  inSight: string | undefined;
  /** Layout that was last shown as a whole, and the choice of boxes for which it was. */
  fitted: string | undefined;
  chosenBoxes: string | undefined;
  /** The ids of the boxes that were drawn last. */
  drawnBoxes: string | undefined;
  /** Whether the user has moved the map. */
  moved: boolean;
  /** Whether the user asked for the whole map, however small its letters are. */
  all: boolean;
}

const UNFRAMED: Framing = {
  ...{ viewport: undefined, held: undefined, inSight: undefined, fitted: undefined },
  ...{ chosenBoxes: undefined, drawnBoxes: undefined },
  moved: false,
  all: false,
};

/**
 * Creates the Cytoscape drawing of the map, follows the size of its element of the page, and destroys it at the end.
 * Returns the ref to put on that element (`box`), the drawing (undefined at first), and a ref to the state of its
 * camera (zoom and position). `onReady` receives the controls of the camera.
 */
export function useDrawing(
  large: boolean,
  onReady: (viewport: Viewport | undefined) => void,
): {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly drawing: Core | undefined;
  readonly framing: RefObject<Framing>;
} {
  const box = useRef<HTMLDivElement>(null);
  const [drawing, setDrawing] = useState<Core>();
  const framing = useRef<Framing>({ ...UNFRAMED });
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const core = createDrawing(element, large);
    let [width, height] = [element.clientWidth, element.clientHeight];
    const letGo = large ? moveAsPicture(core) : undefined;
    const frame = framing.current;
    frame.moved = false;
    frame.fitted = undefined;
    const controls = viewportOf(core, (byHand) => {
      frame.moved = byHand;
      frame.all = !byHand;
      frame.held = undefined;
    });
    const isWhole = (): boolean => !frame.moved && (frame.held === undefined || frame.held.isWhole === true);
    frame.viewport = {
      ...controls,
      isWhole: () => !frame.moved && frame.held === undefined,
      camera: () => ({ ...controls.camera(), ...(isWhole() && { isWhole: true }) }),
    };
    setDrawing(core);
    onReady(frame.viewport);
    const observer = new ResizeObserver(() => {
      // It tells the first size too, in which the map is drawn already.
      if (element.clientWidth === width && element.clientHeight === height) return;
      [width, height] = [element.clientWidth, element.clientHeight];
      core.resize();
      // A map that was not moved stays wholly visible. An opening panel must not cover the selected element.
      if (frame.held !== undefined) {
        showCamera(core, frame.held);
        return;
      }
      if (!frame.moved) fitNow(core, frame.all);
      // Who asked for the whole map has the element in sight already, and would lose the rest by being led to it.
      if (frame.inSight !== undefined && !frame.all) frame.viewport?.bring(frame.inSight);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      letGo?.();
      onReady(undefined);
      core.destroy();
      setDrawing(undefined);
    };
  }, [onReady, large]);
  return { box, drawing, framing };
}

/**
 * Keeps a Cytoscape drawing up to date with the map, its colours and its line widths. `framing` is the state of the
 * camera that `useDrawing` returns.
 */
export function useDrawnMap(
  drawing: Core | undefined,
  framing: RefObject<Framing>,
  given: {
    readonly map: PlacedMap;
    readonly areaNames: AreaNames;
    readonly palette: Palette;
    readonly lineScale: number;
    /** What decides which boxes the map has, such as its filters. When it changes them, the whole map is shown. */
    readonly boxes: string;
  },
): void {
  const { map, areaNames, palette, lineScale } = given;
  const boxes = useRef(given.boxes);
  boxes.current = given.boxes;
  useEffect(() => {
    if (drawing !== undefined) paintMap(drawing, palette, lineScale);
  }, [drawing, palette, lineScale]);
  useEffect(() => {
    if (drawing === undefined) return;
    const glide = drawMap(drawing, map, areaNames);
    const frame = framing.current;
    const { held, fitted, chosenBoxes } = frame;
    const drawn = map.nodes.map(({ id }) => id).join(' ');
    // The filters may have changed while the map that they ask for is still being placed.
    const isFiltered = chosenBoxes !== boxes.current && drawn !== frame.drawnBoxes;
    if (held !== undefined) showCamera(drawing, held);
    // Another layout or filter is shown as a whole, unless a saved camera is held.
    else if (fitted !== map.kind || isFiltered) {
      fitNow(drawing);
      frame.moved = false;
      frame.all = false;
    }
    // So is a map that nobody moved, when it has other boxes, such as a filière that now stands beside its box.
    else if (!frame.moved && drawn !== frame.drawnBoxes) fitNow(drawing, frame.all);
    frame.fitted = map.kind;
    if (isFiltered) frame.chosenBoxes = boxes.current;
    frame.drawnBoxes = drawn;
    return glide();
  }, [drawing, framing, map, areaNames]);
}

/**
 * Applies `camera`, the zoom and position of the open saved view, to the map, and keeps the selected `element`
 * visible. `framing` is the state of the camera that `useDrawing` returns.
 */
export function useFraming(
  drawing: Core | undefined,
  framing: RefObject<Framing>,
  camera: Camera | undefined,
  element: string | undefined,
): void {
  useEffect(() => {
    framing.current.held = camera;
    if (camera !== undefined && drawing !== undefined) showCamera(drawing, camera);
  }, [drawing, framing, camera]);
  useEffect(() => {
    const frame = framing.current;
    frame.inSight = element;
    if (element !== undefined && drawing !== undefined && frame.held === undefined)
      frame.viewport?.bring(element);
  }, [drawing, framing, element]);
}
