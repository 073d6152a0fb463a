import type { Core } from 'cytoscape';
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import './map.css';
import type { Camera } from '../../domain/map/camera.ts';
import type { AreaNames } from '../../domain/map/drawing/map.ts';
import { type Attention, emphasesOf, emphasisIn } from '../../domain/map/highlight.ts';
import { highlighted } from '../../domain/map/highlighted.ts';
import type { PlacedMap, PlacedNode } from '../../domain/map/map-model.ts';
import { useLooks } from '../context/color-theme.tsx';
import { ColumnHeaders } from './column-headers.tsx';
import { createDrawing, drawMap, isLarge, paintMap } from './controllers/drawing.ts';
import { moveAsPicture } from './controllers/gesture.ts';
import { showHighlight } from './controllers/highlight.ts';
import { showPreview } from './controllers/linking.ts';
import { finder, type Hand, listenToHand, listenToHover } from './controllers/pointer.ts';
import { fitNow, showCamera, type Viewport, viewportOf } from './controllers/viewport.ts';
import { Minimap } from './minimap.tsx';
import { MapPicture } from './picture/map-picture.tsx';
import { Spotlight } from './spotlight.tsx';
import { isWalkKey, walk } from './walk.ts';

export interface GraphCanvasProps {
  readonly map: PlacedMap;
  readonly attention: Attention;
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
  /** Opens a box that stands for several. */
  unfold(box: string): void;
  /** Closes the narrowest box that is open around an element; says which. */
  fold(element: string): string | undefined;
  /** What the small map is called. */
  readonly overview: string;
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

const NOTHING: readonly string[] = [];

/** Once what changed is on the screen. */
const afterPaint = (run: () => void): void => {
  requestAnimationFrame(() => setTimeout(run));
};

/** The box where something stands: its own, or the one that counts it. */
const standingAt = (map: PlacedMap, id: string | undefined): PlacedNode | undefined =>
  map.nodes.find((node) => node.id === id) ?? map.nodes.find(({ members }) => id && members?.includes(id));

/** One stop for the Tab key: inside, keys go to the map. */
const FOCUSABLE = { tabIndex: 0, 'aria-describedby': 'map-help' } as const;

/** The drawn map: the only place that holds Cytoscape. It takes the keyboard focus as one thing. */
export function GraphCanvas(props: GraphCanvasProps) {
  const { map, camera, headers, label, instructions, describe } = props;
  const { chosen, lit, near } = props.attention;
  const { choose, unfold, fold, onReady, linking } = props;
  const { palette, lineScale, printing } = useLooks();
  const { areaNames } = props;
  const box = useRef<HTMLDivElement>(null);
  const [drawing, setDrawing] = useState<Core>();
  const [cursor, setCursor] = useState<string>();
  const [focused, setFocused] = useState(false);
  const [said, setSaid] = useState('');
  /** Where the keyboard stood when a box was opened or closed: the new place is said once the map is there. */
  const [left, setLeft] = useState<string>();
  const [picked, setPicked] = useState<{ readonly element: string | undefined }>();
  const large = isLarge(map);
  const find = useMemo(() => finder(map), [map]);
  const fitted = useRef<string>(undefined);
  const inSight = useRef<string>(undefined);
  const moved = useRef(false);
  const viewport = useRef<Viewport>(undefined);
  const held = useRef<Camera>(undefined);

  useEffect(() => {
    if (box.current === null) return;
    const core = createDrawing(box.current, large);
    const letGo = large ? moveAsPicture(core) : undefined;
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
      letGo?.();
      onReady(undefined);
      core.destroy();
      setDrawing(undefined);
    };
  }, [onReady, large]);

  useEffect(() => {
    if (drawing !== undefined) paintMap(drawing, palette, lineScale);
  }, [drawing, palette, lineScale]);

