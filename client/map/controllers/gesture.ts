import type { Core } from 'cytoscape';

/** Milliseconds without movement after which the map is drawn again. */
const REST_MS = 160;
/** How Cytoscape turns wheel movement into zoom. */
const WHEEL = { line: 33, tenfold: 250 } as const;

interface View {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
}

/**
 * Lets the mouse pan and zoom a large map (a Cytoscape drawing) as one picture, which is fast, and draws the map
 * again once the mouse rests. Touch is left to Cytoscape. Returns a function that switches this off.
 */
export function moveAsPicture(drawing: Core): () => void {
  const container = drawing.container();
  const layer = container?.querySelector('canvas')?.parentElement;
  if (container === null || layer === null || layer === undefined) return () => {};
  let drawn: View | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let from: { readonly x: number; readonly y: number; readonly view: View } | undefined;

  const now = (): View => ({ zoom: drawing.zoom(), pan: { ...drawing.pan() } });
  const settle = (): void => {
    clearTimeout(rest);
    if (drawn === undefined) return;
    drawn = undefined;
    layer.style.transform = '';
    drawing.endBatch();
  };
  const show = (view: View): void => {
    if (drawn === undefined) {
      drawing.stop();
      drawn = now();
      drawing.startBatch();
    }
    drawing.viewport({ zoom: view.zoom, pan: { ...view.pan } });
    const scale = view.zoom / drawn.zoom;
    const [x, y] = [view.pan.x - drawn.pan.x * scale, view.pan.y - drawn.pan.y * scale];
    layer.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
    clearTimeout(rest);
    rest = setTimeout(settle, REST_MS);
  };

  const onDown = (event: PointerEvent): void => {
    const mouse = event.pointerType === 'mouse';
    drawing.userPanningEnabled(!mouse);
    if (mouse && event.button === 0) from = { x: event.clientX, y: event.clientY, view: now() };
  };
  const onMove = (event: PointerEvent): void => {
    if (from === undefined) return;
    const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
    if (drawn === undefined && Math.hypot(dx, dy) < 3) return;
    const { zoom, pan } = from.view;
    show({ zoom, pan: { x: pan.x + dx, y: pan.y + dy } });
    drawing.emit('dragpan');
  };
  const onUp = (): void => {
    from = undefined;
  };
  const onWheel = (event: WheelEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    const turned = event.deltaY * (event.deltaMode === 1 ? WHEEL.line : 1);
    const wanted = drawing.zoom() * 10 ** (-turned / WHEEL.tenfold);
    const zoom = Math.min(drawing.maxZoom(), Math.max(drawing.minZoom(), wanted));
    const { left, top } = container.getBoundingClientRect();
    const [x, y] = [event.clientX - left, event.clientY - top];
    const [pan, ratio] = [drawing.pan(), zoom / drawing.zoom()];
    show({ zoom, pan: { x: x - (x - pan.x) * ratio, y: y - (y - pan.y) * ratio } });
    drawing.emit('scrollzoom');
  };
  layer.style.transformOrigin = '0 0';
  container.addEventListener('pointerdown', onDown, true);
  window.addEventListener('pointermove', onMove, true);
  window.addEventListener('pointerup', onUp, true);
  container.addEventListener('wheel', onWheel, { capture: true, passive: false });
  return () => {
    settle();
    container.removeEventListener('pointerdown', onDown, true);
    window.removeEventListener('pointermove', onMove, true);
    window.removeEventListener('pointerup', onUp, true);
    container.removeEventListener('wheel', onWheel, true);
  };
}
