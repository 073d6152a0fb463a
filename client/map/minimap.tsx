import type { Core } from 'cytoscape';
import { type PointerEvent, useEffect, useRef, useState } from 'react';
import type { PlacedMap } from '../../domain/map/map-model.ts';
import type { Palette } from '../../domain/map/palette.ts';
import { type MinimapPlace, minimapPlace } from './minimap-place.ts';

const MOST = { width: 190, height: 110 };
/** When at least this fraction of the map is visible, no overview is needed. */
const SEEN = 0.97;

interface Frame extends MinimapPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * A small overview of the whole map with a frame around the part that the `drawing` shows. A click or drag in it
 * moves the map. It is hidden while the whole map is visible, and lies in a corner where no box is, if there is one. `label`
 * names it for screen readers.
 */
export function Minimap(props: {
  readonly drawing: Core;
  readonly map: PlacedMap;
  readonly palette: Palette;
  readonly label: string;
}) {
  const { drawing, map, palette, label } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const [frame, setFrame] = useState<Frame>();
  const place = useRef<MinimapPlace>({ corner: 'bottom-right', half: false });
  const { width, height } = map.layout;
  const largest = Math.min(MOST.width / width, MOST.height / height);
  const held = useRef(false);

  useEffect(() => {
    const follow = (): void => {
      const { x1, y1, w, h } = drawing.extent();
      const all =
        x1 <= width * (1 - SEEN) &&
        y1 <= height * (1 - SEEN) &&
        x1 + w >= width * SEEN &&
        y1 + h >= height * SEEN;
      if (all) {
        setFrame(undefined);
        return;
      }
      // It stays under the hand that drags it.
      if (!held.current) {
        const size = { width: Math.ceil(width * largest), height: Math.ceil(height * largest) };
        const window = { width: drawing.width(), height: drawing.height() };
        place.current = minimapPlace(map.nodes, { zoom: drawing.zoom(), ...drawing.pan() }, size, window);
      }
      const scale = scaleOf(place.current, largest);
      const seen = { left: x1 * scale, top: y1 * scale, width: w * scale, height: h * scale };
      setFrame({ ...seen, ...place.current });
    };
    follow();
    drawing.on('viewport resize', follow);
    return () => {
      drawing.off('viewport resize', follow);
    };
  }, [drawing, map, width, height, largest]);

  const there = frame !== undefined;
  const scale = scaleOf(frame, largest);
  useEffect(() => {
    const context = there ? canvas.current?.getContext('2d') : undefined;
    if (context === null || context === undefined) return;
    const dense = window.devicePixelRatio;
    context.setTransform(dense, 0, 0, dense, 0, 0);
    context.clearRect(0, 0, MOST.width, MOST.height);
    for (const node of map.nodes) {
      context.fillStyle = palette[node.stage === 'EMPLOYMENT' ? 'outletLine' : 'nodeLine'];
      const [wide, high] = [Math.max(1.5, node.width * scale), Math.max(1, node.height * scale)];
      context.fillRect((node.x - node.width / 2) * scale, (node.y - node.height / 2) * scale, wide, high);
    }
  }, [there, map, palette, scale]);

  if (frame === undefined) return null;
  const go = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.type === 'pointerdown') {
      held.current = true;
      event.currentTarget.setPointerCapture(event.pointerId);
    }
    if (!held.current) return;
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const [x, y] = [(event.clientX - left) / scale, (event.clientY - top) / scale];
    const zoom = drawing.zoom();
    drawing.stop();
    drawing.pan({ x: drawing.width() / 2 - x * zoom, y: drawing.height() / 2 - y * zoom });
    drawing.emit('dragpan');
  };
  const [wide, high] = [Math.ceil(width * scale), Math.ceil(height * scale)];
  const dense = window.devicePixelRatio;
  return (
    <div
      className={`map-minimap ${frame.corner}`}
      title={label}
      // Keyboard users move the map by the keys of the map itself.
      aria-hidden="true"
      style={{ width: wide, height: high }}
      onPointerDown={go}
      onPointerMove={go}
      onPointerUp={() => {
        held.current = false;
      }}
    >
      <canvas ref={canvas} width={wide * dense} height={high * dense} style={{ width: wide, height: high }} />
      <div
        className="map-minimap-frame"
        style={{ left: frame.left, top: frame.top, width: frame.width, height: frame.height }}
      />
    </div>
  );
}

const scaleOf = (place: MinimapPlace | undefined, largest: number): number =>
  place?.half === true ? largest / 2 : largest;