  useEffect(() => {
    if (drawing === undefined) return;
    const glide = drawMap(drawing, map, areaNames);
    if (held.current !== undefined) showCamera(drawing, held.current);
    // Another layout is another map: it is seen whole, unless the reader looks at one place of it.
    else if (fitted.current !== map.kind) fitNow(drawing);
    fitted.current = map.kind;
    return glide();
  }, [drawing, map, areaNames]);

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
  const unfoldBox = useCallback(
    (id: string) => {
      if (map.nodes.some((node) => node.id === id && node.members !== undefined)) unfold(id);
    },
    [map, unfold],
  );
  // On a large map, what is chosen shows at once, and its details in the next frame.
  const onTap = useCallback(
    (element: string | undefined) => {
      if (!large || from !== undefined) onElement(element);
      else {
        setPicked({ element });
        afterPaint(() => {
          onElement(element);
          setPicked(undefined);
        });
      }
    },
    [large, from, onElement],
  );
  // Listened to all along: between the two clicks of a double click, what they ask for changes.
  const hand = useRef<Hand>({ find, choose: onTap, unfold: unfoldBox });
  useEffect(() => {
    hand.current = { find, choose: onTap, unfold: unfoldBox };
  }, [find, onTap, unfoldBox]);
  useEffect(() => drawing && listenToHand(drawing, () => hand.current), [drawing]);

  useEffect(() => {
    if (drawing === undefined || from === undefined || point === undefined) return;
    return listenToHover(drawing, find, (hit) => point(hit?.kind === 'node' ? hit.id : undefined));
  }, [drawing, find, from, point]);

  useEffect(() => {
    if (from !== undefined) setCursor(from);
  }, [from]);

  useEffect(() => {
    if (drawing !== undefined) showPreview(drawing, map, from, to);
  }, [drawing, map, from, to]);

  // On a large map, what is lit lies over it: drawing thousands of lines again would make the hand wait.
  const over = useMemo(() => {
    if (!large) return undefined;
    return highlighted(map, picked ? { chosen: picked.element, lit: NOTHING } : { chosen, lit });
  }, [large, map, chosen, lit, picked]);
  const standing = standingAt(map, cursor);
  // Where the keyboard stands shows as long as keys go to the map.
  const under = focused ? standing : undefined;
  useEffect(() => {
    if (left === undefined || standing === undefined || standing.id === left) return;
    setLeft(undefined);
    setSaid(describe(standing.id, undefined));
    viewport.current?.bring(standing.id);
  }, [left, standing, describe]);
  const at = large ? undefined : under?.id;
  const [marked, litUp] = large ? [undefined, NOTHING] : [chosen, lit];
  const drawn = useMemo(
    () => emphasesOf(map, { chosen: marked, lit: litUp, near }),
    [map, marked, litUp, near],
  );
  useEffect(() => {
    if (drawing !== undefined) showHighlight(drawing, drawn, at);
  }, [drawing, drawn, at]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const here = standing?.id;
    if (isWalkKey(event.key)) {
      event.preventDefault();
      const next = walk(map, (standing ?? standingAt(map, chosen))?.id, event.key, event.shiftKey);
      if (next === undefined) return;
      setCursor(next.node);
      setSaid(describe(next.node, next.edge));
      viewport.current?.bring(next.node);
      if (from !== undefined) point?.(next.node);
    } else if (event.key === 'Enter' && standing?.members !== undefined && from === undefined) {
      // In an open box, the keyboard stands on the first of what was in it.
      setCursor(standing.members[0]);
      setLeft(here);
      unfold(standing.id);
    } else if (event.key === 'Enter' && here !== undefined) onElement(here);
    else if (event.key === 'Backspace' && here !== undefined) {
      const box = fold(here);
      if (box === undefined) return;
      setCursor(box);
      setLeft(here);
    } else if (event.key === 'Escape') onElement(undefined);
    else if (event.key.toLowerCase() === 'l' && here !== undefined) linking?.start(here);
    else if (event.key === '+') viewport.current?.zoom(1.25);
    else if (event.key === '-') viewport.current?.zoom(0.8);
    else if (event.key === '0') viewport.current?.fit();
  };

  return (
    <div className="map">
      <div
        className="map-focus"
        role="application"
        {...FOCUSABLE}
        aria-label={label}
        onKeyDown={onKeyDown}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
      >
        <div ref={box} className={`map-drawing ${over ? 'map-dimmed' : ''}`} />
      </div>
      {drawing && printing && (
        <MapPicture
          map={map}
          headers={headers}
          label={label}
          palette={palette}
          lineScale={1}
          areaNames={props.areaNames}
          emphasisOf={emphasisIn(large ? emphasesOf(map, { chosen, lit, near }) : drawn)}
        />
      )}
      {drawing && (
        <Spotlight
          {...{ drawing, map, find, palette, lineScale }}
          shown={over}
          cursor={large ? under : undefined}
        />
      )}
      {drawing && <Minimap {...{ drawing, map, palette }} label={props.overview} />}
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
