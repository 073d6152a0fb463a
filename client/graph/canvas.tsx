import type { Core } from 'cytoscape';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { ColumnHeaders } from './column-headers.tsx';
import { createDrawing, drawMap } from './controllers/drawing.ts';
import { showHighlight } from './controllers/highlight.ts';
import { listenToClicks } from './controllers/selection.ts';
import { fitNow, type Viewport, viewportOf } from './controllers/viewport.ts';
import type { PlacedMap } from './map-model.ts';
import { isWalkKey, walk } from './walk.ts';

export interface GraphCanvasProps {
  readonly map: PlacedMap;
  readonly chosen: string | undefined;
  readonly lit: readonly string[];
  /** Words of a column header, in the order of `map.stages`. */
  readonly headers: readonly string[];
  /** Name of the map for those who do not see it, and how to move in it. */
  readonly label: string;
  readonly instructions: string;
  /** What is said of a box when the keyboard comes to it. */
  describe(node: string, edge: string | undefined): string;
  choose(element: string | undefined): void;
  onReady(viewport: Viewport | undefined): void;
}

/** One stop for the Tab key: inside, keys go to the map. */
const FOCUSABLE = { tabIndex: 0, 'aria-describedby': 'map-help' } as const;

/** The drawn map: the only place that holds Cytoscape. It takes the keyboard focus as one thing. */
export function GraphCanvas(props: GraphCanvasProps) {
  const { map, chosen, lit, headers, label, instructions, describe, choose, onReady } = props;
  const box = useRef<HTMLDivElement>(null);
  const [drawing, setDrawing] = useState<Core>();
  const [cursor, setCursor] = useState<string>();
  const [said, setSaid] = useState('');
  const fitted = useRef(false);
  const inSight = useRef<string>(undefined);
  const moved = useRef(false);
  const viewport = useRef<Viewport>(undefined);

  useEffect(() => {
    if (box.current === null) return;
    const core = createDrawing(box.current);
    moved.current = false;
    viewport.current = viewportOf(core, (byHand) => {
      moved.current = byHand;
    });
    fitted.current = false;
    setDrawing(core);
    onReady(viewport.current);
    const observer = new ResizeObserver(() => {
      core.resize();
      // A panel that opens must not cover what it is about; a map that nobody moved stays whole.
      if (inSight.current !== undefined) viewport.current?.bring(inSight.current);
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
    if (drawing === undefined) return;
    drawMap(drawing, map);
    if (!fitted.current) fitNow(drawing);
    fitted.current = true;
  }, [drawing, map]);

  const first = chosen ?? lit[0];
  useEffect(() => {
    inSight.current = first;
    if (first !== undefined && drawing !== undefined) viewport.current?.bring(first);
  }, [drawing, first]);

  useEffect(() => drawing && listenToClicks(drawing, choose), [drawing, choose]);

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
    } else if (event.key === 'Enter' && cursor !== undefined) choose(cursor);
    else if (event.key === 'Escape') choose(undefined);
    else if (event.key === '+') viewport.current?.zoom(1.25);
    else if (event.key === '-') viewport.current?.zoom(0.8);
    else if (event.key === '0') viewport.current?.fit();
  };

  return (
    <div className="map">
      <div className="map-focus" role="application" {...FOCUSABLE} aria-label={label} onKeyDown={onKeyDown}>
        <div ref={box} className="map-drawing" />
      </div>
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
