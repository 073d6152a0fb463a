import { useMemo } from 'react';
import './map.css';
import type { Camera } from '../../domain/map/camera.ts';
import type { AreaNames } from '../../domain/map/drawing/map.ts';
import { type Attention, emphasesOf, emphasisIn } from '../../domain/map/highlight.ts';
import type { UnderPointer } from '../../domain/map/highlighted.ts';
import type { PlacedMap } from '../../domain/map/map-model.ts';
import { useLooks } from '../context/color-theme.tsx';
import { BoxHandle, type Moving } from './box-handle.tsx';
import { ColumnHeaders } from './column-headers.tsx';
import { isLarge } from './controllers/drawing.ts';
import { useHighlight } from './controllers/highlight.ts';
import { type Linking, useLinkingPreview } from './controllers/linking.ts';
import { finder } from './controllers/pointer.ts';
import { useChoosing } from './controllers/use-choosing.ts';
import { useDrawing, useDrawnMap, useFraming } from './controllers/use-drawing.ts';
import { useHovering } from './controllers/use-hovering.ts';
import { useKeyboard } from './controllers/use-keyboard.ts';
import type { Viewport } from './controllers/viewport.ts';
import type { Hit } from './hit-test.ts';
import { Minimap } from './minimap.tsx';
import { MapPicture } from './picture/map-picture.tsx';
import { Spotlight } from './spotlight.tsx';
import { Tip, type TipWords } from './tip.tsx';

export interface GraphCanvasProps {
  readonly map: PlacedMap;
  readonly attention: Attention;
  /** Camera of an open saved view. It is held until the user moves the map or shows something else. */
  readonly camera?: Camera | undefined;
  /** Texts of the column headers, in the order of `map.stages`. */
  readonly headers: readonly string[];
  /** What decides which boxes the map has, such as its filters. When it changes them, the whole map is shown. */
  readonly boxes: string;
  /** Names of areas that belong to no commune. */
  readonly areaNames: AreaNames;
  /** Name of the map for screen readers, and how to move in it. */
  readonly label: string;
  readonly instructions: string;
  /** The text read aloud when the keyboard cursor reaches a box. */
  describe(node: string, edge: string | undefined): string;
  /** The words beside the pointer when it is on a part of the map. */
  tell(hit: Hit): TipWords | undefined;
  choose(element: string | undefined): void;
  /** Opens a folded box. */
  unfold(box: string): void;
  /** Closes the smallest opened box that contains an element and returns its id. */
  fold(element: string): string | undefined;
  /** Name of the overview map. */
  readonly overview: string;
  onReady(viewport: Viewport | undefined): void;
  /** Set while the user can draw a passerelle. */
  readonly linking?: Linking | undefined;
  /** Set while the user moves a box. */
  readonly moving?: Moving | undefined;
}

/** The map is one stop for the Tab key; inside it, keys move the cursor. */
const FOCUSABLE = { tabIndex: 0, 'aria-describedby': 'map-help' } as const;

/**
 * The interactive map with the names of its columns, a small overview and a cursor moved by keyboard. `map` holds all
 * places; `attention` says what is selected and highlighted; `linking` is set while the user draws a passerelle.
 */
export function GraphCanvas(props: GraphCanvasProps) {
  const { map, camera, headers, label, areaNames, attention, linking } = props;
  const { palette, lineScale, printing } = useLooks();
  const large = isLarge(map);
  const find = useMemo(() => finder(map), [map]);
  const { box, drawing, framing } = useDrawing(large, props.onReady);
  useDrawnMap(drawing, framing, { map, areaNames, palette, lineScale, boxes: props.boxes });
  useFraming(drawing, framing, camera, attention.chosen ?? attention.lit[0]);
  const { unfold, fold, describe } = props;
  const { choose, clicked } = useChoosing(drawing, {
    map,
    large,
    find,
    linking,
    choose: props.choose,
    unfold,
  });
  useLinkingPreview(drawing, map, find, linking);
  const { chosen } = attention;
  const { cursor, said, events } = useKeyboard({
    ...{ map, framing, chosen, linking, choose, unfold, fold, describe },
  });
  const { over } = useHighlight(drawing, { map, large, attention, clicked, cursor: cursor?.id });
  const hovering = useHovering(drawing, map, find, linking?.from !== undefined);
  const { hit, at, shown: hovered } = hovering;
  const tip = hit && props.tell(hit);
  const aside = hovered === undefined ? '' : 'map-aside';
  return (
    <div className="map">
      <div className="map-focus" role="application" {...FOCUSABLE} aria-label={label} {...events}>
        <div ref={box} className={`map-drawing ${over ? 'map-dimmed' : ''} ${aside}`} />
      </div>
      {drawing && printing && (
        <MapPicture
          {...{ map, headers, label, palette, areaNames }}
          lineScale={1}
          emphasisOf={emphasisIn(emphasesOf(map, attention))}
        />
      )}
      {drawing && (
        <Spotlight
          {...{ drawing, hovered, palette, lineScale }}
          shown={over}
          cursor={large ? cursor : undefined}
        />
      )}
      {drawing && <Minimap {...{ drawing, map, palette }} label={props.overview} />}
      {drawing && props.moving && <BoxHandle drawing={drawing} moving={props.moving} />}
      {drawing && (
        <ColumnHeaders
          {...{ drawing, layout: map.layout, words: headers }}
          near={hovered && columnsOf(map, hovered)}
        />
      )}
      {drawing && tip && <Tip words={tip} at={at} width={drawing.width()} height={drawing.height()} />}
      <p id="map-help" className="sr-only">
        {props.instructions}
      </p>
      <p className="sr-only" aria-live="polite">
        {said}
      </p>
    </div>
  );
}

/** The numbers of the columns in which boxes stand out. */
const columnsOf = ({ stages }: PlacedMap, { nodes }: UnderPointer): ReadonlySet<number> =>
  new Set(nodes.map(({ stage }) => stages.indexOf(stage)));
