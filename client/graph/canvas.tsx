import type { Core } from 'cytoscape';
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { useLooks } from '../look.tsx';
import type { Camera } from '../model/camera.ts';
import { ColumnHeaders } from './column-headers.tsx';
import { createDrawing, drawMap, paintMap } from './controllers/drawing.ts';
import { showHighlight } from './controllers/highlight.ts';
import { listenToPointing, showPreview } from './controllers/linking.ts';
import { listenToClicks } from './controllers/selection.ts';
import { fitNow, showCamera, type Viewport, viewportOf } from './controllers/viewport.ts';
import type { AreaNames } from './elements.ts';
import type { PlacedMap } from './map-model.ts';
import { MapPicture } from './map-picture.tsx';
import { isWalkKey, walk } from './walk.ts';

export interface GraphCanvasProps {
  readonly map: PlacedMap;
  readonly chosen: string | undefined;
  readonly lit: readonly string[];
  /** The framing of a saved view that is open; held until the reader moves the map or shows something else. */
  readonly camera?: Camera | undefined;
  /** Words of a column header, in the order of `map.stages`. */
  readonly headers: readonly string[];
  /** Names of areas that no commune gives. */
  readonly areaNames: AreaNames;
  /** Name of the map for those who do not see it, and how to move in it. */
  readonly label: string;
  readonly instructions: string;
  /** What is said of a box when the keyboard comes to it. */
  describe(node: string, edge: string | undefined): string;
  choose(element: string | undefined): void;
  onReady(viewport: Viewport | undefined): void;
  /** A passerelle is being drawn; absent = none can be. */
  readonly linking?: Linking | undefined;
}

/** Drawing a passerelle: from a box, by pointing at another and choosing it. */
export interface Linking {
  /** Where it begins; undefined = nothing is being drawn. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** A key asks to begin at the box under the cursor. */
  start(node: string): void;
  point(node: string | undefined): void;
  pick(node: string): void;
  cancel(): void;
}

/** One stop for the Tab key: inside, keys go to the map. */
const FOCUSABLE = { tabIndex: 0, 'aria-describedby': 'map-help' } as const;

/** The drawn map: the only place that holds Cytoscape. It takes the keyboard focus as one thing. */
export function GraphCanvas(props: GraphCanvasProps) {
  const { map, chosen, lit, camera, headers, label, instructions, describe, choose, onReady, linking } =
    props;
  const { palette, lineScale, printing } = useLooks();
  const { unknown, outlets } = props.areaNames;
  const box = useRef<HTMLDivElement>(null);
  const [drawing, setDrawing] = useState<Core>();
  const [cursor, setCursor] = useState<string>();
  const [said, setSaid] = useState('');
  const fitted = useRef<string>(undefined);
  const inSight = useRef<string>(undefined);
  const moved = useRef(false);
  const viewport = useRef<Viewport>(undefined);
  const held = useRef<Camera>(undefined);

  useEffect(() => {
    if (box.current === null) return;
    const core = createDrawing(box.current);
    moved.current = false;
    viewport.current = viewportOf(core, (byHand) => {
      moved.current = byHand;
      held.current = undefined;
    });
    fitted.current = undefined;
    setDrawing(core);
    onReady(viewport.current);
    const observer = new ResizeObserver(() => {
      core.resize();
      // A panel that opens must not cover what it is about; a map that nobody moved stays whole.
      if (held.current !== undefined) showCamera(core, held.current);
      else if (inSight.current !== undefined) viewport.current?.bring(inSight.current);
      else if (!moved.current) fitNow(core);
    });
    observer.observe(box.current);
    return () => {
      observer.disconnect();
      onReady(undefined);
      core.destroy();
      setDrawing(undefined);
    };
  }, [onReady]);

  useEffect(() => {
    if (drawing !== undefined) paintMap(drawing, palette, lineScale);
  }, [drawing, palette, lineScale]);

  useEffect(() => {
    if (drawing === undefined) return;
    const glide = drawMap(drawing, map, { unknown, outlets });
    if (held.current !== undefined) showCamera(drawing, held.current);
    // Another layout is another map: it is seen whole, unless the reader looks at one place of it.
    else if (fitted.current !== map.kind) fitNow(drawing);
    fitted.current = map.kind;
    return glide();
  }, [drawing, map, unknown, outlets]);

  useEffect(() => {
    held.current = camera;
    if (camera !== undefined && drawing !== undefined) showCamera(drawing, camera);
  }, [drawing, camera]);

  const first = chosen ?? lit[0];
  useEffect(() => {
    inSight.current = first;
    if (first !== undefined && drawing !== undefined && held.current === undefined)
      viewport.current?.bring(first);
  }, [drawing, first]);

  const { from, to, point, pick, cancel } = linking ?? {};
  const onElement = useCallback(
    (element: string | undefined) => {
      if (from === undefined) choose(element);
      else if (element !== undefined && map.nodes.some(({ id }) => id === element)) pick?.(element);
      else if (element === undefined) cancel?.();
    },
    [from, choose, pick, cancel, map],
  );
  useEffect(() => drawing && listenToClicks(drawing, onElement), [drawing, onElement]);

  useEffect(() => {
    if (drawing === undefined || from === undefined || point === undefined) return;
    return listenToPointing(drawing, point);
  }, [drawing, from, point]);

  useEffect(() => {
    if (from !== undefined) setCursor(from);
  }, [from]);

  useEffect(() => {
    if (drawing !== undefined) showPreview(drawing, map, from, to);
  }, [drawing, map, from, to]);

  useEffect(() => {
    if (drawing === undefined) return;
    const there = map.nodes.some(({ id }) => id === cursor);
    showHighlight(drawing, { chosen, lit, cursor: there ? cursor : undefined });
  }, [drawing, map, chosen, lit, cursor]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (isWalkKey(event.key)) {
      event.preventDefault();
      const current = cursor ?? (map.nodes.some(({ id }) => id === chosen) ? chosen : undefined);
      const next = walk(map, current, event.key, event.shiftKey);
      if (next === undefined) return;
      setCursor(next.node);
      setSaid(describe(next.node, next.edge));
      viewport.current?.bring(next.node);
      if (from !== undefined) point?.(next.node);
    } else if (event.key === 'Enter' && cursor !== undefined) onElement(cursor);
    else if (event.key === 'Escape') onElement(undefined);
    else if (event.key.toLowerCase() === 'l' && cursor !== undefined) linking?.start(cursor);
    else if (event.key === '+') viewport.current?.zoom(1.25);
    else if (event.key === '-') viewport.current?.zoom(0.8);
    else if (event.key === '0') viewport.current?.fit();
  };

  return (
    <div className="map">
      <div className="map-focus" role="application" {...FOCUSABLE} aria-label={label} onKeyDown={onKeyDown}>
        <div ref={box} className="map-drawing" />
      </div>
      {drawing && printing && (
        <MapPicture
          map={map}
          headers={headers}
          label={label}
          palette={palette}
          areaNames={props.areaNames}
          classesOf={(id) => new Set(drawing.getElementById(id).classes())}
        />
      )}
      {drawing && <ColumnHeaders drawing={drawing} layout={map.layout} words={headers} />}
      <p id="map-help" className="sr-only">
        {instructions}
      </p>
      <p className="sr-only" aria-live="polite">
        {said}
      </p>
    </div>
  );
}
